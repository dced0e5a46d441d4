package fr.questeur.engine.lucene;

import fr.questeur.engine.Facet;
import fr.questeur.model.Labels;
import fr.questeur.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts the values of fields. Labels that differ in case or blanks only (<em>LFI-NUPES</em>,
 * <em>LFI - NUPES</em>) are one value, shown as most of the documents write it.
 *
 * <p>Cost: the documents found, plus the distinct labels of the field.
 */
final class FacetCounts {

  private FacetCounts() {}

  /** Counts the values of each field in what the query finds; its own filter does not count. */
  static List<Facet> of(
      IndexSearcher searcher, Query query, Restriction restriction, List<Field> fields)
      throws IOException {
    List<Facet> facets = new ArrayList<>();
    if (fields.isEmpty()) {
      return facets;
    }
    FacetsCollector found = collect(searcher, restriction.of(query));
    for (Field field : fields) {
      if (restriction.names(field)) {
        FacetsCollector counted = collect(searcher, restriction.without(field, query));
        Facet facet = of(searcher.getIndexReader(), field, counted);
        Set<String> chosen = chosen(searcher, restriction, field, found);
        facets.add(
            new Facet(
                field,
                facet.values(),
                facet.values().stream()
                    .flatMap(Facet.Value::all)
                    .map(Facet.Value::label)
                    .filter(label -> chosen.contains(Labels.key(label)))
                    .collect(Collectors.toSet())));
      } else {
        facets.add(of(searcher.getIndexReader(), field, found));
      }
    }
    return facets;
  }

  /**
   * The keys of the values that the filters of a field ask for. Where a publication has one value
   * of the field at most, these are the values of what was found; words may be those of one of
   * several.
   */
  private static Set<String> chosen(
      IndexSearcher searcher, Restriction restriction, Field field, FacetsCollector found)
      throws IOException {
    Set<String> keys = new HashSet<>();
    if (field.takes() == Field.Values.WORDS) {
      for (fr.questeur.query.Query condition : restriction.conditions(field)) {
        if (condition instanceof fr.questeur.query.Query.InField words) {
          FilterLabels.of(searcher, restriction.translator(), field, words.value())
              .forEach(label -> keys.add(Labels.key(label)));
        }
      }
    } else {
      of(searcher.getIndexReader(), field, found).values().stream()
          .flatMap(Facet.Value::all)
          .forEach(value -> keys.add(Labels.key(value.label())));
    }
    return keys;
  }

  private static FacetsCollector collect(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new FacetsCollectorManager());
  }

  private static Facet of(IndexReader reader, Field field, FacetsCollector found)
      throws IOException {
    if (field.takes() == Field.Values.DATE) {
      return new Facet(field, DayCounts.of(found, Schema.only(field)).years());
    }
    String name = Schema.facet(field);
    StringDocValuesReaderState state = new StringDocValuesReaderState(reader, name);
    FacetResult counts = new StringValueFacetCounts(state, found).getAllChildren(name);
    if (counts == null) {
      return new Facet(field, List.of());
    }
    Map<String, List<Facet.Value>> variants = new HashMap<>();
    for (LabelAndValue counted : counts.labelValues) {
      variants
          .computeIfAbsent(Labels.key(counted.label), key -> new ArrayList<>())
          .add(new Facet.Value(counted.label, counted.value.longValue()));
    }
    return new Facet(
        field,
        variants.values().stream()
            .map(FacetCounts::merge)
            .sorted(FacetCounts::mostFrequentFirst)
            .toList());
  }

  private static int mostFrequentFirst(Facet.Value one, Facet.Value other) {
    int order = Long.compare(other.count(), one.count());
    return order == 0 ? one.label().compareTo(other.label()) : order;
  }

  private static Facet.Value merge(List<Facet.Value> variants) {
    Facet.Value shown = variants.stream().min(FacetCounts::mostFrequentFirst).orElseThrow();
    long count = variants.stream().mapToLong(Facet.Value::count).sum();
    return new Facet.Value(shown.label(), count);
  }
}
