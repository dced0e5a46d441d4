package fr.questeur.cli.messages;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages in one language. Safe for use by several threads. */
public final class Messages {

  private static final String BUNDLE = "fr.questeur.cli.messages.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  /** The messages of that language, {@code fr} or else English. */
  public Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The texts themselves, for the help of the commands. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** Whether there is a message of that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The message of that key; {@code {0}} stands for the first argument. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** Why input could not be read; the readers say it in English. */
  public String reason(String english) {
    return locale.getLanguage().equals("fr") ? new Reasons().french(english) : english;
  }

  /**
   * The message of that key for a number: {@code key.one} for one (in French also for none), {@code
   * key.many} otherwise; {@code {0}} stands for the number.
   */
  public String count(String key, long number, Object... more) {
    boolean one = locale.getLanguage().equals("fr") ? number < 2 : number == 1;
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
    String month = bundle.getString("months").split(",", -1)[day.getMonthValue() - 1];
    String key = day.getDayOfMonth() == 1 ? "day.first" : "day";
    return get(key, day.getDayOfMonth(), month, String.valueOf(day.getYear()));
  }
}
