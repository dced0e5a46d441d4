package fr.questeur.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a query laid open, for people and programs to look at.
 *
 * @param type what it is: {@code and}, {@code word}, {@code field}…
 * @param facts what it says, by name: {@code text}, {@code field}, {@code from}…
 * @param span its place in the query
 * @param parts what it holds, in the order of the query
 */
public record QueryOutline(
    String type, Map<String, String> facts, Span span, List<QueryOutline> parts) {

  /**
   * The outline of a tree.
   *
   * @param language what names of fields and their values are in
   */
  public static QueryOutline of(Query query, Language language) {
    return switch (query) {
      case Query.All all -> leaf("all", Map.of(), all);
      case Query.Word word -> leaf("word", Map.of("text", word.text()), word);
      case Query.Phrase phrase -> leaf("phrase", phraseFacts(phrase), phrase);
      case Query.FreeText free -> leaf("text", Map.of("text", free.text()), free);
      case Query.Whole whole -> leaf("text", Map.of("text", whole.text()), whole);
      case Query.Prefix prefix -> leaf("prefix", Map.of("text", prefix.text()), prefix);
      case Query.Fuzzy fuzzy -> leaf("fuzzy", Map.of("text", fuzzy.text()), fuzzy);
      case Query.And and -> inner("and", Map.of(), and, of(and.clauses(), language));
      case Query.Or or -> inner("or", Map.of(), or, of(or.clauses(), language));
      case Query.Not not -> inner("not", Map.of(), not, of(List.of(not.clause()), language));
      case Query.InField in ->
          inner("field", field(in.field(), language), in, of(List.of(in.value()), language));
      case Query.Choice choice -> {
        Map<String, String> facts = field(choice.field(), language);
        facts.put("value", choice.value(language));
        yield leaf("choice", facts, choice);
      }
      case Query.DateRange days -> {
        Map<String, String> facts = field(days.field(), language);
        days.from().ifPresent(day -> facts.put("from", day.toString()));
        days.to().ifPresent(day -> facts.put("to", day.toString()));
        yield leaf("dates", facts, days);
      }
      case Query.NumberRange numbers -> {
        Map<String, String> facts = field(numbers.field(), language);
        numbers.from().ifPresent(number -> facts.put("from", String.valueOf(number)));
        numbers.to().ifPresent(number -> facts.put("to", String.valueOf(number)));
        yield leaf("numbers", facts, numbers);
      }
      case Query.Identifier id -> {
        Map<String, String> facts = facts("number", String.valueOf(id.number()));
        id.legislature().ifPresent(number -> facts.put("legislature", String.valueOf(number)));
        id.type().ifPresent(type -> facts.put("type", type.name()));
        yield leaf("identifier", facts, id);
      }
    };
  }

  private static List<QueryOutline> of(List<Query> queries, Language language) {
    return queries.stream().map(query -> of(query, language)).toList();
  }

  private static Map<String, String> field(Field field, Language language) {
    return facts("field", language.name(field));
  }

  private static Map<String, String> phraseFacts(Query.Phrase phrase) {
    return phrase.slop() == 0
        ? Map.of("text", phrase.text())
        : facts("text", phrase.text(), "slop", String.valueOf(phrase.slop()));
  }

  /** Names and values in turn, in an order that stays. */
  private static Map<String, String> facts(String... namesAndValues) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      facts.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return facts;
  }

  private static QueryOutline leaf(String type, Map<String, String> facts, Query query) {
    return new QueryOutline(type, facts, query.span(), List.of());
  }

  private static QueryOutline inner(
      String type, Map<String, String> facts, Query query, List<QueryOutline> parts) {
    return new QueryOutline(type, facts, query.span(), parts);
  }
}
