package fr.questeur.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user has set in the environment and in the file of settings, of which the environment is
 * the stronger.
 *
 * @param file the file, which need not exist
 * @param settings what is set
 * @param problems what is wrong with the rest, which is left out
 */
public record Configuration(Path file, Map<Key, Setting> settings, List<ConfigException> problems) {

  /** Copies the collections. */
  public Configuration {
    settings = Map.copyOf(settings);
    problems = List.copyOf(problems);
  }

  /** Reads the settings; where there is no file nothing is loaded that could read one. */
  public static Configuration read(Map<String, String> environment) {
    Path file = file(environment);
    Map<Key, Setting> settings = new EnumMap<>(Key.class);
    List<ConfigException> problems = new ArrayList<>();
    if (Files.exists(file)) {
      ConfigFile.read(file, environment.getOrDefault("HOME", "."), problems)
          .forEach((key, value) -> settings.put(key, new Setting(value, Setting.Origin.FILE)));
    }
    for (Key key : Key.values()) {
      String value = environment.getOrDefault(key.variable(), "");
      if (key.takes(value)) {
        settings.put(key, new Setting(value, Setting.Origin.VARIABLE));
      } else if (!value.isEmpty()) {
        problems.add(ConfigException.ofValue(key.variable(), key, value));
      }
    }
    return new Configuration(file, settings, problems);
  }

  /** Nothing set, whatever the user has set. */
  public static Configuration none(Map<String, String> environment) {
    return new Configuration(file(environment), Map.of(), List.of());
  }

  /** See the XDG Base Directory Specification. */
  private static Path file(Map<String, String> environment) {
    String home = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path folder =
        home.isEmpty() ? Path.of(environment.getOrDefault("HOME", "."), ".config") : Path.of(home);
    return folder.resolve("questeur").resolve("config.toml");
  }

  /** What is set. */
  public Optional<Setting> get(Key key) {
    return Optional.ofNullable(settings.get(key));
  }
}
