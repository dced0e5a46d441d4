package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.engine.Facet;
import fr.questeur.query.Conditions;
import fr.questeur.query.Field;
import fr.questeur.query.NearestNames;
import fr.questeur.query.Query;
import fr.questeur.query.QueryPrinter;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a filter stands for, when that is more than one name, or none, or not all one thinks.
 */
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
   * @param field its field
   * @param text the value as the user typed it
   * @param condition the same as a condition
   */
  void say(Field field, String text, Query condition) throws QuerySyntaxException {
    if (field.takes() != Field.Values.WORDS) {
      sayNothing("--" + field.label() + " " + text, field, condition);
    } else if (condition instanceof Query.InField named) {
      List<String> labels = questeur.labels(named);
      if (named.value() instanceof Query.Whole) {
        sayOthers(field, labels, Conditions.words(field, text));
      } else if (labels.size() > 1) {
        context.say("filter.matched", field.label(), list(labels));
      } else if (labels.isEmpty() && questeur.isNothing(condition)) {
        suggest(field, text);
      }
    }
  }

  /**
   * Says so if nothing in the whole index meets a condition that is not one on words.
   *
   * @param option the option with its value, as the user typed it
   */
  void sayNothing(String option, Field field, Query condition) {
    if (questeur.isNothing(condition)) {
      context.say("filter.empty", option, field.label());
    }
  }

  /** Who typed the whole name may have meant its words. */
  private void sayOthers(Field field, List<String> labels, Query.InField words) {
    List<String> others =
        questeur.labels(words).stream().filter(label -> !labels.contains(label)).toList();
    if (!others.isEmpty()) {
      String query = new QueryPrinter(context.messages().language()).print(words);
      context.say("filter.whole", field.label(), list(labels), query, list(others));
    }
  }

  private String list(List<String> labels) {
    return labels.size() > NAMED
        ? context
            .messages()
            .get(
                "filter.more",
                String.join(SEPARATOR, labels.subList(0, NAMED)),
                labels.size() - NAMED)
        : String.join(SEPARATOR, labels);
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
