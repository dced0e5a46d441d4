package fr.questeur.cli;

import fr.questeur.query.Field;
import fr.questeur.query.Folding;
import fr.questeur.query.NearestNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The fields whose values can be counted, as the command line names them. */
final class FacetFields {

  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.AUTHOR,
          Field.PARTY,
          Field.MINISTRY,
          Field.ASKED,
          Field.ANSWERING,
          Field.RUBRIC,
          Field.LEGISLATURE,
          Field.TYPE,
          Field.STATUS,
          Field.DEPARTMENT,
          Field.DATE,
          Field.KIND,
          Field.FLAGGED,
          Field.RENEWED);

  /** Other names of the tree of years and months. */
  private static final Set<String> PERIODS = Set.of("year", "annee", "month", "mois");

  private FacetFields() {}

  /**
   * The fields of these names, each once.
   *
   * @throws ParameterException if one cannot be counted
   */
  static List<Field> of(List<String> names, CommandSpec spec, Context context) {
    Set<Field> fields = new LinkedHashSet<>();
    for (String name : names) {
      fields.add(
          Field.of(PERIODS.contains(Folding.fold(name)) ? Field.DATE.label() : name)
              .filter(FIELDS::contains)
              .orElseThrow(() -> unknown(name, spec, context)));
    }
    return new ArrayList<>(fields);
  }

  private static ParameterException unknown(String name, CommandSpec spec, Context context) {
    List<String> near = NearestNames.of(name, names(), 1);
    return near.isEmpty()
        ? context.usage(spec, "usage.facet", name, String.join(", ", names()))
        : context.usage(spec, "usage.facet.near", name, near.getFirst());
  }

  /** The names of all of them. */
  static List<String> names() {
    return FIELDS.stream().map(Field::label).toList();
  }
}
