package fr.questeur.engine.lucene;

import fr.questeur.analysis.FrenchChains;
import fr.questeur.query.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/**
 * The fields of the index: their names, analyzers and weights. A change here that an older program
 * would misread needs a higher {@link #VERSION}.
 */
final class Schema {

  /** Kept with every commit; an index of another version is refused. */
  static final int VERSION = 4;

  static final String VERSION_KEY = "questeur.schema";

  /** The identifier: a term to look up, a value to sort by. */
  static final String ID = "id";

  /** The whole record as a JSON line, stored. The texts are not stored a second time. */
  static final String RECORD = "record";

  /** What each source said, where there are several; stored like the record. */
  static final String RENDITION = "rendition";

  static final String NUMBER = "number";
  static final String TITLE = "title";
  static final String RUBRIC = "rubric";
  static final String QUESTION = "question";

  /** The parts of the question once more, each with a weight of its own. */
  static final String OPENING = "question.opening";

  static final String MIDDLE = "question.middle";
  static final String DEMAND = "question.demand";

  static final String ANSWER = "answer";

  /** Of an oral question, the turns that are neither the question nor the answer. */
  static final String EXCHANGE = "exchange";

  /** The body of a press release. */
  static final String TEXT = "text";

  /** The ministry that published a release. */
  static final String ISSUER = "issuer";

  /** A name that has the analyzer of labels. */
  static final String LABEL_SAMPLE = "label";

  /** What phrases and the beginnings of words are looked up in, and how much they weigh there. */
  static final Map<String, Float> BODY_WEIGHTS =
      inOrder(Map.of(TITLE, 3f, RUBRIC, 1f, QUESTION, 1f, ANSWER, 0.4f, EXCHANGE, 0.3f, TEXT, 1f));

  /**
   * What words are looked up in, and how much one weighs there: {@code docs/retrieval.md} says why.
   * The whole question weighs nothing beside its parts, but is what snippets are taken from.
   */
  static final Map<String, Float> WORD_WEIGHTS =
      inOrder(
          Map.of(
              TITLE, 3f, RUBRIC, 1f, OPENING, 2f, MIDDLE, 1f, DEMAND, 1f, QUESTION, 0f, ANSWER,
              0.4f, EXCHANGE, 0.3f, TEXT, 1f));

  /** The same fields without stemming have this suffix. */
  private static final String EXACT_SUFFIX = ".exact";

  /** Facet values, as the sources write them, are in doc values with this prefix. */
  private static final String FACET_PREFIX = "facet.";

  private static final Map<Field, List<String>> NAMES = new EnumMap<>(Field.class);

  static {
    for (Field field : Field.values()) {
      NAMES.put(
          field,
          switch (field) {
            case MINISTRY -> List.of(name(Field.ASKED), name(Field.ANSWERING), ISSUER);
            default -> List.of(name(field));
          });
    }
  }

  private Schema() {}

  /** Queries, and what explains them, are the same each time. */
  private static Map<String, Float> inOrder(Map<String, Float> weights) {
    return Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  private static String name(Field field) {
    return field.label();
  }

  /** The fields of the index that a field of the query language stands for. */
  static List<String> names(Field field) {
    return NAMES.get(field);
  }

  /** The one field of the index that a field of the query language stands for. */
  static String only(Field field) {
    List<String> names = names(field);
    if (names.size() != 1) {
      throw new IllegalArgumentException(field + " is more than one field");
    }
    return names.getFirst();
  }

  static String exact(String name) {
    return name + EXACT_SUFFIX;
  }

  /** The field whose exact forms that one holds. */
  static String ofExact(String name) {
    return name.substring(0, name.length() - EXACT_SUFFIX.length());
  }

  static String facet(Field field) {
    return FACET_PREFIX + field.label();
  }

  /** The analyzer of every text field: stemmed or exact for bodies, whole words for labels. */
  static Analyzer analyzer() {
    Analyzer stemmed = new ChainAnalyzer(FrenchChains.STEMMED);
    Analyzer exact = new ChainAnalyzer(FrenchChains.EXACT);
    Analyzer label = new ChainAnalyzer(FrenchChains.LABEL);
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String name) {
        if (name.endsWith(EXACT_SUFFIX)) {
          return exact;
        }
        return WORD_WEIGHTS.containsKey(name) ? stemmed : label;
      }
    };
  }
}
