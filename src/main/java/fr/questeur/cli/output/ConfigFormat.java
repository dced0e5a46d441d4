package fr.questeur.cli.output;

import fr.questeur.config.Key;
import fr.questeur.config.Setting.Origin;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats of the settings in force. */
public enum ConfigFormat {
  /** A line for each. */
  TEXT {
    @Override
    public void print(List<Line> settings, Path file, Look look, PrintStream out) {
      Style style = new Style(look.colour());
      for (Line setting : settings) {
        String name = "%-6s  ".formatted(setting.key().label());
        String origin = look.messages().get("config." + setting.origin(), setting.source());
        out.println(
            style.strong(name)
                + Style.clean(setting.value())
                + "  "
                + style.faint(Style.clean(origin)));
      }
      out.println();
      String key = Files.exists(file) ? "config.file" : "config.no.file";
      out.println(Style.clean(look.messages().get(key, file)));
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(List<Line> settings, Path file, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("file", file.toString());
            json.writeBooleanField("exists", Files.exists(file));
            json.writeArrayFieldStart("settings");
            for (Line setting : settings) {
              json.writeStartObject();
              json.writeStringField("key", setting.key().label());
              json.writeStringField("value", setting.value());
              json.writeStringField("origin", setting.origin().name().toLowerCase(Locale.ROOT));
              if (!setting.source().isEmpty()) {
                json.writeStringField("source", setting.source());
              }
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }
  };

  /**
   * A setting in force.
   *
   * @param origin what kind of place it is from
   * @param source the name of the option, variable or file; empty for a default
   */
  public record Line(Key key, String value, Origin origin, String source) {}

  /** Prints the settings, and which file they may be from. */
  public abstract void print(List<Line> settings, Path file, Look look, PrintStream out);
}
