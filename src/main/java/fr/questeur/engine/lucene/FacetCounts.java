package fr.questeur.engine.lucene;

import fr.questeur.engine.Facet;
import fr.questeur.model.Labels;
import fr.questeur.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Facet.Value> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::label);

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
      FacetsCollector counted =
          restriction.names(field) ? collect(searcher, restriction.without(field, query)) : found;
      facets.add(of(searcher.getIndexReader(), field, counted));
    }
    return facets;
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
        variants.values().stream().map(FacetCounts::merge).sorted(MOST_FREQUENT_FIRST).toList());
  }

  private static Facet.Value merge(List<Facet.Value> variants) {
    Facet.Value shown = variants.stream().min(MOST_FREQUENT_FIRST).orElseThrow();
    long count = variants.stream().mapToLong(Facet.Value::count).sum();
    return new Facet.Value(shown.label(), count);
  }
}
