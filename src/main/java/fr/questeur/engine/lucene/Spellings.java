package fr.questeur.engine.lucene;

import fr.questeur.query.JoinedWords;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways to write a word or a number, which analysis cannot make one. */
final class Spellings {

  /** {@code 2000}, but not a postal code or a telephone number with its zero. */
  private static final Pattern LARGE_NUMBER = Pattern.compile("[1-9]\\d{3,11}");

  /** {@code 2.500}, which analysis makes {@code 2500}. */
  private static final Pattern WITH_POINTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,3}");

  private static final Pattern FIRST_DIGITS = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})*");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}{2,}(?:[-‐‑]\\p{L}{2,})+");

  /** What is often written with a hyphen before another word, and often without. */
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "(?iu)(agro|anti|apr[eè]s|arri[eè]re|auto|avant|bio|co|contre|cyber|demi|[eé]co|euro|extra"
              + "|garde|hydro|hyper|infra|inter|macro|m[eé]ga"
              + "|micro|mini|mono|multi|n[eé]o|photo|pluri|poly|porte|post|pr[eé]|pro|psycho|quasi"
              + "|r[eé]|semi|socio|sous|super|t[eé]l[eé]|ultra|vice)(?=\\p{L}{4})");

  /** The letter of an article of a code, apart from its number. */
  private static final Pattern ARTICLE_LETTER = Pattern.compile("[LRDlrd]\\.?\\*?");

  private static final Pattern ARTICLE_NUMBER = Pattern.compile("\\d{3,4}(?!\\d).*");

  /** {@code 211-23} or {@code 211}, which may be an article with a letter that was left out. */
  private static final Pattern BARE_ARTICLE = Pattern.compile("\\d{3,4}(?:[-‐‑]\\d{1,3}){0,3}");

  /** {@code L. 211-24}, of which only the number is written after other articles. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)[LRD][. *]{0,3}(?<number>\\d{3,4}(?:-\\d{1,3}){1,3})");

  /** Bounds the time that a text of any length takes: some three thousand words are enough. */
  private static final int MAX_CHARACTERS = 20_000;

  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f]+");

  private Spellings() {}

  /**
   * The other spellings of a word: {@code 2000} → {@code 2 000}, {@code 2 000} → {@code 2000},
   * {@code micro-entreprise} → {@code microentreprise} and back; {@code 211-23} with each letter
   * that an article of a code may have, and {@code L. 211-23} without; {@code 5,54 M€} → {@code
   * 5540000} and back.
   */
  static List<String> others(String word) {
    Optional<String> amount = Amounts.digits(word);
    if (amount.isPresent()) {
      return List.of(amount.get(), grouped(amount.get()));
    }
    String joined = word.replace(" ", "");
    if (LARGE_NUMBER.matcher(joined).matches()) {
      return Stream.of(
              List.of(joined, grouped(joined)), Amounts.withMagnitude(joined), letters(word))
          .flatMap(List::stream)
          .filter(other -> !other.equals(word))
          .toList();
    }
    if (WITH_POINTS.matcher(word).matches()) {
      String digits = word.replace(".", "");
      return Stream.concat(Stream.of(grouped(digits)), Amounts.withMagnitude(digits).stream())
          .toList();
    }
    if (COMPOUND.matcher(word).matches()) {
      return List.of(word.replaceAll("[-‐‑]", ""));
    }
    if (BARE_ARTICLE.matcher(word).matches()) {
      return letters(word);
    }
    Matcher article = ARTICLE.matcher(word);
    if (article.matches()) {
      return List.of(article.group("number"));
    }
    Matcher first = FIRST_PART.matcher(word);
    if (first.lookingAt() && word.chars().allMatch(Character::isLetter)) {
      return List.of(word.substring(0, first.end()) + "-" + word.substring(first.end()));
    }
    return List.of();
  }

  /** With each letter that an article of that number may have. */
  private static List<String> letters(String word) {
    return BARE_ARTICLE.matcher(word).matches()
        ? List.of("L" + word, "R" + word, "D" + word)
        : List.of();
  }

  private static String grouped(String digits) {
    return GROUP.matcher(digits).replaceAll(" ");
  }

  /** The phrase with one of its words in another spelling, one after the other. */
  static Stream<String> ofPhrase(String text) {
    return words(text).stream()
        .flatMap(word ->
            others(((Query.Word) word).text()).stream()
                .map(other ->
                    text.substring(0, word.span().start())
                        + other
                        + text.substring(word.span().end())));
  }

  /** The words of the beginning of a text, joined as {@link #joined} does. */
  static List<Query> words(String text) {
    List<Query> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)));
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      words.addAll(JoinedWords.parts(new Query.Word(word.group(), span)));
    }
    return joined(words);
  }

  /**
   * The clauses, of which the groups of digits of one number are one word again, and the letter of
   * an article of a code with its number.
   */
  static List<Query> joined(List<Query> clauses) {
    List<Query> joined = new ArrayList<>();
    for (Query clause : clauses) {
      if (clause instanceof Query.Word word
          && !joined.isEmpty()
          && joined.getLast() instanceof Query.Word before
          && goesOn(before.text(), word.text())) {
        joined.set(
            joined.size() - 1,
            new Query.Word(
                // The letter of an article is a capital in texts.
                before.text().toUpperCase(Locale.ROOT) + " " + word.text(),
                new Span(before.span().start(), word.span().end())));
      } else {
        joined.add(clause);
      }
    }
    return joined;
  }

  private static boolean goesOn(String before, String word) {
    return FIRST_DIGITS.matcher(before).matches()
        ? THREE_DIGITS.matcher(word).matches()
        : ARTICLE_LETTER.matcher(before).matches() && ARTICLE_NUMBER.matcher(word).matches();
  }
}
