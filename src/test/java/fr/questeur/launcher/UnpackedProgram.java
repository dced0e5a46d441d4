package fr.questeur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as an unpacked archive has it, and a home folder for its user. */
final class UnpackedProgram {

  private final Path home;

  private UnpackedProgram(Path home) {
    this.home = home;
  }

  /**
   * Lays it out.
   *
   * @param home an empty folder
   */
  static UnpackedProgram in(Path home) throws IOException {
    Path bin = Files.createDirectories(home.resolve("le programme/bin"));
    Path launcher = Files.copy(Path.of("questeur"), bin.resolve("questeur"));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path lib = Files.createDirectory(bin.resolveSibling("lib"));
    copy(Path.of("target", "questeur.jar"), bin.getParent());
    try (Stream<Path> libraries = Files.list(Path.of("target", "lib"))) {
      for (Path library : libraries.toList()) {
        copy(library, lib);
      }
    }
    return new UnpackedProgram(home);
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()));
  }

  /** An environment with nothing in it but the program and what it needs. */
  Map<String, String> environment() {
    return new HashMap<>(
        Map.of(
            "PATH",
            home.resolve("le programme/bin") + File.pathSeparator + System.getenv("PATH"),
            "HOME",
            home.toString(),
            "LANG",
            "C.UTF-8",
            "PAGER",
            "less",
            "QUESTEUR_JAVA",
            System.getProperty("java.home") + "/bin/java"));
  }

  /** Runs a command that has to end well. */
  void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("le programme/bin/questeur").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().putAll(environment());
    assertThat(builder.start().waitFor()).isZero();
  }

  /** Leaves the test out where there is no such program. */
  static void assumeThereIs(String tool) {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(one -> Files.isExecutable(Path.of(one, tool))),
        "there is no " + tool);
  }
}
