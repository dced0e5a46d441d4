package fr.questeur.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process on the class path of the tests. */
final class Child {
  private Child() {}

  /** Runs the main method of a class; what it prints is to be read, or is redirected already. */
  static ProcessBuilder java(List<String> options, Class<?> main, String... arguments) {
    return java(options, main.getName(), arguments);
  }

  /** The same for a class that is known by its name only. */
  static ProcessBuilder java(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the program says
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Sends a signal that Java has no method for. */
  static void signal(Process process, String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }
}
