package fr.questeur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where downloaded archives are kept. */
final class CacheFolder {

  @Option(names = "--cache", paramLabel = "DIR", descriptionKey = "cache")
  private Path option;

  /** The option, or the user's own; see the XDG Base Directory Specification. */
  Path resolve(Surroundings surroundings) {
    if (option != null) {
      return option;
    }
    return surroundings
        .variable("XDG_CACHE_HOME")
        .map(Path::of)
        .orElseGet(() -> Path.of(surroundings.variable("HOME").orElse("."), ".cache"))
        .resolve("questeur");
  }
}
