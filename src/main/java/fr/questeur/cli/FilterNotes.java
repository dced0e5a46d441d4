package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.engine.Facet;
import fr.questeur.engine.Selection;
import fr.questeur.query.Field;
import fr.questeur.query.NearestNames;
import fr.questeur.query.Query;
import java.util.List;
import java.util.stream.Collectors;

/** Says which names a filter's words stand for, when that is more than one, or none. */
final class FilterNotes {

  /** A list of more would not be read. */
  private static final int NAMED = 8;

  private static final int SUGGESTED = 3;

  /** Names of ministries hold commas. */
  private static final String SEPARATOR = "; ";

  private final Questeur questeur;
  private final Context context;

  FilterNotes(Questeur questeur, Context context) {
    this.questeur = questeur;
    this.context = context;
  }

  /**
   * Says it of one value of a filter.
   *
   * @param field a field of words
   * @param text the value as the user typed it
   * @param condition the same as a condition
   */
  void say(Field field, String text, Query.InField condition) {
    List<String> labels = questeur.labels(condition);
    if (labels.size() > NAMED) {
      String first = String.join(SEPARATOR, labels.subList(0, NAMED));
      context.say("filter.matched.more", field.label(), first, labels.size() - NAMED);
    } else if (labels.size() > 1) {
      context.say("filter.matched", field.label(), String.join(SEPARATOR, labels));
    } else if (labels.isEmpty() && isNothing(condition)) {
      suggest(field, text);
    }
  }

  /** A publication may match by a name that is not counted, such as the issuer of a release. */
  private boolean isNothing(Query condition) {
    return questeur.count(new Selection(condition, List.of()), List.of()).total() == 0;
  }

  private void suggest(Field field, String text) {
    List<String> suggested = NearestNames.of(text, names(field), SUGGESTED);
    if (suggested.isEmpty()) {
      context.say("filter.none", field.label(), text);
    } else {
      String joined =
          suggested.stream()
              .map(name -> context.messages().get("quoted", name))
              .collect(Collectors.joining(", "));
      context.say("filter.suggestion", field.label(), text, joined);
    }
  }

  private List<String> names(Field field) {
    return questeur.values(field).stream().map(Facet.Value::label).toList();
  }
}
