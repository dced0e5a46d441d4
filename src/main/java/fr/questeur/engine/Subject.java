package fr.questeur.engine;

import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text whose like is sought: of a question, of a press release, or free.
 *
 * @param identifier the publication that it is of, which is not like itself
 * @param title its title
 * @param text its body; of a question what is asked, without the answer, or else what it is filed
 *     under
 */
public record Subject(Optional<String> identifier, Optional<String> title, String text) {

  /** The subject of a publication. */
  public static Subject of(Publication publication) {
    String text =
        switch (publication) {
          case Question question ->
              question
                  .question()
                  .map(Passage::text)
                  .filter(asked -> !asked.isBlank())
                  .orElseGet(() -> headings(question));
          case Release release -> release.text();
        };
    return new Subject(Optional.of(publication.identifier()), publication.title(), text);
  }

  /** Rubric and analyses, which are all that is left of some questions of old. */
  private static String headings(Question question) {
    return Stream.of(
            question.rubric().stream(),
            question.headAnalysis().stream(),
            question.analyses().stream())
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n"));
  }

  /** A free text as a subject. */
  public static Subject of(String text) {
    return new Subject(Optional.empty(), Optional.empty(), text);
  }

  /** Whether it says nothing at all. */
  public boolean isBlank() {
    return text.isBlank() && title.orElse("").isBlank();
  }
}
