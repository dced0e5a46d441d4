package fr.questeur.engine.lucene;

import fr.questeur.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/**
 * What makes one match better than another without being asked for: words that stand beside each
 * other in the query stand near each other in the text. It changes the order of the hits only.
 */
final class Proximity {

  private final TextQueries bodies;

  Proximity(TextQueries bodies) {
    this.bodies = bodies;
  }

  /**
   * The same documents, those first that have neighbouring words near each other.
   *
   * @param matching what finds the documents
   * @param query what the user asked for
   */
  org.apache.lucene.search.Query add(org.apache.lucene.search.Query matching, Query query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
    int pairs = 0;
    List<String> words = words(query);
    for (int i = 1; i < words.size() && pairs < TextQueries.MAX_WORDS; i++) {
      Optional<org.apache.lucene.search.Query> near = bodies.near(words.get(i - 1), words.get(i));
      if (near.isPresent()) {
        all.add(near.get(), Occur.SHOULD);
        pairs++;
      }
    }
    return pairs == 0 ? matching : all.build();
  }

  /** The words that say something, in their order. */
  private List<String> words(Query query) {
    List<String> words = new ArrayList<>();
    if (query instanceof Query.FreeText free) {
      words.addAll(bodies.words(free.text()));
    } else if (query instanceof Query.And and) {
      Spellings.joined(and.clauses()).stream()
          .flatMap(clause -> clause instanceof Query.Word word ? Stream.of(word) : null)
          .forEach(word -> words.addAll(bodies.words(word.text())));
    }
    return words;
  }
}
