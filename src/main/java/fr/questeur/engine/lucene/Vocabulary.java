package fr.questeur.engine.lucene;

import fr.questeur.engine.AnalyzedToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words that the texts of an index hold, or one field of it, as they stand there but for case
 * and accents. A word counts as often as in the kind of text that has it most.
 *
 * <p>Cost: that of the words that begin as the one looked up does, not that of the publications.
 */
final class Vocabulary {

  /** Shorter words are looked up with one error, longer ones with two. */
  private static final int TWO_ERRORS_FROM = 6;

  /** Nobody gets the first letter wrong, and the rest need not be looked at. */
  private static final int SAME_LETTERS = 1;

  /** A name has its capital in so many texts. */
  private static final int LOOKED_AT = 5;

  private static final List<String> TEXTS =
      List.of(Schema.QUESTION, Schema.TITLE, Schema.ANSWER, Schema.EXCHANGE, Schema.TEXT);

  /**
   * A word.
   *
   * @param term as it is indexed
   * @param part the text, or other field, that has it most often
   * @param count in how many publications
   */
  record Entry(String term, String part, int count) {}

  private record Neighbour(Entry entry, float likeness) {}

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final List<String> parts;

  private Vocabulary(IndexSearcher searcher, Analyzer analyzer, List<String> parts) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.parts = parts;
  }

  /** The words of all texts. */
  static Vocabulary ofTexts(IndexSearcher searcher, Analyzer analyzer) {
    return new Vocabulary(searcher, analyzer, TEXTS);
  }

  /** The words of one field of the index. */
  static Vocabulary ofField(IndexSearcher searcher, Analyzer analyzer, String name) {
    return new Vocabulary(searcher, analyzer, List.of(name));
  }

  /** The words that begin so, the most frequent first. */
  List<Entry> startingWith(String prefix) throws IOException {
    BytesRef start = new BytesRef(prefix);
    Map<String, Entry> found = new HashMap<>();
    for (String part : parts) {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), exact(part));
      if (terms != null) {
        TermsEnum words = terms.iterator();
        boolean more = words.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && StringHelper.startsWith(words.term(), start)) {
          merge(new Entry(words.term().utf8ToString(), part, words.docFreq()), found);
          more = words.next() != null;
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt(Entry::count).reversed().thenComparing(Entry::term))
        .toList();
  }

  /**
   * The word that is spelt most nearly so, the more frequent of two.
   *
   * @param least how many publications must have it at least
   */
  Optional<Entry> nearest(String word, int least) throws IOException {
    Map<String, Entry> found = new HashMap<>();
    Map<String, Float> likeness = new HashMap<>();
    int errors = word.length() < TWO_ERRORS_FROM ? 1 : 2;
    for (String part : parts) {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), exact(part));
      if (terms != null) {
        TermsEnum near =
            new FuzzyTermsEnum(terms, new Term(exact(part), word), errors, SAME_LETTERS, true);
        BoostAttribute boost = near.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          Entry entry = new Entry(term.utf8ToString(), part, near.docFreq());
          merge(entry, found);
          likeness.put(entry.term(), boost.getBoost());
        }
      }
    }
    found.remove(word);
    return found.values().stream()
        .filter(entry -> entry.count() >= least)
        .map(entry -> new Neighbour(entry, likeness.get(entry.term())))
        .max(
            Comparator.comparingDouble(Neighbour::likeness)
                .thenComparingInt(neighbour -> neighbour.entry().count())
                .thenComparing(neighbour -> neighbour.entry().term(), Comparator.reverseOrder()))
        .map(Neighbour::entry);
  }

  /** How many publications have the word, or another form of it. */
  int count(String word) throws IOException {
    int count = 0;
    for (String part : parts) {
      for (String field : List.of(part, exact(part))) {
        for (AnalyzedToken token : Analysis.tokens(analyzer, field, word)) {
          int having = searcher.getIndexReader().docFreq(new Term(field, token.term()));
          count = Math.max(count, having);
        }
      }
    }
    return count;
  }

  /** The word as it stands there, with its accents; that of a text in small letters, if no name. */
  String written(Entry entry) throws IOException {
    String written = entry.term();
    for (ScoreDoc found :
        searcher.search(new TermQuery(new Term(exact(entry.part()), entry.term())), LOOKED_AT)
            .scoreDocs) {
      Document stored = searcher.storedFields().document(found.doc);
      String text = PublicationTexts.text(Records.publication(stored), entry.part());
      AnalyzedText analyzed = AnalyzedText.of(analyzer, exact(entry.part()), text, 0);
      for (AnalyzedText.Token token : analyzed.tokens()) {
        if (token.term().equals(entry.term())) {
          String word = analyzed.word(token);
          if (Schema.isText(entry.part()) && !analyzed.isNamed(token)) {
            return word.toLowerCase(Locale.FRENCH);
          }
          written = word;
        }
      }
    }
    return written;
  }

  private static void merge(Entry entry, Map<String, Entry> entries) {
    entries.merge(entry.term(), entry, (one, other) -> one.count() >= other.count() ? one : other);
  }

  /** The field that has the words of a part without stemming. */
  private static String exact(String part) {
    return Schema.isText(part) ? Schema.exact(part) : part;
  }
}
