package fr.questeur.query;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a query. The names are keys for message bundles; the English text here is
 * the default, a {@link MessageFormat} pattern over the {@linkplain
 * QuerySyntaxException#arguments() arguments}.
 */
public enum Problem {
  /** Nothing but blanks. */
  EMPTY_QUERY("the query is empty: write some words, or *:* for everything"),
  /** {0}: the number of characters allowed. */
  TOO_LONG("the query is longer than {0} characters: shorten it");

  private final String pattern;

  Problem(String pattern) {
    this.pattern = pattern;
  }

  /** The English message: what is wrong, and what to write. */
  String message(List<Object> arguments) {
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments.toArray());
  }
}
