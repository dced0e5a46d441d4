package fr.questeur.cli;

import fr.questeur.config.Setting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The option that every command has, and where the index is when it is not given. */
final class IndexFolder {

  private static final String NAME = "--index";

  private final Supplier<Optional<Path>> option;

  IndexFolder(Options options) {
    this(options.option(NAME, "DIR", "index", ValueType.PATH));
  }

  private IndexFolder(Supplier<Optional<Path>> option) {
    this.option = option;
  }

  /** The same before the arguments are read: probably what they will turn out to say. */
  static IndexFolder anticipated(String... arguments) {
    Optional<Path> folder = Options.anticipate(NAME, arguments).map(Path::of);
    return new IndexFolder(() -> folder);
  }

  /** The folder of the index. */
  Path resolve(Preferences preferences) {
    return Path.of(inForce(preferences).value());
  }

  /**
   * The folder of the index and why that one: the option, {@code QUESTEUR_INDEX}, the file of
   * settings, {@code index/} of the checkout, or the user's data folder.
   */
  Preferences.InForce inForce(Preferences preferences) {
    Surroundings surroundings = preferences.surroundings();
    Path byDefault =
        checkout(surroundings)
            .map(home -> home.resolve("index"))
            .orElseGet(() -> dataFolder(surroundings));
    return preferences.index(option.get(), byDefault);
  }

  /** The sample corpus, if the folder is that of a checkout, chosen by nobody. */
  Optional<Path> sampleCorpus(Preferences preferences) {
    if (inForce(preferences).origin() != Setting.Origin.DEFAULT) {
      return Optional.empty();
    }
    return checkout(preferences.surroundings())
        .map(home -> home.resolve("corpus"))
        .filter(Files::isDirectory);
  }

  private static Optional<Path> checkout(Surroundings surroundings) {
    return surroundings.home().map(Path::of).filter(home -> Files.exists(home.resolve("pom.xml")));
  }

  /** See the XDG Base Directory Specification. */
  private static Path dataFolder(Surroundings surroundings) {
    Path data =
        surroundings
            .variable("XDG_DATA_HOME")
            .map(Path::of)
            .orElseGet(() -> Path.of(surroundings.variable("HOME").orElse("."), ".local", "share"));
    return data.resolve("questeur").resolve("index");
  }
}
