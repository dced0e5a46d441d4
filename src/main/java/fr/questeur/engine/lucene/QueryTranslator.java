package fr.questeur.engine.lucene;

import fr.questeur.query.Field;
import fr.questeur.query.Folding;
import fr.questeur.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * Turns the tree of a query into Lucene's. A word of which analysis leaves nothing (an article, a
 * lone sign) asks for nothing.
 *
 * <p>Safe for use by several threads.
 */
final class QueryTranslator {

  private static final String ANY = String.valueOf(WildcardQuery.WILDCARD_STRING);

  private final Analyzer analyzer;
  private final Ranking ranking;
  private final TextQueries bodies;
  private final LongForms longForms;

  QueryTranslator(Analyzer analyzer, Ranking ranking, AcronymIndex acronyms) {
    this.analyzer = analyzer;
    this.ranking = ranking;
    this.bodies = TextQueries.bodies(analyzer, ranking, acronyms);
    this.longForms = new LongForms(acronyms);
  }

  /** The query for documents that have everything that is asked for. */
  org.apache.lucene.search.Query translate(Query query) {
    return in(bodies, query)
        .orElseGet(() -> new MatchNoDocsQuery("nothing but words that say nothing"));
  }

  /** The query for documents that have words in one field of the index. */
  Optional<org.apache.lucene.search.Query> translate(String name, Query words) {
    return in(TextQueries.field(analyzer, ranking, name), words);
  }

  /** The same documents, the best of them first by evidence that nobody asked for. */
  org.apache.lucene.search.Query rank(org.apache.lucene.search.Query matching, Query query) {
    return new Proximity(bodies).add(matching, query);
  }

  /**
   * The query for documents that have at least one of the words, where all were asked for; what is
   * not a word (fields, dates, exclusions) stays a condition.
   *
   * @return empty if there is nothing to loosen
   */
  Optional<org.apache.lucene.search.Query> loosen(Query query) {
    if (!(query instanceof Query.And and)) {
      return Optional.empty();
    }
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int count = 0;
    for (Query clause : Spellings.joined(and.clauses())) {
      if (isWords(clause)) {
        Optional<org.apache.lucene.search.Query> word = in(bodies, clause);
        if (word.isPresent()) {
          words.add(word.get(), Occur.SHOULD);
          count++;
        }
      } else {
        add(bodies, clause, all);
      }
    }
    if (count < 2) {
      return Optional.empty();
    }
    return Optional.of(all.add(words.build(), Occur.MUST).build());
  }

  private static boolean isWords(Query query) {
    return query instanceof Query.Word
        || query instanceof Query.Phrase
        || query instanceof Query.Prefix
        || query instanceof Query.Fuzzy;
  }

  private Optional<org.apache.lucene.search.Query> in(TextQueries texts, Query query) {
    if (query instanceof Query.Word word) {
      return texts.word(word.text());
    }
    if (query instanceof Query.Phrase phrase) {
      return texts.phrases(phrase.text(), phrase.slop());
    }
    if (query instanceof Query.FreeText free) {
      return freeText(texts, free);
    }
    if (query instanceof Query.Prefix prefix) {
      return texts.prefix(prefix.text());
    }
    if (query instanceof Query.Fuzzy fuzzy) {
      return texts.fuzzy(fuzzy.text());
    }
    if (query instanceof Query.And and) {
      return all(texts, Spellings.joined(and.clauses()));
    }
    if (query instanceof Query.Or or) {
      return any(texts, or.clauses());
    }
    if (query instanceof Query.Not not) {
      return all(texts, List.of(not));
    }
    if (query instanceof Query.InField inField) {
      return inField(inField.field(), inField.value());
    }
    return Optional.of(condition(query));
  }

  /** What no analysis can leave nothing of. */
  private static org.apache.lucene.search.Query condition(Query query) {
    if (query instanceof Query.Choice choice) {
      return exactly(Schema.only(choice.field()), choice.value());
    }
    if (query instanceof Query.DateRange range) {
      return days(range);
    }
    if (query instanceof Query.NumberRange range) {
      return numbers(range);
    }
    if (query instanceof Query.Identifier identifier) {
      return identifier(identifier);
    }
    if (query instanceof Query.All) {
      return MatchAllDocsQuery.INSTANCE;
    }
    throw new IllegalArgumentException("cannot translate " + query);
  }

  private Optional<org.apache.lucene.search.Query> freeText(
      TextQueries texts, Query.FreeText free) {
    return texts
        .anyWord(free.text())
        .map(words -> orOthers(words, longForms.groups(Spellings.words(free.text()))));
  }

  private org.apache.lucene.search.Query orOthers(
      org.apache.lucene.search.Query words, List<LongForms.Group> groups) {
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    groups.stream()
        .flatMap(group -> group.others().stream())
        .flatMap(other -> bodies.word(other).stream())
        .forEach(other -> either.add(other, Occur.SHOULD));
    return either.build();
  }

  private Optional<org.apache.lucene.search.Query> all(TextQueries texts, List<Query> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (LongForms.Group group : texts == bodies ? longForms.groups(clauses) : single(clauses)) {
      if (group.others().isEmpty()) {
        Query clause = group.clauses().getFirst();
        positive |= add(texts, clause, all) && !(clause instanceof Query.Not);
      } else {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        group.clauses().forEach(word -> add(texts, word, words));
        all.add(orOthers(words.build(), List.of(group)), Occur.MUST);
        positive = true;
      }
    }
    BooleanQuery built = all.build();
    if (built.clauses().isEmpty()) {
      return Optional.empty();
    }
    // Exclusions alone exclude from everything.
    return Optional.of(positive ? built : all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build());
  }

