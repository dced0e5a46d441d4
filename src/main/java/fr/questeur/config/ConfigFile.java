package fr.questeur.config;

import fr.questeur.config.ConfigException.Problem;
import io.github.wasabithumb.jtoml.JToml;
import io.github.wasabithumb.jtoml.except.TomlException;
import io.github.wasabithumb.jtoml.except.parse.TomlLocalParseException;
import io.github.wasabithumb.jtoml.key.TomlKey;
import io.github.wasabithumb.jtoml.value.TomlValue;
import io.github.wasabithumb.jtoml.value.table.TomlTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code config.toml}: one setting a line, no tables. */
final class ConfigFile {

  /** Larger files are no settings. */
  private static final long MAX_BYTES = 1 << 16;

  private static final String HOME = "~/";

  private final Path file;
  private final String home;
  private final List<String> lines;

  private ConfigFile(Path file, String home, String text) {
    this.file = file;
    this.home = home;
    this.lines = text.lines().toList();
  }

  static Map<Key, String> read(Path file, String home) throws ConfigException {
    String text;
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ConfigException(Problem.UNREADABLE, file.toString());
      }
      text = Files.readString(file);
    } catch (IOException e) { // a folder, no UTF-8, not permitted
      throw new ConfigException(Problem.UNREADABLE, file.toString());
    }
    return new ConfigFile(file, home, text).parse(text);
  }

  private Map<Key, String> parse(String text) throws ConfigException {
    TomlTable table;
    try {
      table = JToml.jToml().readFromString(text);
    } catch (TomlException e) {
      String reason =
          e instanceof TomlLocalParseException local
              ? local.getRawMessage()
              : String.valueOf(e.getMessage());
      throw new ConfigException(Problem.SYNTAX, place(firstBadLine()), reason);
    }
    Map<Key, String> settings = new EnumMap<>(Key.class);
    for (TomlKey name : table.keys(false)) {
      String label = name.get(0);
      if (label.equals(Configuration.ENGINE)) {
        throw new ConfigException(Problem.ENGINE, place(label), label);
      }
      Key key =
          Key.of(label)
              .orElseThrow(
                  () -> new ConfigException(Problem.UNKNOWN, place(label), label, names()));
      settings.put(key, value(key, table.get(name)));
    }
    return settings;
  }

  /**
   * The number of the line up to which the file is no TOML: the parser's own numbers are not to be
   * relied upon. Where each setting has its line, as here, it is that of the first mistake.
   */
  private int firstBadLine() {
    int good = 0;
    int bad = lines.size();
    while (good + 1 < bad) {
      int middle = (good + bad) / 2;
      try {
        JToml.jToml().readFromString(String.join("\n", lines.subList(0, middle)));
        good = middle;
      } catch (TomlException e) {
        bad = middle;
      }
    }
    return bad;
  }

  private String value(Key key, TomlValue given) throws ConfigException {
    String value = given.isPrimitive() ? given.asPrimitive().asString() : "";
    if (!key.takes(value)) {
      throw new ConfigException(
          Problem.VALUE, place(key.label()), key.label(), value, key.allowed());
    }
    return key == Key.INDEX ? folder(value) : value;
  }

  /** A path is that of the user's home if it starts so, or else starts at the file's folder. */
  private String folder(String value) {
    return value.startsWith(HOME)
        ? Path.of(home, value.substring(HOME.length())).toString()
        : file.resolveSibling(value).toString();
  }

  private static String names() {
    return Arrays.stream(Key.values()).map(Key::label).collect(Collectors.joining(", "));
  }

  private String place(int line) {
    return file + ":" + line;
  }

  /** The parser does not say where a setting stands that it could read. */
  private String place(String label) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("\\s*\\[*\\s*[\"']?" + label + "[\"']?\\s*[=.\\]].*")) {
        return place(i + 1);
      }
    }
    return file.toString();
  }
}
