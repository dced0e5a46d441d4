package fr.questeur.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows a page in the user's browser: {@code $BROWSER}, or what the system has for it. */
final class Browser {

  /** Documents name addresses too: only pages and files, and nothing that could be an option. */
  private static final Pattern ADDRESS = Pattern.compile("(https?|file):[\\x21-\\x7e]+");

  /** Stands for the address in {@code $BROWSER}. */
  private static final String PLACE = "%s";

  private final List<List<String>> commands;

  Browser(Surroundings surroundings) {
    commands =
        surroundings
            .variable("BROWSER")
            .map(Browser::chosen)
            .orElseGet(() -> List.of(ofSystem(System.getProperty("os.name", ""))));
  }

  /** Whether that is the address of a page. */
  static boolean takes(String address) {
    return ADDRESS.matcher(address).matches();
  }

  /** The commands in the variable, which colons separate. */
  private static List<List<String>> chosen(String variable) {
    return Stream.of(variable.split(":"))
        .filter(command -> !command.isBlank())
        .map(command -> List.of(command.strip().split("\\s+")))
        .toList();
  }

  private static List<String> ofSystem(String name) {
    String system = name.toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of("open");
    }
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler")
        : List.of("xdg-open");
  }

  /**
   * Shows the page by the first browser that can, and waits for that command's end: a browser of
   * the terminal needs the terminal for itself.
   *
   * @return whether there was one
   */
  boolean open(String address) throws InterruptedException {
    for (List<String> command : commands) {
      Optional<Process> started = start(command, address);
      if (started.isPresent() && started.get().waitFor() == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Process> start(List<String> command, String address) {
    List<String> words = new ArrayList<>();
    command.forEach(word -> words.add(word.replace(PLACE, address)));
    if (words.equals(command)) {
      words.add(address);
    }
    try {
      return Optional.of(new ProcessBuilder(words).inheritIO().start());
    } catch (IOException e) {
      return Optional.empty(); // there is no such program
    }
  }
}
