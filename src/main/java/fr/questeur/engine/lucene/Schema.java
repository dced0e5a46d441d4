package fr.questeur.engine.lucene;

import fr.questeur.analysis.FrenchChains;
import fr.questeur.query.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/**
 * The fields of the index: their names and analyzers. A change here that an older program would
 * misread needs a higher {@link #VERSION}.
 */
final class Schema {

  /** Kept with every commit; an index of another version is refused. */
  static final int VERSION = 10;

  static final String VERSION_KEY = "questeur.schema";

  /** The identifier: a term to look up, a value to sort by. */
  static final String ID = "id";

  /** The whole record, stored; its texts are not stored a second time. */
  static final String RECORD = "record";

  /** What each source said, where there are several; stored like the record. */
  static final String RENDITION = "rendition";

  static final String NUMBER = "number";
  static final String TITLE = "title";

  /** The rubric and the analyses of a question, the keywords of a release. */
  static final String HEADINGS = "headings";

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

  /** All texts of a publication as one, of each word the first letters. Not for phrases. */
  static final String BEGINNINGS = "beginnings";

  /** The day on which a question was withdrawn. */
  static final String WITHDRAWN = "withdrawn";

  /** The fields of texts, which are stemmed, and not stemmed with a suffix. */
  private static final Set<String> TEXTS =
      Set.of(
          TITLE,
          HEADINGS,
          name(Field.RUBRIC),
          QUESTION,
          OPENING,
          MIDDLE,
          DEMAND,
          ANSWER,
          EXCHANGE,
          TEXT);

  /** The fields of which snippets are shown: the index keeps where each word of them stands. */
  static final Set<String> SHOWN = Set.of(TITLE, QUESTION, ANSWER, EXCHANGE, TEXT);

  /** The same fields without stemming have this suffix. */
  private static final String EXACT_SUFFIX = ".exact";

  /** Facet values, as the sources write them, are in doc values with this prefix. */
  private static final String FACET_PREFIX = "facet.";

  /** The same values as wholes, without case, accents, blanks and punctuation, with this one. */
  private static final String WHOLE_PREFIX = "whole.";

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

  /** Whether it is a field of texts, which are stemmed. */
  static boolean isText(String name) {
    return TEXTS.contains(name);
  }

  static String facet(Field field) {
    return FACET_PREFIX + field.label();
  }

  /** The field of the values of a field of words, each as one term. */
  static String whole(Field field) {
    return WHOLE_PREFIX + field.label();
  }

  /** The analyzer of every text field: stemmed or exact for bodies, whole words for labels. */
  static Analyzer analyzer() {
    Analyzer stemmed = new ChainAnalyzer(FrenchChains.STEMMED);
    Analyzer exact = new ChainAnalyzer(FrenchChains.EXACT);
    Analyzer beginnings = new ChainAnalyzer(FrenchChains.BEGINNINGS);
    Analyzer label = new ChainAnalyzer(FrenchChains.LABEL);
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String name) {
        if (name.endsWith(EXACT_SUFFIX)) {
          return exact;
        }
        if (name.equals(BEGINNINGS)) {
          return beginnings;
        }
        return isText(name) ? stemmed : label;
      }
    };
  }
}