  private static List<LongForms.Group> single(List<Query> clauses) {
    return clauses.stream().map(clause -> new LongForms.Group(List.of(clause), List.of())).toList();
  }

  /** Adds a clause as a condition, unless analysis leaves nothing of it. */
  private boolean add(TextQueries texts, Query clause, BooleanQuery.Builder all) {
    boolean not = clause instanceof Query.Not;
    Query inner = clause instanceof Query.Not negation ? negation.clause() : clause;
    Optional<org.apache.lucene.search.Query> translated = in(texts, inner);
    translated.ifPresent(query -> all.add(query, not ? Occur.MUST_NOT : Occur.MUST));
    return translated.isPresent();
  }

  private Optional<org.apache.lucene.search.Query> any(TextQueries texts, List<Query> clauses) {
    List<org.apache.lucene.search.Query> translated = new ArrayList<>();
    clauses.forEach(clause -> in(texts, clause).ifPresent(translated::add));
    if (translated.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    translated.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Optional<org.apache.lucene.search.Query> inField(Field field, Query value) {
    if (value instanceof Query.All) {
      return Optional.of(exists(field));
    }
    if (value instanceof Query.Whole whole) {
      return Optional.of(exactly(Schema.whole(field), Folding.letters(whole.text())));
    }
    if (value instanceof Query.Identifier identifier) {
      return Optional.of(mentions(field, identifier));
    }
    if (Schema.names(field).size() > 1 && excludes(value)) {
      return inAll(field, value);
    }
    List<org.apache.lucene.search.Query> alternatives = new ArrayList<>();
    for (String name : Schema.names(field)) {
      in(TextQueries.field(analyzer, ranking, name), value).ifPresent(alternatives::add);
    }
    if (alternatives.size() <= 1) {
      return alternatives.stream().findFirst();
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    alternatives.forEach(query -> either.add(query, Occur.SHOULD));
    return Optional.of(either.build());
  }

  private static boolean excludes(Query value) {
    List<Query> clauses =
        value instanceof Query.And and
            ? and.clauses()
            : value instanceof Query.Or or ? or.clauses() : List.of();
    return value instanceof Query.Not || clauses.stream().anyMatch(QueryTranslator::excludes);
  }

  /** What is excluded from a field that stands for several must be in none of them. */
  private Optional<org.apache.lucene.search.Query> inAll(Field field, Query value) {
    return switch (value) {
      case Query.Not not -> in(bodies, new Query.Not(within(field, not.clause()), not.span()));
      case Query.Or or ->
          any(bodies, or.clauses().stream().map(one -> within(field, one)).toList());
      case Query.And and -> {
        List<Query> clauses = new ArrayList<>();
        List<Query> wanted = and.clauses().stream().filter(one -> !excludes(one)).toList();
        if (!wanted.isEmpty()) {
          clauses.add(within(field, new Query.And(wanted, and.span())));
        }
        for (Query clause : and.clauses()) {
          if (clause instanceof Query.Not not) {
            clauses.add(new Query.Not(within(field, not.clause()), not.span()));
          } else if (excludes(clause)) {
            clauses.add(within(field, clause));
          }
        }
        yield all(bodies, clauses);
      }
      default -> inField(field, value);
    };
  }

  private static Query within(Field field, Query value) {
    return new Query.InField(field, value, value.span());
  }

  /** Documents with any value in the field. */
  private static org.apache.lucene.search.Query exists(Field field) {
    return switch (field.takes()) {
      case CHOICE, IDENTIFIER -> new FieldExistsQuery(Schema.facet(field));
      case WORDS, DATE, NUMBER -> {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Schema.names(field).forEach(name -> either.add(new FieldExistsQuery(name), Occur.SHOULD));
        yield new ConstantScoreQuery(either.build());
      }
    };
  }

  /** Documents whose field holds the id of one of those questions. */
  private static org.apache.lucene.search.Query mentions(Field field, Query.Identifier identifier) {
    String id =
        "AN-%s-%s-%d"
            .formatted(
                identifier.legislature().isPresent()
                    ? String.valueOf(identifier.legislature().getAsInt())
                    : ANY,
                identifier.type().map(Enum::name).orElse(ANY),
                identifier.number());
    return new WildcardQuery(new Term(Schema.only(field), id));
  }

  private static org.apache.lucene.search.Query days(Query.DateRange range) {
    return new ConstantScoreQuery(
        SortedNumericDocValuesField.newSlowRangeQuery(
            Schema.only(range.field()),
            range.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
            range.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
  }

  private static org.apache.lucene.search.Query numbers(Query.NumberRange range) {
    return new ConstantScoreQuery(
        SortedNumericDocValuesField.newSlowRangeQuery(
            Schema.only(range.field()),
            range.from().orElse(Integer.MIN_VALUE),
            range.to().orElse(Integer.MAX_VALUE)));
  }

  private static org.apache.lucene.search.Query identifier(Query.Identifier identifier) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        new TermQuery(new Term(Schema.NUMBER, String.valueOf(identifier.number()))), Occur.MUST);
    if (identifier.legislature().isPresent()) {
      all.add(
          SortedNumericDocValuesField.newSlowExactQuery(
              Schema.only(Field.LEGISLATURE), identifier.legislature().getAsInt()),
          Occur.MUST);
    }
    identifier
        .type()
        .ifPresent(type -> all.add(exactly(Schema.only(Field.TYPE), type.name()), Occur.MUST));
    return new ConstantScoreQuery(all.build());
  }

  private static org.apache.lucene.search.Query exactly(String name, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(name, value)));
  }
}
