package fr.questeur.engine.lucene;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import fr.questeur.model.Turn;
import fr.questeur.query.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a publication by the fields of the index that hold them. */
final class PublicationTexts {
  private PublicationTexts() {}

  /** The fields whose passages a hit may show, in the order to show them. */
  static List<String> parts(Publication publication) {
    return publication instanceof Question
        ? List.of(Schema.TITLE, Schema.QUESTION, Schema.ANSWER, Schema.EXCHANGE)
        : List.of(Schema.TITLE, Schema.TEXT);
  }

  /** The field whose beginning stands for the whole. */
  static String mainPart(Publication publication) {
    return publication instanceof Question ? Schema.QUESTION : Schema.TEXT;
  }

  /** The text of that field; empty if the publication has none. */
  static String text(Publication publication, String part) {
    return switch (part) {
      case Schema.TITLE -> publication.title().orElse("");
      case Schema.QUESTION ->
          publication instanceof Question question
              ? question.question().map(Passage::text).orElse("")
              : "";
      case Schema.ANSWER ->
          publication instanceof Question question
              ? question.answer().map(Passage::text).orElse("")
              : "";
      case Schema.EXCHANGE -> publication instanceof Question question ? otherTurns(question) : "";
      case Schema.TEXT -> publication instanceof Release release ? release.text() : "";
      default -> labels(publication, part).collect(Collectors.joining(", "));
    };
  }

  private static Stream<String> labels(Publication publication, String part) {
    if (part.equals(Schema.only(Field.SPEAKER))) {
      return switch (publication) {
        case Question question -> question.exchange().stream().map(Turn::speaker);
        case Release release -> release.quotes().stream().map(Quote::speaker);
      };
    }
    return part.equals(Schema.only(Field.CONSTITUENCY)) && publication instanceof Question question
        ? question.author().flatMap(Author::constituency).flatMap(Constituency::label).stream()
        : Stream.empty();
  }

  /** What was said beside the question and the answer, by the chair, from the benches, in reply. */
  static String otherTurns(Question question) {
    String asked = question.question().map(Passage::text).orElse("");
    String answered = question.answer().map(Passage::text).orElse("");
    return question.exchange().stream()
        .map(Turn::text)
        .filter(text -> !asked.contains(text) && !answered.contains(text))
        .collect(Collectors.joining("\n\n"));
  }
}
