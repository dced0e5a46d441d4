package fr.questeur.query;

import java.util.List;
import java.util.stream.Collectors;

/** A tree on one line, with nothing left implicit: what the expected trees are written in. */
final class Outline {

  private Outline() {}

  static String of(Query query) {
    return switch (query) {
      case Query.All all -> "all";
      case Query.Word word -> "word[" + word.text() + "]";
      case Query.Phrase phrase ->
          (phrase.slop() == 0 ? "phrase[" : "phrase~" + phrase.slop() + "[") + phrase.text() + "]";
      case Query.FreeText free -> "free[" + free.text() + "]";
      case Query.Whole whole -> "whole[" + whole.text() + "]";
      case Query.Prefix prefix -> "prefix[" + prefix.text() + "]";
      case Query.Fuzzy fuzzy -> "fuzzy[" + fuzzy.text() + "]";
      case Query.And and -> "and(" + all(and.clauses()) + ")";
      case Query.Or or -> "or(" + all(or.clauses()) + ")";
      case Query.Not not -> "not(" + of(not.clause()) + ")";
      case Query.InField in -> in.field() + "(" + of(in.value()) + ")";
      case Query.Choice choice -> choice.field() + "[" + choice.value() + "]";
      case Query.DateRange days ->
          days.field()
              + "["
              + days.from().map(Object::toString).orElse("*")
              + " to "
              + days.to().map(Object::toString).orElse("*")
              + "]";
      case Query.NumberRange numbers ->
          numbers.field()
              + "["
              + numbers.from().stream().mapToObj(Integer::toString).findAny().orElse("*")
              + " to "
              + numbers.to().stream().mapToObj(Integer::toString).findAny().orElse("*")
              + "]";
      case Query.Identifier id ->
          "id["
              + id.legislature().stream().mapToObj(Integer::toString).findAny().orElse("*")
              + " "
              + id.type().map(Enum::name).orElse("*")
              + " "
              + id.number()
              + "]";
    };
  }

  private static String all(List<Query> clauses) {
    return clauses.stream().map(Outline::of).collect(Collectors.joining(" "));
  }
}
