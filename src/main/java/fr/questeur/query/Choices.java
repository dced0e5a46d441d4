package fr.questeur.query;

import fr.questeur.model.Kind;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of the fields that are closed sets, each in English and in French. */
public final class Choices implements Named {

  private record Value(String label, String frenchLabel) implements Named {}

  /** The value of a field that says yes or no, of what it is true of. */
  public static final String YES = "yes";

  /** The same, of what it is not true of. */
  public static final String NO = "no";

  private static final Choices STATUS =
      new Choices()
          .add(Status.PENDING.label(), "attente", "en attente", "sans reponse")
          .add(Status.ANSWERED.label(), "répondue", "repondu", "avec reponse")
          .add(Status.WITHDRAWN.label(), "retirée", "retire")
          .add(Status.LAPSED.label(), "caduque", "caduc");

  private static final Choices TYPE =
      new Choices()
          .add(QuestionType.QE.name(), "QE", "written", "ecrite")
          .add(QuestionType.QG.name(), "QG", "government", "gouvernement")
          .add(QuestionType.QOSD.name(), "QOSD", "oral", "orale");

  private static final Choices KIND =
      new Choices()
          .add(Kind.QUESTION.label(), "question", "questions")
          .add(Kind.RELEASE.label(), "communiqué", "communiques", "communique de presse");

  private static final Choices YES_OR_NO =
      new Choices().add(YES, "oui", "true", "vrai").add(NO, "non", "false", "faux");

  private final Map<String, Value> byName = new LinkedHashMap<>();

  private Choices() {}

  private Choices add(String label, String frenchLabel, String... names) {
    Value value = new Value(label, frenchLabel);
    byName.put(Folding.fold(label), value);
    byName.put(Folding.fold(frenchLabel), value);
    for (String name : names) {
      byName.put(name, value);
    }
    return this;
  }

  /**
   * The choices of a field.
   *
   * @throws IllegalArgumentException if it is no field of {@link Field.Values#CHOICE}
   */
  public static Choices of(Field field) {
    return switch (field) {
      case STATUS -> STATUS;
      case TYPE -> TYPE;
      case KIND -> KIND;
      case FLAGGED, RENEWED -> YES_OR_NO;
      default -> throw new IllegalArgumentException("not a field of choices: " + field);
    };
  }

  /** The value of that name, whatever its case, accents and hyphens. */
  Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(Folding.fold(name).replace('-', ' '))).map(Value::label);
  }

  /** The values as records print them. */
  public List<String> values() {
    return values(Language.ENGLISH);
  }

  /** All the values, one after the other. */
  @Override
  public String label() {
    return String.join(", ", values());
  }

  @Override
  public String frenchLabel() {
    return String.join(", ", values(Language.FRENCH));
  }

  /** The value that records print so, with its names. */
  Named named(String label) {
    return byName.get(Folding.fold(label));
  }

  private List<String> values(Language language) {
    return byName.values().stream().distinct().map(language::name).toList();
  }
}
