package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Author;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Status;
import fr.questeur.model.Turn;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the readers make of the real open data, which are not part of the project. */
class OpenDataSampleTest {

  /** Interrupted for good: the sitting was closed before anyone answered. */
  private static final String UNANSWERED = "AN-16-QG-246";

  private static Map<String, byte[]> files;
  private static Map<String, Question> questions;

  @BeforeAll
  static void readAll() throws IOException {
    files = OpenDataSample.questions();
    questions = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      questions.put(file.getKey(), OpenDataSample.read(file.getValue()));
    }
  }

  @Test
  void everyFileGivesTheRecordOfItsName() {
    assertThat(questions).hasSize(2087);
    questions.forEach((file, question) -> {
      String official = question.identifier().replace("-", "").replace("AN", "QANR5L");
      assertThat(file).isEqualTo("json/" + official + ".json");
    });
  }

  @Test
  void countsByTypeAndStatus() {
    Map<String, Long> counts =
        questions.values().stream()
            .collect(
                Collectors.groupingBy(
                    q -> q.id().type() + " " + q.status().map(Status::label).orElse("none"),
                    TreeMap::new,
                    Collectors.counting()));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "QE answered", 168L,
                "QE lapsed", 710L,
                "QE pending", 3L,
                "QG answered", 1200L,
                "QOSD answered", 6L));
  }

  @Test
  void everyAuthorIsFound() {
    assertThat(questions.values())
        .allSatisfy(question -> {
          Author author = question.author().orElseThrow();
          assertThat(author.ref()).isPresent();
          assertThat(author.civility()).isPresent();
          assertThat(author.name()).isPresent();
          assertThat(question.derived()).contains("author.name");
        });
  }

  @Test
  void theTextsNameTheSameDeputyTheSame() {
    Map<String, TreeSet<String>> names = new TreeMap<>();
    for (Question question : questions.values()) {
      Author author = question.author().orElseThrow();
      names
          .computeIfAbsent(author.ref().orElseThrow(), ref -> new TreeSet<>())
          .add(TextCleaner.words(author.name().orElseThrow()));
    }
    names.values().removeIf(found -> found.size() == 1);
    // Question 1119 is one deputy's by its reference and another's by what was said.
    assertThat(names.values())
        .containsExactly(new TreeSet<>(List.of("patrick hetzel", "sylvain maillard")));
  }

  @Test
  void everyQuestionHasItsTextAndEveryAnsweredOneItsAnswer() {
    assertThat(questions.values())
        .allSatisfy(question -> {
          assertThat(question.question().map(Passage::text).orElse("")).isNotEmpty();
          assertThat(question.question().flatMap(Passage::publishedOn)).isPresent();
          boolean answer = !question.answer().map(Passage::text).orElse("").isEmpty();
          boolean expected =
              question.status().equals(Optional.of(Status.ANSWERED))
                  && !question.identifier().equals(UNANSWERED);
          assertThat(answer).as(question.identifier()).isEqualTo(expected);
        });
  }

  /** Letter for letter and in order: nothing is lost, nothing is there twice. */
  @Test
  void theTurnsAreTheTranscriptAfterItsHeading() throws IOException {
    int transcripts = 0;
    for (Map.Entry<String, Question> entry : questions.entrySet()) {
      Question question = entry.getValue();
      if (question.id().type() == QuestionType.QE) {
        assertThat(question.exchange()).isEmpty();
        continue;
      }
      transcripts++;
      String transcript = transcript(files.get(entry.getKey()));
      int end = transcript.indexOf("</p>", transcript.indexOf("<p align"));
      assertThat(question.analyses())
          .extracting(TextCleaner::words)
          .contains(TextCleaner.words(text(transcript.substring(0, end))));
      assertThat(letters(said(question)))
          .as(question.identifier())
          .isEqualTo(letters(text(transcript.substring(end))));
    }
    assertThat(transcripts).isEqualTo(1206);
  }

  private static String said(Question question) {
    StringBuilder said = new StringBuilder();
    for (Turn turn : question.exchange()) {
      said.append(turn.speaker()).append(turn.role().orElse("")).append(turn.text());
    }
    return said.toString();
  }

  /** The last text in the file, found without the readers. */
  private static String transcript(byte[] json) throws IOException {
    String text = "";
    try (JsonParser parser = RecordJson.FACTORY.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
            && "texte".equals(parser.currentName())) {
          text = parser.getText();
        }
      }
    }
    return text;
  }

  /** Without tags and entities; a tag that the end of the text cut off goes too. */
  private static String text(String html) {
    return Parser.unescapeEntities(html.replaceAll("<[^>]*(?:>|$)", ""), false);
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Test
  void xmlOfOneQuestionGivesTheSameAsJson() throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Question fromXml = OpenDataSample.read(XmlFromJson.single(file.getValue()));
      assertThat(facts(fromXml)).isEqualTo(facts(questions.get(file.getKey())));
    }
  }

  @Test
  void xmlOfAllQuestionsGivesTheSameAsJson() throws IOException {
    List<Question> fromXml = OpenDataSample.readAll(XmlFromJson.all(List.copyOf(files.values())));
    Function<Question, Question> facts = OpenDataSampleTest::facts;
    assertThat(fromXml.stream().map(facts))
        .containsExactlyElementsOf(questions.values().stream().map(facts).toList());
  }

  private static Question facts(Question question) {
    return question.toBuilder().sources(List.of()).build();
  }
}
