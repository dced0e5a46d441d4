package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.engine.Filter;
import fr.questeur.engine.Selection;
import fr.questeur.query.Field;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import fr.questeur.query.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The filters of every command that searches: one option repeated means either value. */
final class FilterOptions {

  @Option(names = "--author", paramLabel = "NAME", descriptionKey = "author")
  private List<String> author = List.of();

  @Option(names = "--party", paramLabel = "NAME", descriptionKey = "party")
  private List<String> party = List.of();

  @Option(names = "--ministry", paramLabel = "NAME", descriptionKey = "ministry")
  private List<String> ministry = List.of();

  @Option(names = "--asked", paramLabel = "NAME", descriptionKey = "asked")
  private List<String> asked = List.of();

  @Option(names = "--answering", paramLabel = "NAME", descriptionKey = "answering")
  private List<String> answering = List.of();

  @Option(names = "--department", paramLabel = "NAME", descriptionKey = "department")
  private List<String> department = List.of();

  @Option(names = "--rubric", paramLabel = "NAME", descriptionKey = "rubric")
  private List<String> rubric = List.of();

  @Option(names = "--legislature", paramLabel = "N", descriptionKey = "legislature")
  private List<String> legislature = List.of();

  @Option(names = "--type", paramLabel = "QE|QG|QOSD", descriptionKey = "type")
  private List<String> type = List.of();

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "status")
  private List<String> status = List.of();

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
  private List<String> kind = List.of();

  @Option(names = "--flagged", paramLabel = "yes|no", descriptionKey = "flagged")
  private List<String> flagged = List.of();

  @Option(names = "--renewed", paramLabel = "yes|no", descriptionKey = "renewed")
  private List<String> renewed = List.of();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
  private String to;

  /**
   * What the query finds, of what the filters that were given leave.
   *
   * @throws QuerySyntaxException if the query cannot be understood
   * @throws picocli.CommandLine.ParameterException as {@link #filters}
   */
  Selection selection(String query, Questeur questeur, Context context, CommandSpec spec)
      throws QuerySyntaxException {
    return new Selection(questeur.query(query), filters(questeur, context, spec));
  }

  /**
   * The filters that were given.
   *
   * @throws picocli.CommandLine.ParameterException if a value is not one that its field takes
   */
  List<Filter> filters(Questeur questeur, Context context, CommandSpec spec) {
    Reader reader = new Reader(questeur, context, spec);
    List<Filter> filters = new ArrayList<>();
    reader.add(Field.AUTHOR, author, filters);
    reader.add(Field.PARTY, party, filters);
    reader.add(Field.MINISTRY, ministry, filters);
    reader.add(Field.ASKED, asked, filters);
    reader.add(Field.ANSWERING, answering, filters);
    reader.add(Field.DEPARTMENT, department, filters);
    reader.add(Field.RUBRIC, rubric, filters);
    reader.add(Field.LEGISLATURE, legislature, filters);
    reader.add(Field.TYPE, type, filters);
    reader.add(Field.STATUS, status, filters);
    reader.add(Field.KIND, kind, filters);
    reader.add(Field.FLAGGED, flagged, filters);
    reader.add(Field.RENEWED, renewed, filters);
    Optional<Query.DateRange> first = reader.days("from", from);
    Optional<Query.DateRange> last = reader.days("to", to);
    first.ifPresent(days -> filters.add(between(days.from(), Optional.empty(), days.span())));
    last.ifPresent(days -> filters.add(between(Optional.empty(), days.to(), days.span())));
    Optional<LocalDate> start = first.flatMap(Query.DateRange::from);
    Optional<LocalDate> end = last.flatMap(Query.DateRange::to);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw context.usage(spec, "usage.reversed", from, to);
    }
    return filters;
  }

  private static Filter between(Optional<LocalDate> from, Optional<LocalDate> to, Span span) {
    return new Filter(Field.DATE, List.of(new Query.DateRange(Field.DATE, from, to, span)));
  }

  /** Reads the values of options as conditions. */
  private record Reader(Questeur questeur, Context context, CommandSpec spec) {

    void add(Field field, List<String> values, List<Filter> filters) {
      if (!values.isEmpty()) {
        filters.add(new Filter(field, values.stream().map(text -> named(field, text)).toList()));
      }
    }

    private Query named(Field field, String text) {
      Query condition = value(field.label(), field, text);
      if (condition instanceof Query.InField words && field.takes() == Field.Values.WORDS) {
        new FilterNotes(questeur, context).say(field, text, words);
      }
      return condition;
    }

    Query value(String option, Field field, String text) {
      try {
        return questeur.condition(field, text);
      } catch (QuerySyntaxException e) {
        throw context.usage(spec, "usage.filter", option, context.explain(e));
      }
    }

    /** A day, month, year or range of them; of a range {@code --from} takes the start. */
    Optional<Query.DateRange> days(String option, String text) {
      return Optional.ofNullable(text)
          .map(value -> value(option, Field.DATE, value))
          .filter(Query.DateRange.class::isInstance)
          .map(Query.DateRange.class::cast);
    }
  }
}
