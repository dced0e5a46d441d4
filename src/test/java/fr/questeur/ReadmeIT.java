package fr.questeur;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command that the README shows in a {@code console} block, in their order, as a user
 * would in a fresh checkout, and compares what it prints with what the README says that it prints.
 *
 * <p>With {@code -Dreadme.update=true} the README is written anew; read the difference before
 * committing it.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {

  private static final Path README = Path.of("README.md");

  /** Where the README says that the checkout is. */
  private static final String SHOWN = "/home/camille/questeur";

  /** A pending question is pending as of the day of its file. */
  private static final FileTime SAVED = FileTime.from(Instant.parse("2026-06-01T12:00:00Z"));

  @TempDir Path folder;

  @Test
  void everyScreenIsWhatTheProgramPrints() throws Exception {
    Path checkout = checkout();
    StringBuilder actual = new StringBuilder();
    for (Iterator<String> lines = Files.readAllLines(README, UTF_8).iterator(); lines.hasNext(); ) {
      String line = lines.next();
      actual.append(line).append('\n');
      if (line.equals("```console")) {
        runBlock(lines, checkout, actual);
      }
    }
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, actual, UTF_8);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(README, UTF_8));
  }

  /** Copies the commands up to the end of the block, each with what it prints now. */
  private static void runBlock(Iterator<String> lines, Path checkout, StringBuilder actual)
      throws Exception {
    for (String line = lines.next(); !line.equals("```"); line = lines.next()) {
      if (line.startsWith("$ ")) {
        actual.append(line).append('\n').append(run(line.substring(2), checkout));
      }
    }
    actual.append("```\n");
  }

  /** A checkout whose program is built already, and that nobody has used yet. */
  private Path checkout() throws IOException {
    Path checkout = Files.createDirectory(folder.toRealPath().resolve("questeur"));
    copy("questeur", checkout);
    copy("corpus", checkout);
    copy("target/lib", checkout);
    copy("target/questeur.jar", checkout);
    copy("pom.xml", checkout);
    Path sources = Files.createDirectories(checkout.resolve("src").resolve("main"));
    Files.setLastModifiedTime(sources, SAVED); // older than the program, which is not built again
    return checkout;
  }

  private static void copy(String name, Path checkout) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = checkout.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, COPY_ATTRIBUTES);
        Files.setLastModifiedTime(copy, SAVED);
      }
    }
  }

  private static String run(String command, Path checkout) throws Exception {
    // A script in UTF-8, since an argument would be in the encoding of whoever runs the tests.
    Path script = Files.writeString(checkout.resolveSibling("command.sh"), command + "\n", UTF_8);
    Path output = checkout.resolveSibling("output");
    ProcessBuilder builder =
        new ProcessBuilder("sh", script.toString())
            .directory(checkout.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("QUESTEUR_"));
    environment.put("LANG", "C");
    environment.put(
        "QUESTEUR_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Process process = builder.start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + command);
    }
    return Files.readString(output, UTF_8).replace(checkout.toString(), SHOWN);
  }
}
