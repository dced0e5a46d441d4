package fr.questeur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A folder with a copy of the launcher, a search path without Java or Maven, and none of this
 * machine's own Javas in the launcher's sight: it looks for them under this folder instead of the
 * root.
 *
 * <p>Scenarios are shell scripts, written to a file as UTF-8, so that they are the same whatever
 * the locale of the tests. What they start with is in {@code launcher/sandbox.sh}.
 */
final class Sandbox {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "chmod",
          "cp",
          "find",
          "ln",
          "locale",
          "ls",
          "mkdir",
          "mkfifo",
          "mv",
          "ps",
          "readlink",
          "rm",
          "rmdir",
          "script",
          "sleep",
          "stty",
          "touch");
  private static final Path LAUNCHER = Path.of("questeur");

  private final Path folder;
  private final String shell;

  /**
   * Makes the sandbox.
   *
   * @param folder an empty folder
   * @param shell the command that runs the launcher, one of {@link #shells}
   */
  Sandbox(Path folder, String shell) throws IOException {
    this.folder = folder.toRealPath();
    this.shell = shell;
    Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Optional<Path> found = onPath(tool);
      if (found.isPresent()) {
        write("bin/" + tool, "#!/bin/sh\nexec '%s' \"$@\"\n".formatted(found.get()));
      }
    }
    write("java.sh", resource("java"));
    write("sandbox.sh", resource("sandbox.sh"));
    String launcher = Files.readString(LAUNCHER, UTF_8);
    String inside = Matcher.quoteReplacement("\"" + this.folder + "\"");
    write(
        "questeur.sh",
        launcher.replaceAll("(?m)^( +)(/(?:usr|opt|Library)/\\S* \\\\)$", "$1" + inside + "$2"));
  }

  /**
   * The shells of this machine that the launcher is to work with, each once under its first name.
   */
  static Stream<String> shells() throws IOException {
    Map<Path, String> shells = new LinkedHashMap<>();
    for (String shell : List.of("sh", "dash", "bash", "busybox sh", "ksh")) {
      Optional<Path> program = onPath(shell.split(" ", 2)[0]);
      if (program.isPresent()) {
        shells.putIfAbsent(program.get().toRealPath(), shell);
      }
    }
    return shells.values().stream();
  }

  /** The folder, with symbolic links followed. */
  Path folder() {
    return folder;
  }

  /**
   * Runs a scenario in an environment that holds nothing but the search path and a home folder.
   *
   * @throws AssertionError if it does not end within a minute
   */
  Outcome run(String scenario) throws IOException, InterruptedException {
    Path script = folder.resolve("scenario.sh");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String command = onPath(shell.split(" ", 2)[0]).orElseThrow() + shell.replaceFirst("^\\S+", "");
    Files.writeString(script, "shell='" + command + "'\n. ./sandbox.sh\n" + scenario, UTF_8);
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "scenario.sh")
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("HOME", folder.resolve("home").toString());
    Process process = builder.start();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          "the scenario hangs; so far: " + Files.readString(out) + Files.readString(err));
    }
    return new Outcome(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Writes a jar whose main class is the given one, which may use nothing but the JDK. */
  void writeJar(String name, Class<?> main) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    String entry = main.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream bytes = main.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new JarEntry(entry));
      bytes.transferTo(jar);
    }
  }

  /** Writes a script, relative to the folder. */
  private void write(String name, String text) throws IOException {
    Path script = Files.writeString(folder.resolve(name), text, UTF_8);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + script + " executable");
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = Sandbox.class.getResourceAsStream("/launcher/" + name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * How a scenario ended.
   *
   * @param exit its exit code, that of its last command
   * @param out its standard output
   * @param err its standard error
   */
  record Outcome(int exit, String out, String err) {
    /** The arguments that the false Java of the sandbox was given. */
    List<String> arguments() {
      List<String> arguments = new ArrayList<>();
      out.lines()
          .filter(line -> line.startsWith("<") && line.endsWith(">"))
          .forEach(line -> arguments.add(line.substring(1, line.length() - 1)));
      return arguments;
    }
  }
}
