package fr.questeur.engine.lucene;

import fr.questeur.engine.AnalyzedToken;
import fr.questeur.engine.Completion;
import fr.questeur.engine.Completions;
import fr.questeur.engine.Facet;
import fr.questeur.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Completes what someone begins to type: words of the texts, and names with a word begun so. */
final class Completer {

  /** The fields whose values are names. */
  static final List<Field> NAMES =
      List.of(Field.AUTHOR, Field.PARTY, Field.MINISTRY, Field.RUBRIC, Field.DEPARTMENT);

  /** How ministries are spoken of; their names begin behind it. */
  private static final Pattern MINISTRY =
      Pattern.compile("(?iu)\\h*minist[eè]?re\\h+(?:de\\h+la\\h|de\\h+l['’]|des?\\h|du\\h)");

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final Restriction everything;

  Completer(IndexSearcher searcher, Analyzer analyzer, Restriction everything) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.everything = everything;
  }

  /** How many there are, and the most frequent. */
  Completions of(String prefix, int limit) throws IOException {
    Completions completions = of(prefix, NAMES, limit);
    Matcher ministry = MINISTRY.matcher(prefix);
    return completions.total() == 0 && ministry.lookingAt()
        ? of(prefix.substring(ministry.end()), List.of(Field.MINISTRY), limit)
        : completions;
  }

  private Completions of(String prefix, List<Field> fields, int limit) throws IOException {
    List<String> begun = terms(prefix);
    if (begun.isEmpty()) {
      return new Completions(0, List.of());
    }
    long total = 0;
    List<Completion> completions = new ArrayList<>();
    if (begun.size() == 1 && fields.equals(NAMES)) {
      Vocabulary vocabulary = Vocabulary.ofTexts(searcher, analyzer);
      List<Vocabulary.Entry> words = vocabulary.startingWith(begun.getFirst());
      total += words.size();
      for (Vocabulary.Entry entry : words.subList(0, Math.min(limit, words.size()))) {
        completions.add(new Completion(vocabulary.written(entry), Optional.empty(), entry.count()));
      }
    }
    for (Facet facet : FacetCounts.of(searcher, MatchAllDocsQuery.INSTANCE, everything, fields)) {
      List<Facet.Value> names =
          facet.values().stream().filter(value -> begins(terms(value.label()), begun)).toList();
      total += names.size();
      names.stream()
          .limit(limit)
          .map(value -> new Completion(value.label(), Optional.of(facet.field()), value.count()))
          .forEach(completions::add);
    }
    return new Completions(
        total,
        completions.stream()
            .sorted(
                Comparator.comparingLong(Completion::count)
                    .reversed()
                    .thenComparing(Completion::text))
            .limit(limit)
            .toList());
  }

  private List<String> terms(String text) {
    return Analysis.tokens(analyzer, Schema.LABEL_SAMPLE, text).stream()
        .map(AnalyzedToken::term)
        .toList();
  }

  /** Whether the words stand there one after the other, the last of them at least begun. */
  private static boolean begins(List<String> words, List<String> begun) {
    int last = begun.size() - 1;
    for (int i = 0; i + last < words.size(); i++) {
      if (words.subList(i, i + last).equals(begun.subList(0, last))
          && words.get(i + last).startsWith(begun.get(last))) {
        return true;
      }
    }
    return false;
  }
}
