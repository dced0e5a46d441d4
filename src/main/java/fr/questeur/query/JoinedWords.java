package fr.questeur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts words that only a comma, a semicolon or a slash joins: {@code santé,infirmiers}, {@code
 * médecins/infirmiers}. Each is a word of its own, as if a blank stood there.
 *
 * <p>Hyphens, apostrophes and points make one word of several, and so do the commas and slashes of
 * numbers and dates, of measures ({@code km/h}) and of inclusive writing ({@code député/e}).
 */
public final class JoinedWords {

  /** What inclusive writing puts behind a slash. */
  private static final String ENDING =
      "(?:[nltsvf]{0,2}e|ale|i?ve|i?[eè]re|t?rice|t?euse|[ieo]nne|elle|esse)?s?(?![\\p{L}\\p{M}])";

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)(?<=[\\p{L}\\p{M}])[,;](?=[\\p{L}\\p{N}])"
              + "|(?<=\\p{N})[,;](?=\\p{L})"
              + "|(?<=[\\p{L}\\p{M}]{2})/(?=\\p{L}[\\p{L}\\p{M}])(?!"
              + ENDING
              + ")");

  /** Any other sign may be one of the language, or a part of an address. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.,;/‐‑-]+");

  private JoinedWords() {}

  /** The words in their order, with their places; the word itself if nothing parts it. */
  public static List<Query.Word> parts(Query.Word word) {
    String text = word.text();
    Matcher separator = SEPARATOR.matcher(text);
    if (!PLAIN.matcher(text).matches() || !separator.find()) {
      return List.of(word);
    }
    List<Query.Word> parts = new ArrayList<>();
    int start = 0;
    do {
      parts.add(part(word, start, separator.start()));
      start = separator.end();
    } while (separator.find());
    parts.add(part(word, start, text.length()));
    // et/ou in capitals joins nothing
    return parts.stream().anyMatch(part -> Lexer.isOperator(part.text())) ? List.of(word) : parts;
  }

  private static Query.Word part(Query.Word word, int start, int end) {
    int from = word.span().start();
    return new Query.Word(word.text().substring(start, end), new Span(from + start, from + end));
  }
}
