package fr.questeur.engine.lucene;

import fr.questeur.engine.AnalyzedToken;
import fr.questeur.engine.Facet;
import fr.questeur.query.Correction;
import fr.questeur.query.Field;
import fr.questeur.query.NearestNames;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * Finds what someone may have meant whose query found little: words and names that the index has.
 */
final class DidYouMean {

  /** With so many hits there is nothing to ask. */
  static final int ENOUGH = 3;

  /** Shorter words are like too many others. */
  private static final int SHORTEST = 4;

  /** How many times more frequent a word must be than the one that was typed. */
  private static final int MORE_FREQUENT = 10;

  /** A word that so many have was meant. */
  private static final int RARE = 5;

  /** In a query of more wrong words nobody would see what was meant. */
  private static final int MOST_WRONG = 5;

  /** The fields whose values are known as a whole. */
  private static final List<Field> NAMES =
      Stream.concat(Completer.NAMES.stream(), Stream.of(Field.ASKED, Field.ANSWERING)).toList();

  /** Bounds what a query of any length costs. */
  private static final int MOST_LOOKED_UP = 16;

  /** Each word of a compound for itself, and without what is elided before it. */
  private static final Pattern WORD = Pattern.compile("[^ '’-]+");

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final QueryTranslator translator;

  DidYouMean(IndexSearcher searcher, Analyzer analyzer, QueryTranslator translator) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.translator = translator;
  }

  /**
   * What to write instead of some words, so that more is found that has all the words, or else, if
   * nothing has them all, instead of words that nothing has; empty if nothing is better.
   *
   * @param total how many publications have all the words as they are
   */
  List<Correction> corrections(Query query, Restriction restriction, long total)
      throws IOException {
    Vocabulary texts = Vocabulary.ofTexts(searcher, analyzer);
    Map<Span, Query> better = new LinkedHashMap<>();
    Map<Span, Query> needed = new LinkedHashMap<>();
    for (Query part : parts(query).stream().limit(MOST_LOOKED_UP).toList()) {
      Optional<Query> other = better(part, texts);
      if (other.isPresent()) {
        better.put(part.span(), other.get());
        if (total == 0
            && searcher.count(translator.translate(part)) == 0
            && count(other.get(), restriction) > 0) {
          needed.put(part.span(), other.get());
        }
      }
    }
    if (!better.isEmpty() && count(replace(query, better), restriction) > total) {
      return corrections(better);
    }
    return !needed.isEmpty() && findsSome(replace(query, needed), restriction)
        ? corrections(needed)
        : List.of();
  }

  /** Whether there is what has some of the words at least. */
  private boolean findsSome(Query query, Restriction restriction) throws IOException {
    Optional<org.apache.lucene.search.Query> loosened = translator.loosen(query);
    return loosened.isPresent() && searcher.count(restriction.of(loosened.get())) > 0;
  }

  private long count(Query query, Restriction restriction) throws IOException {
    return searcher.count(restriction.of(translator.translate(query)));
  }

  private static List<Correction> corrections(Map<Span, Query> better) {
    return better.entrySet().stream()
        .map(one -> new Correction(one.getKey(), one.getValue()))
        .toList();
  }

  /** What is looked up and must be there, in the order of the query. */
  private static List<Query> parts(Query query) {
    if (query instanceof Query.And and) {
      return parts(and.clauses());
    }
    if (query instanceof Query.Or or) {
      return parts(or.clauses());
    }
    return query instanceof Query.Word
            || query instanceof Query.Phrase
            || query instanceof Query.InField
        ? List.of(query)
        : List.of();
  }

  private static List<Query> parts(List<Query> clauses) {
    return clauses.stream().flatMap(clause -> parts(clause).stream()).toList();
  }

  /** What may have been meant instead. */
  private Optional<Query> better(Query part, Vocabulary texts) throws IOException {
    if (part instanceof Query.InField inField) {
      return NAMES.contains(inField.field()) ? name(inField) : inField(inField);
    }
    Optional<Query> inField =
        part instanceof Query.Word word ? misspeltField(word) : Optional.empty();
    return inField.isPresent() ? inField : words(part, texts);
  }

  /** A word or phrase with words of a vocabulary. */
  private Optional<Query> words(Query part, Vocabulary vocabulary) throws IOException {
    if (part instanceof Query.Word word) {
      return words(word.text(), vocabulary).map(text -> new Query.Word(text, word.span()));
    }
    return part instanceof Query.Phrase phrase
        ? words(phrase.text(), vocabulary)
            .map(text -> new Query.Phrase(text, phrase.slop(), phrase.span()))
        : Optional.empty();
  }

  /** {@code grupe:écologiste} is a word with a colon, since there is no such field. */
  private static Optional<Query> misspeltField(Query.Word word) {
    int colon = word.text().indexOf(':');
    if (colon < SHORTEST || colon == word.text().length() - 1) {
      return Optional.empty();
    }
    List<String> names =
        Stream.of(Field.values())
            .filter(field -> field.takes() == Field.Values.WORDS)
            .flatMap(field -> Stream.of(field.label(), field.frenchLabel()))
            .toList();
    return NearestNames.of(word.text().substring(0, colon), names, 1).stream()
        .findFirst()
        .flatMap(Field::of)
        .map(field ->
            new Query.InField(
                field, new Query.Word(word.text().substring(colon + 1), word.span()), word.span()));
  }

  /** The nearest name, if no publication has the one that was asked for. */
  private Optional<Query> name(Query.InField condition) throws IOException {
    Optional<String> typed = text(condition.value());
    if (typed.isEmpty() || searcher.count(translator.translate(condition)) > 0) {
      return Optional.empty();
    }
    List<String> names =
        FacetCounts.of(
                searcher,
                MatchAllDocsQuery.INSTANCE,
                new Restriction(List.of(), translator),
                List.of(condition.field()))
            .getFirst()
            .values()
            .stream()
            .map(Facet.Value::label)
            .toList();
    return NearestNames.of(typed.get(), names, 1).stream()
        .findFirst()
        .map(name ->
            new Query.InField(
                condition.field(),
                new Query.Phrase(name, 0, condition.value().span()),
                condition.span()));
  }

  /** The same field with words that it has. */
  private Optional<Query> inField(Query.InField condition) throws IOException {
    Vocabulary vocabulary = Vocabulary.ofField(searcher, analyzer, Schema.only(condition.field()));
    Map<Span, Query> better = new LinkedHashMap<>();
    for (Query part : parts(condition.value())) {
      words(part, vocabulary).ifPresent(other -> better.put(part.span(), other));
    }
    return better.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Query.InField(
                condition.field(), replace(condition.value(), better), condition.span()));
  }

  private static Optional<String> text(Query value) {
    if (value instanceof Query.Word word) {
      return Optional.of(word.text());
    }
    return value instanceof Query.Phrase phrase ? Optional.of(phrase.text()) : Optional.empty();
  }

  /** The words, of which those that hardly anyone has are replaced; empty if none is. */
  private Optional<String> words(String text, Vocabulary vocabulary) throws IOException {
    Matcher word = WORD.matcher(text);
    StringBuilder words = new StringBuilder();
    int wrong = 0;
    boolean replaced = false;
    while (word.find()) {
      int count = vocabulary.count(word.group());
      Optional<String> other =
          count <= RARE && ++wrong <= MOST_WRONG
              ? nearest(word.group(), 1 + MORE_FREQUENT * count, vocabulary)
              : Optional.empty();
      replaced |= other.isPresent();
      word.appendReplacement(words, Matcher.quoteReplacement(other.orElse(word.group())));
    }
    return replaced ? Optional.of(word.appendTail(words).toString()) : Optional.empty();
  }

  private Optional<String> nearest(String word, int least, Vocabulary vocabulary)
      throws IOException {
    List<AnalyzedToken> tokens = Analysis.tokens(analyzer, Schema.exact(Schema.QUESTION), word);
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    String term = tokens.getFirst().term();
    if (term.length() < SHORTEST || !term.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<Vocabulary.Entry> nearest = vocabulary.nearest(term, least);
    return nearest.isEmpty() ? Optional.empty() : Optional.of(vocabulary.written(nearest.get()));
  }

  private static Query replace(Query query, Map<Span, Query> better) {
    if (query instanceof Query.And and) {
      return new Query.And(replace(and.clauses(), better), and.span());
    }
    return query instanceof Query.Or or
        ? new Query.Or(replace(or.clauses(), better), or.span())
        : better.getOrDefault(query.span(), query);
  }

  private static List<Query> replace(List<Query> clauses, Map<Span, Query> better) {
    return clauses.stream().map(clause -> replace(clause, better)).toList();
  }
}
