package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.config.Key;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the manual pages, one for the program and one for each command, from what their own help
 * says. The build runs it for the package. (picocli's generator makes AsciiDoc, which takes another
 * program to become manual pages.)
 */
final class ManualPages {

  private final Messages messages;
  private final CommandLine program;

  private ManualPages(Locale language) {
    Surroundings surroundings =
        new Surroundings(Map.of(), Optional.empty(), false, false, 80, language);
    OutputStream nowhere = OutputStream.nullOutputStream();
    Streams streams = new Streams(InputStream.nullInputStream(), nowhere, nowhere);
    messages = new Messages(language);
    program = new Program(streams, surroundings, new ParisClock()).whole();
  }

  /**
   * Writes the pages: in English in {@code man1} of the folder, in French in {@code fr/man1}.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    new ManualPages(Locale.ENGLISH).write(folder.resolve("man1"));
    new ManualPages(Locale.FRENCH).write(folder.resolve("fr").resolve("man1"));
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    CommandSpec root = program.getCommandSpec();
    Files.writeString(folder.resolve("questeur.1"), programPage(root));
    for (CommandLine command : shown(root).values()) {
      String page = "questeur-" + command.getCommandName();
      Files.writeString(folder.resolve(page + ".1"), commandPage(page, command.getCommandSpec()));
    }
  }

  private String programPage(CommandSpec root) {
    ManualPage page = new ManualPage("questeur", root.version());
    page.section(messages.get("man.name")).text("questeur - " + description(root));
    page.section(messages.get("man.synopsis")).text(root.commandLine().getHelp().synopsis(0));
    page.section(messages.get("man.commands"));
    shown(root).forEach((name, command) -> page.item(name, description(command.getCommandSpec())));
    options(root, page);
    page.section(messages.get("man.exit"));
    for (ExitCode code : ExitCode.values()) {
      page.item(String.valueOf(code.number()), messages.get("man.exit." + code));
    }
    page.item("69", messages.get("man.exit.launcher"));
    page.section(messages.get("man.environment"));
    Stream<String> settings = Stream.of(Key.values()).map(Key::variable);
    Stream<String> others = Stream.of("QUESTEUR_JAVA", "QUESTEUR_JAVA_OPTS", "NO_COLOR", "LANG");
    Stream.concat(settings, others)
        .forEach(variable -> page.item(variable, messages.get("man.environment." + variable)));
    page.section(messages.get("man.files"));
    page.item("$XDG_CONFIG_HOME/questeur/config.toml", messages.get("man.files.config"));
    page.item("$XDG_DATA_HOME/questeur/index", messages.get("man.files.index"));
    page.item("$XDG_CACHE_HOME/questeur", messages.get("man.files.cache"));
    return page.toString();
  }

  private String commandPage(String name, CommandSpec command) {
    ManualPage page = new ManualPage(name, program.getCommandSpec().version());
    page.section(messages.get("man.name")).text(name + " - " + description(command));
    page.section(messages.get("man.synopsis")).text(command.commandLine().getHelp().synopsis(0));
    if (!command.positionalParameters().isEmpty()) {
      page.section(messages.get("man.arguments"));
      command
          .positionalParameters()
          .forEach(parameter ->
              page.item(parameter.paramLabel(), String.join(" ", parameter.description())));
    }
    options(command, page);
    String[] footer = command.usageMessage().footer();
    if (footer.length > 0) {
      page.section(messages.get("man.examples")).lines(List.of(footer));
    }
    page.section(messages.get("man.see")).text("questeur(1)");
    return page.toString();
  }

  private void options(CommandSpec command, ManualPage page) {
    page.section(messages.get("man.options"));
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        page.item(names + value, String.join(" ", option.description()));
      }
    }
  }

  /** The commands without those that scripts of ours call. */
  private static Map<String, CommandLine> shown(CommandSpec root) {
    Map<String, CommandLine> shown = new LinkedHashMap<>(root.subcommands());
    shown.values().removeIf(command -> command.getCommandSpec().usageMessage().hidden());
    return shown;
  }

  private static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }
}
