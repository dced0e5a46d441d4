package fr.questeur.engine.lucene;

import fr.questeur.engine.Facet;
import fr.questeur.model.Labels;
import fr.questeur.query.Field;
import fr.questeur.query.Folding;
import fr.questeur.query.Query;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** Which values of a field a condition on it stands for. */
final class FilterLabels {
  private FilterLabels() {}

  /**
   * The values, the most frequent first. Where words stand for them and a field stands for several
   * of the index, each is looked at by itself: the ministry that was asked does not match because
   * the one that answers does.
   */
  static List<String> of(
      IndexSearcher searcher, QueryTranslator translator, Field field, Query condition)
      throws IOException {
    Restriction none = new Restriction(List.of(), translator);
    if (condition instanceof Query.Whole whole) {
      return FacetCounts.of(
              searcher,
              translator.translate(new Query.InField(field, whole, whole.span())),
              none,
              List.of(field))
          .getFirst()
          .values()
          .stream()
          .map(Facet.Value::label)
          .filter(label -> Folding.letters(label).equals(Folding.letters(whole.text())))
          .toList();
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (String name : Schema.names(field)) {
      Optional<org.apache.lucene.search.Query> matching = translator.translate(name, condition);
      if (matching.isPresent()) {
        Field counted = Field.of(name).orElse(field);
        for (Facet.Value value :
            FacetCounts.of(searcher, matching.get(), none, List.of(counted)).getFirst().values()) {
          labels.putIfAbsent(Labels.key(value.label()), value.label());
        }
      }
    }
    return List.copyOf(labels.values());
  }
}
