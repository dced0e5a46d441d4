package fr.questeur.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title for a text that has none: its first sentence, shortened. */
final class FirstSentence {

  /** In characters, without the sign that something was left out. */
  private static final int LONGEST = 100;

  /** A full stop behind a single capital or a civility ends no sentence. */
  private static final Pattern END =
      Pattern.compile("(?<!\\b\\p{Lu})(?<!\\b(?:MM|Mme|Mlle|St|art|n))[.!?…](?=\\s|$)|\\n\\n");

  private static final Pattern LAST_WORD = Pattern.compile("[\\s,;:–—-]+\\S*$");

  private FirstSentence() {}

  /** The first sentence, cut before the word that would make it too long; empty for no text. */
  static Optional<String> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String start = text.substring(0, Math.min(text.length(), LONGEST + 1));
    Matcher end = END.matcher(start);
    if (end.find()) {
      return Optional.of(TextCleaner.line(start.substring(0, end.start())));
    }
    if (start.length() <= LONGEST) {
      return Optional.of(TextCleaner.line(start));
    }
    Matcher lastWord = LAST_WORD.matcher(start);
    String whole = lastWord.find() ? start.substring(0, lastWord.start()) : start;
    return Optional.of(TextCleaner.line(whole) + "…");
  }
}
