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

/**
 * Reads {@code config.toml}: one setting a line, no tables. Each line is read by itself, so that a
 * mistake is that of its line and the others count.
 */
final class ConfigFile {

  /** Larger files are no settings. */
  private static final long MAX_BYTES = 1 << 16;

  private static final String HOME = "~/";

  private final JToml toml = JToml.jToml();
  private final Path file;
  private final String home;
  private final List<ConfigException> problems;
  private final Map<Key, String> settings = new EnumMap<>(Key.class);

  private ConfigFile(Path file, String home, List<ConfigException> problems) {
    this.file = file;
    this.home = home;
    this.problems = problems;
  }

  /**
   * The settings of a file.
   *
   * @param problems takes what is wrong with the rest
   */
  static Map<Key, String> read(Path file, String home, List<ConfigException> problems) {
    ConfigFile settings = new ConfigFile(file, home, problems);
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ConfigException(Problem.UNREADABLE, file.toString());
      }
      settings.readAll(Files.readAllLines(file));
    } catch (IOException e) { // a folder, no UTF-8, not permitted
      problems.add(new ConfigException(Problem.UNREADABLE, file.toString()));
    } catch (ConfigException e) {
      problems.add(e);
    }
    return settings.settings;
  }

  private void readAll(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      try {
        read(lines.get(i), file + ":" + (i + 1));
      } catch (ConfigException e) {
        problems.add(e);
      }
    }
  }

  private void read(String line, String place) throws ConfigException {
    TomlTable table;
    try {
      table = toml.readFromString(line);
    } catch (TomlException e) {
      String reason =
          e instanceof TomlLocalParseException local
              ? local.getRawMessage()
              : String.valueOf(e.getMessage());
      throw new ConfigException(Problem.SYNTAX, place, reason);
    }
    for (TomlKey name : table.keys(false)) {
      String label = name.get(0);
      Key key =
          Key.of(label)
              .orElseThrow(() -> new ConfigException(Problem.UNKNOWN, place, label, names()));
      if (settings.containsKey(key)) {
        throw new ConfigException(Problem.REPEATED, place, label);
      }
      settings.put(key, value(key, table.get(name), place));
    }
  }

  private String value(Key key, TomlValue given, String place) throws ConfigException {
    String value = given.isPrimitive() ? given.asPrimitive().asString() : "";
    if (!key.takes(value)) {
      throw ConfigException.ofValue(place, key, value);
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
}
