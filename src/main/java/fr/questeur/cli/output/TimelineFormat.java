package fr.questeur.cli.output;

import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** The formats of a timeline. */
public enum TimelineFormat {
  /** Bars for people. */
  TEXT {
    @Override
    public void print(String query, Timeline timeline, Look look, boolean bom, PrintStream out) {
      long largest = timeline.bars().stream().mapToLong(Timeline.Bar::count).max().orElse(0);
      int digits = String.valueOf(largest).length();
      int labels =
          timeline.bars().stream()
              .mapToInt(bar -> label(timeline.step(), bar.start()).length())
              .max()
              .orElse(0);
      Bars bars = new Bars(largest, look.columns() - labels - digits - "    ".length());
      for (Timeline.Bar bar : timeline.bars()) {
        String label = label(timeline.step(), bar.start());
        String line =
            " ".repeat(labels - label.length())
                + label
                + "  "
                + ("%" + digits + "s  ").formatted(bar.count())
                + bars.of(bar.count());
        out.println(line.stripTrailing());
      }
      if (!timeline.bars().isEmpty()) {
        out.println();
      }
      if (timeline.undated() > 0) {
        out.println(look.messages().count("timeline.undated", timeline.undated()));
      }
      Summary.print(timeline.total(), timeline.dataUntil(), look, out);
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(String query, Timeline timeline, Look look, boolean bom, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("query", query);
            json.writeStringField("by", timeline.step().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("total", timeline.total());
            json.writeNumberField("undated", timeline.undated());
            JsonReport.date("dataUntil", timeline.dataUntil(), json);
            json.writeArrayFieldStart("periods");
            for (Timeline.Bar bar : timeline.bars()) {
              json.writeStartObject();
              json.writeStringField("period", label(timeline.step(), bar.start()));
              json.writeStringField("from", bar.start().toString());
              json.writeNumberField("count", bar.count());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    }
  },
  /** A table. */
  CSV {
    @Override
    public void print(String query, Timeline timeline, Look look, boolean bom, PrintStream out) {
      List<List<String>> rows =
          timeline.bars().stream()
              .map(bar ->
                  List.of(
                      label(timeline.step(), bar.start()),
                      bar.start().toString(),
                      String.valueOf(bar.count())))
              .toList();
      Table.print(List.of("period", "from", "count"), rows, bom, out);
    }
  };

  /**
   * Prints the timeline.
   *
   * @param bom whether a table starts with a byte order mark
   */
  public abstract void print(
      String query, Timeline timeline, Look look, boolean bom, PrintStream out);

  /** A period as ISO 8601 writes it: {@code 2026}, {@code 2026-03}, {@code 2026-W13}. */
  private static String label(Step step, LocalDate start) {
    return switch (step) {
      case YEAR -> String.valueOf(start.getYear());
      case MONTH -> YearMonth.from(start).toString();
      case WEEK -> {
        int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String number = week < 10 ? "0" + week : String.valueOf(week);
        yield start.get(IsoFields.WEEK_BASED_YEAR) + "-W" + number;
      }
    };
  }
}
