package fr.questeur.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings that a user can make, each with the values that it takes. */
public enum Key {
  /** The folder of the index. */
  INDEX("…/…", "[^\\x00]+"),
  /** When to print colours and links. */
  COLOR("auto, always, never", "auto|always|never"),
  /** How many results a page has. */
  LIMIT("0 … 999999", "\\d{1,6}"),
  /** The language of messages. */
  LANG("en, fr", "en|fr"),
  /** The program that shows long output page by page; {@code cat} for none. */
  PAGER("less -R", ".+"),
  /** What searches: so far only what the program has in itself, and nothing at an address. */
  ENGINE("embedded", "embedded");

  private static final String PREFIX = "QUESTEUR_";

  private final String allowed;
  private final Pattern values;

  Key(String allowed, String values) {
    this.allowed = allowed;
    this.values = Pattern.compile(values);
  }

  /** The key of that name in the file. */
  public static Optional<Key> of(String name) {
    return Stream.of(values()).filter(key -> key.label().equals(name)).findFirst();
  }

  /** The name in the file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the environment variable. */
  public String variable() {
    return PREFIX + name();
  }

  /** What it may be, for a message in any language. */
  public String allowed() {
    return allowed;
  }

  /** Whether it takes that value. */
  public boolean takes(String value) {
    return values.matcher(value).matches();
  }
}
