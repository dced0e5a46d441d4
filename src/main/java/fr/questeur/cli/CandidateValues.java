package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CsvLayout;
import fr.questeur.engine.EngineException;
import fr.questeur.engine.Facet;
import fr.questeur.query.Choices;
import fr.questeur.query.Field;
import java.util.stream.Stream;

/** The values that options take, some of which the index knows. */
final class CandidateValues {

  private final Questeur questeur;

  CandidateValues(Questeur questeur) {
    this.questeur = questeur;
  }

  /**
   * The values of the options of that description.
   *
   * @param key the key of the description; may be {@code null}
   */
  Stream<String> of(String key) {
    return switch (String.valueOf(key)) {
      case "author",
          "party",
          "ministry",
          "asked",
          "answering",
          "department",
          "rubric",
          "legislature",
          "date" ->
          indexed(Field.of(key).orElseThrow());
      case "type", "status", "kind", "flagged", "renewed" ->
          Choices.of(Field.of(key).orElseThrow()).values().stream();
      case "facets" -> FacetFields.names().stream();
      case "fields" -> CsvLayout.known().stream();
      case "sort" -> Stream.of("relevance", "recent", "date", "-date", "delay");
      default -> Stream.empty();
    };
  }

  private Stream<String> indexed(Field field) {
    try {
      return questeur.hasIndex()
          ? questeur.values(field).stream().flatMap(Facet.Value::all).map(Facet.Value::label)
          : Stream.empty();
    } catch (EngineException e) {
      return Stream.empty(); // The command itself will tell.
    }
  }
}
