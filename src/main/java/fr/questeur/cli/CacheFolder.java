package fr.questeur.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where downloaded archives are kept. */
final class CacheFolder {

  private final Supplier<Optional<Path>> option;

  CacheFolder(Options options) {
    option = options.option("--cache", "DIR", "cache", ValueType.PATH);
  }

  /** The option, or the user's own; see the XDG Base Directory Specification. */
  Path resolve(Surroundings surroundings) {
    return option.get().orElseGet(() -> usersOwn(surroundings));
  }

  private static Path usersOwn(Surroundings surroundings) {
    return surroundings
        .variable("XDG_CACHE_HOME")
        .map(Path::of)
        .orElseGet(() -> Path.of(surroundings.variable("HOME").orElse("."), ".cache"))
        .resolve("questeur");
  }
}
