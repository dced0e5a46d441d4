package fr.questeur.engine.lucene;

import fr.questeur.engine.Filter;
import fr.questeur.query.Field;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The filters of a request, laid upon a query.
 *
 * @param filters each must hold
 * @param translator makes Lucene's queries of them
 */
record Restriction(List<Filter> filters, QueryTranslator translator) {

  /** The query with every filter. */
  Query of(Query query) {
    return with(filters, query);
  }

  /** The query with every filter but those of one field. */
  Query without(Field field, Query query) {
    return with(filters.stream().filter(filter -> filter.field() != field).toList(), query);
  }

  /** Whether there is a filter of that field. */
  boolean names(Field field) {
    return filters.stream().anyMatch(filter -> filter.field() == field);
  }

  /** What the filters of that field ask for. */
  List<fr.questeur.query.Query> conditions(Field field) {
    return filters.stream()
        .filter(filter -> filter.field() == field)
        .flatMap(filter -> filter.anyOf().stream())
        .toList();
  }

  private Query with(List<Filter> some, Query query) {
    if (some.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder restricted = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Filter filter : some) {
      BooleanQuery.Builder anyOf = new BooleanQuery.Builder();
      filter.anyOf().forEach(one -> anyOf.add(translator.translate(one), Occur.SHOULD));
      restricted.add(anyOf.build(), Occur.FILTER);
    }
    return restricted.build();
  }
}
