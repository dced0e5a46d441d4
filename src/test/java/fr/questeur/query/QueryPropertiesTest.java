package fr.questeur.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every text that could be typed as a query. */
class QueryPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
  private static final Span NOWHERE = new Span(0, 0);

  /** Signs, words and mishaps, glued to each other or not. */
  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> fragments =
        Arbitraries.of(
            " ",
            " ",
            " ",
            "\u00a0",
            "\u202f",
            "\t",
            "\u0000",
            "asalée",
            "a",
            "mauvieux",
            "d'",
            "d’",
            "OR",
            "OU",
            "AND",
            "ET",
            "NOT",
            "SAUF",
            "-",
            "--",
            "(",
            ")",
            "(",
            ")",
            "\"",
            "«",
            "»",
            "“",
            "”",
            "~",
            "~5",
            "*",
            "*:*",
            ":",
            "author:",
            "auteur:",
            "réponse:",
            "status:",
            "en attente",
            "answered",
            "type:",
            "QE",
            "date:",
            "date:2026",
            "2026",
            "2026-03",
            "..",
            "3m..",
            ">=",
            "<",
            "delay:",
            "60",
            "cites:",
            "n°",
            "n° 13821",
            "17-13821",
            "foo:",
            "infirm*",
            ",",
            ";",
            "/",
            "asalee~",
            "\"santé publique\"",
            "😀",
            "\ud83d",
            "e\u0301",
            "\u202e",
            "'");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.frequencyOf(Tuple.of(9, fragments), Tuple.of(1, noise))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  /** Queries as the grammar has them, so that most of them give a tree. */
  @Provide
  Arbitrary<String> wellFormedQueries() {
    Arbitrary<String> leaves =
        Arbitraries.of(
            "asalée",
            "d'Asalée",
            "-",
            "a-b",
            "santé,infirmiers/OU;ET",
            "médecins/infirmiers,sages",
            "x(y)",
            "--x",
            "*:*",
            "infirm*",
            "asalee~",
            "\"a b\"",
            "« le \"a\" b »",
            "“a » \"b\"”",
            "\"a b\"~3",
            "date:3m..",
            "date:24/03/2026",
            "delay:<30",
            "type:(QE OU QG)",
            "statut:en attente",
            "cites:n° 13821",
            "17-13821",
            "n°",
            "13821",
            "author:(a -b)",
            "titre:\"a b\"",
            "auteur:-x",
            "groupe:*",
            "foo:bar",
            ":-)",
            "réponse:OU");
    return Arbitraries.lazyOf(
        () -> leaves,
        () -> leaves,
        () ->
            Combinators.combine(
                    wellFormedQueries(),
                    Arbitraries.of(" ", " ", " OU ", " OR ", " ET ", " SAUF ", " -"),
                    wellFormedQueries())
                .as((left, operator, right) -> left + operator + right),
        () -> wellFormedQueries().map(inside -> "(" + inside + ")"),
        () ->
            Combinators.combine(Arbitraries.of("-", "NOT ", "NOT -"), wellFormedQueries())
                .as((operator, inside) -> operator + "(" + inside + ")"));
  }

  @Property(tries = 3_000)
  void givesATreeOrItsOwnError(@ForAll("queries") String text) {
    assertThatCode(() -> parse(text)).doesNotThrowAnyException();
  }

  @Property
  void givesATreeOrItsOwnErrorForAnyText(@ForAll String text) {
    assertThatCode(() -> parse(text)).doesNotThrowAnyException();
  }

  @Property(tries = 3_000)
  void printsWhatParsesToTheSameTree(@ForAll("queries") String text) throws QuerySyntaxException {
    Optional<Query> tree = parse(text);
    for (Language language : Language.values()) {
      if (tree.isPresent()) {
        QueryPrinter printer = new QueryPrinter(language);
        String printed = printer.print(tree.get());
        Query again = QueryParser.parse(printed, () -> TODAY);
        assertThat(unplaced(again)).as(printed).isEqualTo(unplaced(tree.get()));
        assertThat(printer.print(again)).isEqualTo(printed);
      }
    }
  }

  @Property(tries = 3_000)
  void printsWellFormedQueriesSo(@ForAll("wellFormedQueries") String text)
      throws QuerySyntaxException {
    printsWhatParsesToTheSameTree(text);
  }

  @Property(tries = 3_000)
  void placesEachPartWithinItsWhole(@ForAll("queries") String text) {
    parse(text)
        .ifPresent(tree -> {
          assertThat(new Span(0, text.length()).contains(tree.span())).isTrue();
          checkPlaces(tree, text);
        });
  }

  private static void checkPlaces(Query query, String text) {
    assertThat(query.span().length()).as("the length of %s", query).isPositive();
    if (query instanceof Query.Word word) {
      assertThat(text.substring(word.span().start(), word.span().end())).isEqualTo(word.text());
    }
    int end = query.span().start();
    for (Query part : parts(query)) {
      assertThat(query.span().contains(part.span())).as("%s holds %s", query, part).isTrue();
      assertThat(part.span().start()).as("the order in %s", query).isGreaterThanOrEqualTo(end);
      end = part.span().end();
      checkPlaces(part, text);
    }
  }

  /** The tree, or nothing after a look at the error; any other exception goes through. */
  private static Optional<Query> parse(String text) {
    try {
      return Optional.of(QueryParser.parse(text, () -> TODAY));
    } catch (QuerySyntaxException error) {
      assertThat(error.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(error.underlined().lines()).hasSize(2);
      assertThat(error.underlined().lines().toList().get(1)).matches(" *\\^+");
      assertThat(error.underlined().replace("\n", "")).doesNotContainPattern("\\p{Cc}");
      assertThat(error).hasMessageMatching("(?s)at character \\d+: .+");
      return Optional.empty();
    }
  }

  private static List<Query> parts(Query query) {
    return switch (query) {
      case Query.And and -> and.clauses();
      case Query.Or or -> or.clauses();
      case Query.Not not -> List.of(not.clause());
      case Query.InField in -> List.of(in.value());
      default -> List.of();
    };
  }

  /** The same tree with every place forgotten. */
  private static Query unplaced(Query query) {
    return switch (query) {
      case Query.All all -> new Query.All(NOWHERE);
      case Query.Word word -> new Query.Word(word.text(), NOWHERE);
      case Query.Phrase phrase -> new Query.Phrase(phrase.text(), phrase.slop(), NOWHERE);
      case Query.FreeText free -> new Query.FreeText(free.text(), NOWHERE);
      case Query.Whole whole -> new Query.Whole(whole.text(), NOWHERE);
      case Query.Prefix prefix -> new Query.Prefix(prefix.text(), NOWHERE);
      case Query.Fuzzy fuzzy -> new Query.Fuzzy(fuzzy.text(), NOWHERE);
      case Query.And and -> new Query.And(unplaced(and.clauses()), NOWHERE);
      case Query.Or or -> new Query.Or(unplaced(or.clauses()), NOWHERE);
      case Query.Not not -> new Query.Not(unplaced(not.clause()), NOWHERE);
      case Query.InField in -> new Query.InField(in.field(), unplaced(in.value()), NOWHERE);
      case Query.Choice choice -> new Query.Choice(choice.field(), choice.value(), NOWHERE);
      case Query.DateRange days ->
          new Query.DateRange(days.field(), days.from(), days.to(), NOWHERE);
      case Query.NumberRange numbers ->
          new Query.NumberRange(numbers.field(), numbers.from(), numbers.to(), NOWHERE);
      case Query.Identifier id ->
          new Query.Identifier(id.legislature(), id.type(), id.number(), NOWHERE);
    };
  }

  private static List<Query> unplaced(List<Query> queries) {
    List<Query> unplaced = new ArrayList<>();
    for (Query query : queries) {
      unplaced.add(unplaced(query));
    }
    return unplaced;
  }
}
