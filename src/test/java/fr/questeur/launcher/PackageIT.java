package fr.questeur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archives that the build makes, unpacked in a folder with a blank and an accent and run from
 * elsewhere: {@code questeur-VERSION.tar.gz} and {@code .zip} with the Java of the tests, and that
 * of {@code -Pimage}, where it was made, with its own.
 */
@DisabledOnOs(OS.WINDOWS)
class PackageIT {

  private static final Path TARGET = Path.of("target");

  @TempDir private Path folder;
  private boolean mounted;

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount \"$PWD/dossier été\"");
    }
  }

  /**
   * The index is in the user's data folder, and the start-up cache beside the program, or in the
   * user's cache folder if nothing can be written beside it. One that Java refuses is no noise.
   */
  @ParameterizedTest
  @CsvSource({
    "package, false, dossier été",
    "zip, false, dossier été",
    "zip, true, home/.cache",
    "package, true, home/.cache",
    "image, false, dossier été",
    "image, true, home/.cache",
  })
  void runsFromAnyFolder(String kind, boolean readOnly, String cachePlace) throws Exception {
    unpack(kind);
    if (readOnly) {
      mounted = run("mount --bind 'dossier été' 'dossier été'").exit() == 0;
      assumeTrue(mounted, "only the administrator may mount a folder");
      assertThat(run("mount -o remount,ro,bind 'dossier été'").exit()).isZero();
    }
    String java = kind.equals("image") ? "" : System.getProperty("java.home") + "/bin/java";
    String setting =
        "export QUESTEUR_JAVA='%s' LANG=C\nquesteur=$(echo \"$PWD/dossier été\"/*/bin/questeur)\n"
            .formatted(java);

    Outcome indexed =
        run(
            setting
                + "QUESTEUR_JAVA_OPTS=-Xshare:auto \"$questeur\" index \"${questeur%/bin/*}/corpus\"");
    assertThat(indexed.err()).isEmpty();
    assertThat(indexed.out()).contains("5 new publications");
    assertThat(folder.resolve("home/.local/share/questeur/index")).isNotEmptyDirectory();

    String search = setting + "cd /\n\"$questeur\" search asalée --author ruffin --format ids";
    Outcome found = run(search);
    assertThat(found).isEqualTo(new Outcome(0, "AN-17-QE-13991\n", ""));
    Path cache = cache(folder.resolve(cachePlace));
    assertThat(run(search)).isEqualTo(found);

    Files.writeString(cache, "no cache");
    assertThat(run(search)).isEqualTo(found);
    if (cache.toString().endsWith(".aot")) {
      assertThat(cache).doesNotExist();
      assertThat(run(search)).isEqualTo(found);
      assertThat(cache).exists();
    }
    Outcome error = run(setting + "\"$questeur\" search '\"asalée'");
    assertThat(error.exit()).isEqualTo(2);
    assertThat(error.err()).startsWith("questeur: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"package", "zip", "image"})
  void holdsTheManualAndTheLicencesOfAllThatIsInIt(String kind) throws Exception {
    unpack(kind);
    Path root = only(folder.resolve("dossier été"));

    assertThat(root.resolve("bin/questeur.cmd")).content().contains("\r\n");
    assertThat(root.resolve("LICENSE")).exists();
    assertThat(root.resolve("man/man1/questeur-search.1")).exists();
    assertThat(root.resolve("man/fr/man1/questeur.1")).exists();
    String licences = Files.readString(root.resolve("THIRD-PARTY.md"));
    try (Stream<Path> libraries = Files.list(root.resolve("lib"))) {
      assertThat(libraries.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", "")))
          .isNotEmpty()
          .allMatch(name -> licences.contains("`" + name + "`"));
    }
    assertThat(Files.exists(root.resolve("runtime/legal"))).isEqualTo(kind.equals("image"));
  }

  private void unpack(String kind) throws Exception {
    Optional<Path> archive;
    String name = kind.equals("image") ? "questeur-.*-image" : "questeur-[\\d.]+";
    String form = kind.equals("zip") ? "zip" : "tar.gz";
    try (Stream<Path> files = Files.list(TARGET)) {
      archive =
          files.filter(file -> file.toString().matches(".*/" + name + "\\." + form)).findFirst();
    }
    assumeTrue(archive.isPresent(), "built without it");
    String unpack = "tar xzf '%s' -C 'dossier été'";
    if (form.equals("zip")) {
      UnpackedProgram.assumeThereIs("unzip");
      unpack = "unzip -q '%s' -d 'dossier été'";
    }
    Outcome unpacked =
        run("mkdir home 'dossier été' && " + unpack.formatted(archive.get().toAbsolutePath()));
    assertThat(unpacked).isEqualTo(new Outcome(0, "", ""));
  }

  private static Path cache(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> caches =
          files.filter(file -> file.toString().matches(".*/start-up/java-.*\\.(aot|jsa)")).toList();
      assertThat(caches).hasSize(1);
      return caches.getFirst();
    }
  }

  private static Path only(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private record Outcome(int exit, String out, String err) {}

  /** Runs a script, written as UTF-8, in the folder and in an environment with nothing in it. */
  private Outcome run(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script.sh"), script + "\n", UTF_8);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", file.toString())
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("HOME", folder.resolve("home").toString());
    Process process = builder.start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + script);
    }
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
