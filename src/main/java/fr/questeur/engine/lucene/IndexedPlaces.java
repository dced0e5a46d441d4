package fr.questeur.engine.lucene;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;

/**
 * Where a query matches in one field, as the index keeps it. Lucene's own strategy makes the query
 * ready once more for each text; this one does so once for each part of the index.
 */
final class IndexedPlaces extends FieldOffsetStrategy {

  private final IdentityHashMap<LeafReader, Part> parts = new IdentityHashMap<>();

  /** A part of the index as the one field of it, and the query made ready for that. */
  private record Part(LeafReader reader, Weight weight) {}

  IndexedPlaces(UHComponents components) {
    super(components);
  }

  @Override
  public OffsetSource getOffsetSource() {
    return OffsetSource.POSTINGS;
  }

  @Override
  public OffsetsEnum getOffsetsEnum(LeafReader whole, int document, String text)
      throws IOException {
    Part part = parts.get(whole);
    if (part == null) {
      part = part(whole);
      parts.put(whole, part);
    }
    Matches matches = part.weight().matches(part.reader().getContext(), document);
    MatchesIterator places = matches == null ? null : matches.getMatches(getField());
    return places == null ? OffsetsEnum.EMPTY : new OffsetsEnum.OfMatchesIteratorWithSubs(places);
  }

  private Part part(LeafReader whole) throws IOException {
    LeafReader reader = new OneFieldReader(whole, getField());
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Query query = searcher.rewrite(components.query());
    return new Part(reader, searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
  }
}
