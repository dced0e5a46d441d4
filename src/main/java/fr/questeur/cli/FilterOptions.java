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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The filters of every command that searches: one option repeated means either value. */
final class FilterOptions {

  private final Map<Field, Supplier<List<String>>> values = new LinkedHashMap<>();

  private final Supplier<Optional<String>> from;
  private final Supplier<Optional<String>> to;

  FilterOptions(Options options) {
    add(Field.AUTHOR, "NAME", options);
    add(Field.PARTY, "NAME", options);
    add(Field.MINISTRY, "NAME", options);
    add(Field.ASKED, "NAME", options);
    add(Field.ANSWERING, "NAME", options);
    add(Field.DEPARTMENT, "NAME", options);
    add(Field.RUBRIC, "NAME", options);
    add(Field.LEGISLATURE, "N", options);
    add(Field.TYPE, "QE|QG|QOSD", options);
    add(Field.STATUS, "STATUS", options);
    add(Field.KIND, "KIND", options);
    add(Field.FLAGGED, "yes|no", options);
    add(Field.RENEWED, "yes|no", options);
    add(Field.DATE, "DATE", options);
    from = options.option("--from", "DATE", "from", ValueType.TEXT);
    to = options.option("--to", "DATE", "to", ValueType.TEXT);
  }

  private void add(Field field, String label, Options options) {
    String name = field.label();
    values.put(field, options.repeated("--" + name, label, name, ValueType.TEXT));
  }

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
    values.forEach((field, given) -> reader.add(field, given.get(), filters));
    Optional<String> from = this.from.get();
    Optional<String> to = this.to.get();
    Optional<Query.DateRange> first = reader.days("from", from);
    Optional<Query.DateRange> last = reader.days("to", to);
    Optional<LocalDate> start = first.flatMap(Query.DateRange::from);
    Optional<LocalDate> end = last.flatMap(Query.DateRange::to);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw context.usage(spec, "usage.reversed", from.get(), to.get());
    }
    if (start.isPresent() || end.isPresent()) {
      Span span = first.or(() -> last).get().span();
      String typed =
          Stream.concat(
                  from.map(text -> "--from " + text).stream(),
                  to.map(text -> "--to " + text).stream())
              .collect(Collectors.joining(" "));
      filters.add(reader.between(typed, new Query.DateRange(Field.DATE, start, end, span)));
    }
    return filters;
  }

  /** Reads the values of options as conditions. */
  private record Reader(Questeur questeur, Context context, CommandSpec spec) {

    void add(Field field, List<String> values, List<Filter> filters) {
      if (!values.isEmpty()) {
        filters.add(new Filter(field, values.stream().map(text -> named(field, text)).toList()));
      }
    }

    private Query named(Field field, String text) {
      try {
        Query condition = questeur.condition(field, text);
        notes().say(field, text, condition);
        return condition;
      } catch (QuerySyntaxException e) {
        throw wrong(field.label(), e);
      }
    }

    private ParameterException wrong(String option, QuerySyntaxException problem) {
      return context.usage(spec, "usage.filter", option, context.explain(problem));
    }

    Filter between(String typed, Query.DateRange days) {
      notes().sayNothing(typed, Field.DATE, days);
      return new Filter(Field.DATE, List.of(days));
    }

    private FilterNotes notes() {
      return new FilterNotes(questeur, context);
    }

    /** A day, month, year or range of them; of a range {@code --from} takes the start. */
    Optional<Query.DateRange> days(String option, Optional<String> text) {
      try {
        return text.isPresent()
                && questeur.condition(Field.DATE, text.get()) instanceof Query.DateRange days
            ? Optional.of(days)
            : Optional.empty();
      } catch (QuerySyntaxException e) {
        throw wrong(option, e);
      }
    }
  }
}
