package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.model.Author;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A publication as a text cites it: in French, whatever the user's language, since what is cited is
 * French. What is not known is left out.
 */
final class Citation {

  private static final Messages FRENCH = new Messages(Locale.FRENCH);

  private Citation() {}

  /** The citation, with the link where it has one on the web. */
  static String of(Publication publication) {
    String sentence = sentence(publication);
    return publication
        .link()
        .filter(link -> link.startsWith("http"))
        .map(link -> sentence + " " + link)
        .orElse(sentence);
  }

  /** The citation without the link. */
  static String sentence(Publication publication) {
    String what =
        switch (publication) {
          case Question question -> question(question);
          case Release release -> release(release);
        };
    return what.endsWith(".") || what.endsWith("…") ? what : what + ".";
  }

  private static String question(Question question) {
    String head = type(question) + " n°\u00a0" + question.id().number();
    String by = question.author().flatMap(Citation::name).map(name -> " de " + name).orElse("");
    List<String> parts = new ArrayList<>();
    parts.add(head + by + " (" + question.id().legislature() + "e législature)");
    question.title().map(Citation::quoted).ifPresent(parts::add);
    question
        .question()
        .flatMap(Citation::place)
        .or(() -> question.sittingOn().map(day -> "séance du " + FRENCH.day(day)))
        .ifPresent(parts::add);
    String cited = String.join(", ", parts);
    return question
        .answer()
        .flatMap(Citation::place)
        .map(place -> cited + answer(question, place))
        .orElse(cited);
  }

  private static String type(Question question) {
    return switch (question.id().type()) {
      case QE -> "Question écrite";
      case QG -> "Question au Gouvernement";
      case QOSD -> "Question orale sans débat";
    };
  }

  private static Optional<String> name(Author author) {
    return author
        .name()
        .map(name ->
            Stream.concat(author.civility().stream(), Stream.of(name))
                .collect(Collectors.joining(" ")));
  }

  private static String answer(Question question, String place) {
    String by =
        question
            .answeringMinistry()
            .or(question::askedMinistry)
            .map(Ministry::name)
            .map(name -> " (" + name + ")")
            .orElse("");
    return "\u00a0; réponse" + by + ", " + place;
  }

  private static Optional<String> place(Passage passage) {
    return passage
        .publishedOn()
        .map(day -> {
          String journal = "JO Assemblée nationale du " + FRENCH.day(day);
          return passage.page().isPresent()
              ? journal + ", p.\u00a0" + passage.page().getAsInt()
              : journal;
        });
  }

  private static String release(Release release) {
    Optional<String> day = release.publishedOn().map(FRENCH::day);
    return Stream.of(
            release.issuer(),
            release.title().map(Citation::quoted),
            Optional.of("communiqué de presse"),
            day)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String title) {
    return "«\u00a0" + title + "\u00a0»";
  }
}
