package fr.questeur.engine.lucene;

import fr.questeur.engine.Snippet;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Finds the passages that show why a publication was found. Where the words of the query stand the
 * index says; only what stands for many words is looked for in the texts, analyzed again.
 */
final class Snippets {

  /** About two lines of a terminal, if sentences allow. */
  private static final int GOAL_CHARACTERS = 160;

  /** A match has as much text before it as after it. */
  private static final float MATCH_IN_MIDDLE = 0.5f;

  private static final int PASSAGES = 2;

  /** Longer texts are highlighted no further; the longest real answers have 60,000 characters. */
  private static final int MAX_CHARACTERS = 200_000;

  private final IndexReader reader;
  private final Analyzer analyzer;
  private final Query query;
  private final Highlighter wanted;

  /** Marks each of the words that are wanted together; not made before it is needed. */
  private Highlighter each;

  Snippets(IndexReader reader, Analyzer analyzer, Query query) {
    this.reader = reader;
    this.analyzer = analyzer;
    this.query = query;
    wanted = new Highlighter(analyzer, query);
  }

  private Highlighter each() {
    if (each == null) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      addEach(query, any);
      each = new Highlighter(analyzer, any.build());
    }
    return each;
  }

  /** Adds the query, or if it is for several things together, each of these. */
  private static void addEach(Query query, BooleanQuery.Builder any) {
    if (!isConjunction(query)) {
      any.add(query, Occur.SHOULD);
      return;
    }
    for (BooleanClause clause : (BooleanQuery) query) {
      if (clause.occur() == Occur.MUST) {
        addEach(clause.query(), any);
      } else {
        any.add(clause);
      }
    }
  }

  private static boolean isConjunction(Query query) {
    return query instanceof BooleanQuery all && !all.getClauses(Occur.MUST).isEmpty();
  }

  private static final class Highlighter extends UnifiedHighlighter {
    private final Query query;
    private final boolean expands;

    /** What the query asks of each part is worked out once for all texts. */
    private final Map<String, FieldHighlighter> ofParts = new HashMap<>();

    Highlighter(Analyzer analyzer, Query query) {
      this(analyzer, query, expands(query));
    }

    private Highlighter(Analyzer analyzer, Query query, boolean expands) {
      super(
          builderWithoutSearcher(analyzer)
              .withBreakIterator(Snippets::passages)
              .withMaxLength(MAX_CHARACTERS)
              .withMaxNoHighlightPassages(0)
              // Prefixes and nearly spelt words are looked up in the exact forms; all others the
              // stems find, and the text is analyzed once rather than twice.
              .withMaskedFieldsFunc(part -> expands ? Set.of(Schema.exact(part)) : Set.of())
              .withFormatter(new SnippetFormatter()));
      this.query = query;
      this.expands = expands;
    }

    @Override
    protected Predicate<String> getFieldMatcher(String field) {
      return name -> name.equals(field) || (expands && name.equals(Schema.exact(field)));
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
      return expands ? OffsetSource.ANALYSIS : OffsetSource.POSTINGS;
    }

    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
      return source == OffsetSource.POSTINGS
          ? new IndexedPlaces(components)
          : super.getOffsetStrategy(source, components);
    }

    /** The text is one value: without what looks for the bounds between several at every step. */
    @Override
    protected FieldHighlighter newFieldHighlighter(
        String field,
        FieldOffsetStrategy places,
        BreakIterator splitting,
        PassageScorer scorer,
        int passages,
        int passagesWithoutMatch,
        PassageFormatter formatter,
        Comparator<Passage> order) {
      return new FieldHighlighter(
          field, places, passages(), scorer, passages, passagesWithoutMatch, formatter, order);
    }

    /** Each part by itself: a query for two words marks none in a part that has but one of them. */
    Object highlight(String part, LeafReader leaf, int document, String text) throws IOException {
      FieldHighlighter ofPart = ofParts.get(part);
      if (ofPart == null) {
        ofPart = getFieldHighlighter(part, query, extractTerms(query), PASSAGES);
        ofParts.put(part, ofPart);
      }
      return ofPart.highlightFieldForDoc(expands ? null : leaf, document, text);
    }
  }

  /** Whether a part of the query stands for many words. */
  private static boolean expands(Query query) {
    AtomicBoolean expands = new AtomicBoolean();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTermsMatching(
              Query some, String field, Supplier<ByteRunAutomaton> automaton) {
            expands.set(true);
          }
        });
    return expands.get();
  }

  private static BreakIterator passages() {
    return LengthGoalBreakIterator.createClosestToLength(
        new FrenchSentences(), GOAL_CHARACTERS, MATCH_IN_MIDDLE);
  }

  /**
   * The best passages of each part that has a match; of those that have one of the words, if none
   * but the title has them all; and the beginning of the text if none has any.
   *
   * @param document the number of the publication in the index
   */
  Map<String, List<Snippet>> of(Publication publication, int document) throws IOException {
    Map<String, List<Snippet>> snippets = new LinkedHashMap<>();
    add(wanted, publication, document, snippets);
    if (isConjunction(query) && isLittle(snippets)) {
      add(each(), publication, document, snippets);
    }
    if (isLittle(snippets)) {
      lead(publication, snippets);
    }
    return snippets;
  }

  private static boolean isLittle(Map<String, List<Snippet>> snippets) {
    return snippets.isEmpty() || snippets.keySet().equals(Set.of(Schema.TITLE));
  }

  /** Adds the passages of the parts that have none yet. */
  private void add(
      Highlighter highlighter,
      Publication publication,
      int document,
      Map<String, List<Snippet>> snippets)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    for (String part : PublicationTexts.parts(publication)) {
      String text = PublicationTexts.text(publication, part);
      if (!text.isEmpty()
          && !snippets.containsKey(part)
          && highlighter.highlight(part, leaf.reader(), document - leaf.docBase, text)
              instanceof SnippetFormatter.Snippets found) {
        snippets.put(part, found.list());
      }
    }
  }

  private static void lead(Publication publication, Map<String, List<Snippet>> snippets) {
    String part = PublicationTexts.mainPart(publication);
    String text = PublicationTexts.text(publication, part);
    if (!text.isEmpty()) {
      BreakIterator passages = passages();
      passages.setText(text);
      snippets.put(
          part, List.of(SnippetFormatter.snippet(text, 0, passages.following(0), List.of())));
    }
  }
}
