package fr.questeur.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The texts of the help as picocli is given them. It breaks lines behind an apostrophe, which
 * French has within words: a letter that looks alike stands for it until the lines are made.
 */
final class HelpTexts extends ResourceBundle {

  private static final char APOSTROPHE = '\u2019';
  private static final char LETTER = '\u02bc';

  private final ResourceBundle messages;

  /** The help of those messages. */
  HelpTexts(ResourceBundle messages) {
    this.messages = messages;
  }

  /** The help of a command, which prints apostrophes again. */
  static CommandLine.Help help(CommandSpec spec, CommandLine.Help.ColorScheme colours) {
    spec.usageMessage()
        .sectionMap()
        .replaceAll((key, section) -> help -> section.render(help).replace(LETTER, APOSTROPHE));
    return new CommandLine.Help(spec, colours);
  }

  @Override
  protected Object handleGetObject(String key) {
    return messages.containsKey(key) ? messages.getString(key).replace(APOSTROPHE, LETTER) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return messages.getKeys();
  }
}
