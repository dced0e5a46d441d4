package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.Ranked;
import fr.questeur.model.Publication;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes one document better than another. */
class RankingTest {

  @TempDir private Path folder;

  @Test
  void aWordThatQuestionsAreAboutCountsMoreThanOneAsRareThatTheyOnlyUse() {
    List<Publication> questions = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      questions.add(asked(10 + i, "les abeilles. Il souhaite le savoir. Elle attend."));
      questions.add(asked(30 + i, "les gares. Il souhaite le savoir. Elle attend."));
      questions.add(asked(50 + i, "les gares. Il craint les abeilles. Elle attend."));
    }
    // Both words are new to their questions and stand in the same place.
    questions.add(asked(1, "les ports. Le brochet souhaite. Elle attend."));
    questions.add(asked(2, "les ports. Le brochet abeilles. Elle attend."));
    assertThat(ranked(questions, "abeilles souhaite")).startsWith("AN-17-QE-10");
    assertThat(ranked(questions, "brochet abeilles souhaite").subList(0, 2))
        .containsExactly("AN-17-QE-2", "AN-17-QE-1");
  }

  @Test
  void anyWordOfAFamilyFindsTheOthersButBehindItself() {
    List<Publication> questions =
        List.of(asked(1, "la gestion des ports."), asked(2, "le gestionnaire des ports."));
    assertThat(ranked(questions, "gestionnaire")).containsExactly("AN-17-QE-2", "AN-17-QE-1");
  }

  @Test
  void inAnIndexThatWasBuiltNeitherItsOrderNorWhatWasReplacedCounts(@TempDir Path other) {
    List<Publication> questions = new ArrayList<>();
    for (int i = 0; i < 10; i++) { // of few, Lucene would put away what was replaced by itself
      questions.add(asked(i + 1, "les gares" + ", les ports de pêche".repeat(i / 2)));
    }
    build(folder, questions);
    List<Publication> history = new ArrayList<>(List.of(asked(1, "les ports. La pêche attend.")));
    history.addAll(questions.reversed());
    build(other, history);
    try (LuceneEngine one = new LuceneEngine(folder);
        LuceneEngine two = new LuceneEngine(other)) {
      Query ports = new Query.FreeText("ports pêche", new Span(0, 0));

      assertThat(two.rank(ports, Optional.empty(), 9))
          .hasSize(8)
          .isEqualTo(one.rank(ports, Optional.empty(), 9));
    }
  }

  private static void build(Path index, List<Publication> questions) {
    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      questions.forEach(question -> update.replace(question, List.of()));
      update.commit();
      update.compact(() -> false);
    }
  }

  @Test
  void inALongTextRareWordsCountMoreThanInAFewWords() {
    List<String> frequent = List.of("commune", "budget", "route", "forêt");
    List<Publication> questions = new ArrayList<>();
    questions.add(asked(1, apart(List.of("brochet", "canal", "moulin", "barrage"))));
    questions.add(asked(2, apart(frequent)));
    for (int i = 0; i < 40; i++) {
      frequent.forEach(word -> questions.add(asked(10 + questions.size(), "la " + word + ".")));
    }
    String few = "brochet " + String.join(" ", frequent);
    assertThat(ranked(questions, few)).startsWith("AN-17-QE-2", "AN-17-QE-1");
    String nowhere =
        " perche truite carpe ablette goujon silure sandre tanche gardon anguille saumon lamproie";
    assertThat(ranked(questions, few + nowhere)).startsWith("AN-17-QE-1", "AN-17-QE-2");
  }

  /** A text with the words, no two of them near each other. */
  private static String apart(List<String> words) {
    return "la " + String.join(" et puis ensuite aussi encore la ", words) + ".";
  }

  private List<String> ranked(List<Publication> questions, String words) {
    try (LuceneEngine engine = SampleIndex.of(folder, questions)) {
      return engine.rank(new Query.FreeText(words, new Span(0, 0)), Optional.empty(), 100).stream()
          .map(Ranked::identifier)
          .toList();
    }
  }

  private static Publication asked(int number, String text) {
    return SampleIndex.saying("AN-17-QE-" + number, "Elle l'interroge sur " + text);
  }
}
