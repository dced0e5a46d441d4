package fr.questeur.cli.messages;

import fr.questeur.query.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The messages in one language. Safe for use by several threads. */
public final class Messages {

  private final boolean french;
  private ResourceBundle bundle;

  /** The messages of that language, {@code fr} or else English. */
  public Messages(Locale locale) {
    french = locale.getLanguage().equals("fr");
  }

  /** The language of queries in them. */
  public Language language() {
    return french ? Language.FRENCH : Language.ENGLISH;
  }

  /**
   * Not by {@link ResourceBundle#getBundle}, which looks through all jars for what is not there.
   */
  private static ResourceBundle bundle(String name) {
    try (InputStream bytes = Messages.class.getResourceAsStream(name);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(text);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The texts themselves, for the help of the commands; read when the first is asked for. */
  public synchronized ResourceBundle bundle() {
    if (bundle == null) {
      bundle = bundle(french ? "messages_fr.properties" : "messages.properties");
    }
    return bundle;
  }

  /** Whether there is a message of that key. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /**
   * The message of that key; {@code {0}} stands for the first argument, two apostrophes for one. It
   * reads as {@link java.text.MessageFormat} has it, but is not formatted by that: the platform's
   * knowledge of numbers and languages costs a cold start more than the search.
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle().getString(key);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (sign == '{') {
        int end = pattern.indexOf('}', i);
        text.append(text(arguments[Integer.parseInt(pattern, i + 1, end, 10)]));
        i = end;
      } else {
        text.append(sign);
        i += sign == '\'' ? 1 : 0; // the second of two
      }
    }
    return text.toString();
  }

  private String text(Object argument) {
    String text = String.valueOf(argument);
    return argument instanceof Integer || argument instanceof Long ? grouped(text) : text;
  }

  /** Three digits together, as the language has it. */
  private String grouped(String number) {
    StringBuilder grouped = new StringBuilder(number);
    int first = number.startsWith("-") ? 1 : 0;
    for (int i = number.length() - 3; i > first; i -= 3) {
      grouped.insert(i, french ? '\u202f' : ',');
    }
    return grouped.toString();
  }

  /** A number with one decimal. */
  public String decimal(double number) {
    long tenths = Math.round(number * 10);
    return grouped(String.valueOf(tenths / 10)) + (french ? ',' : '.') + Math.abs(tenths % 10);
  }

  /** Why input could not be read; the readers say it in English. */
  public String reason(String english) {
    return french ? new Reasons().french(english) : english;
  }

  /**
   * The message of that key for a number: {@code key.one} for one (in French also for none), {@code
   * key.many} otherwise; {@code {0}} stands for the number.
   */
  public String count(String key, long number, Object... more) {
    boolean one = french ? number < 2 : number == 1;
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return get(key + (one ? ".one" : ".many"), arguments);
  }

  /**
   * A day in words. The names of the months are in the bundle: to load the platform's own costs a
   * cold start more than the search.
   */
  public String day(LocalDate day) {
    String month = bundle().getString("months").split(",", -1)[day.getMonthValue() - 1];
    String key = day.getDayOfMonth() == 1 ? "day.first" : "day";
    return get(key, day.getDayOfMonth(), month, String.valueOf(day.getYear()));
  }
}
