package fr.questeur.engine.lucene;

import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
          "(?iu)(agro|anti|auto|bio|co|cyber|[eé]co|euro|extra|hydro|hyper|infra|inter|macro|m[eé]ga"
              + "|micro|mini|mono|multi|n[eé]o|photo|pluri|poly|post|pr[eé]|pro|psycho|r[eé]|semi"
              + "|socio|super|t[eé]l[eé]|ultra|vice)(?=\\p{L}{4})");

  private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0\\u202f]+");

  private Spellings() {}

  /**
   * The other spelling of a word, if it has one: {@code 2000} → {@code 2 000}, {@code 2 000} →
   * {@code 2000}, {@code micro-entreprise} → {@code microentreprise} and back.
   */
  static Optional<String> other(String word) {
    if (LARGE_NUMBER.matcher(word).matches()) {
      return Optional.of(GROUP.matcher(word).replaceAll(" "));
    }
    if (WITH_POINTS.matcher(word).matches()) {
      return Optional.of(word.replace('.', ' '));
    }
    if (COMPOUND.matcher(word).matches()) {
      return Optional.of(word.replaceAll("[-‐‑]", ""));
    }
    Matcher first = FIRST_PART.matcher(word);
    if (first.lookingAt() && word.chars().allMatch(Character::isLetter)) {
      return Optional.of(word.substring(0, first.end()) + "-" + word.substring(first.end()));
    }
    return Optional.of(word.replace(" ", ""))
        .filter(joined -> !joined.equals(word) && LARGE_NUMBER.matcher(joined).matches());
  }

  /** The words of a text, of which the groups of digits of one number are one word. */
  static List<Query> words(String text) {
    List<Query> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Query.Word(word.group(), new Span(word.start(), word.end())));
    }
    return joined(words);
  }

  /** The clauses, of which the groups of digits of one number are one word again. */
  static List<Query> joined(List<Query> clauses) {
    List<Query> joined = new ArrayList<>();
    for (Query clause : clauses) {
      if (clause instanceof Query.Word word
          && THREE_DIGITS.matcher(word.text()).matches()
          && !joined.isEmpty()
          && joined.getLast() instanceof Query.Word before
          && FIRST_DIGITS.matcher(before.text()).matches()) {
        joined.set(
            joined.size() - 1,
            new Query.Word(
                before.text() + " " + word.text(),
                new Span(before.span().start(), word.span().end())));
      } else {
        joined.add(clause);
      }
    }
    return joined;
  }
}
