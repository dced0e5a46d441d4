package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordJsonTest {

  /** Characters that end a line for some program, or that a terminal obeys. */
  private static final String UNPRINTABLE = ".*[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}].*";

  @Provide
  Arbitrary<Publication> publications() {
    return Publications.publications();
  }

  @Property
  void aRecordIsReadBackAsItWas(@ForAll("publications") Publication publication)
      throws MalformedRecordException {
    assertThat(RecordJson.fromLine(RecordJson.toLine(publication))).isEqualTo(publication);
  }

  @Property
  void aRecordIsOnePrintableLine(@ForAll("publications") Publication publication) {
    assertThat(RecordJson.toLine(publication)).doesNotMatch("(?s)" + UNPRINTABLE);
  }

  @Property
  void aRecordIsValid(@ForAll("publications") Publication publication) {
    assertThat(RecordSchema.errors(RecordJson.toLine(publication))).isEmpty();
  }

  @Property
  void whatIsAbsentIsNotWritten(@ForAll("publications") Publication publication)
      throws IOException {
    try (JsonParser line = RecordJson.FACTORY.createParser(RecordJson.toLine(publication))) {
      for (JsonToken token = line.nextToken(); token != null; token = line.nextToken()) {
        assertThat(token).isNotEqualTo(JsonToken.VALUE_NULL);
      }
    }
  }

  @Property
  void fieldsComeInTheOrderOfTheFullRecord(@ForAll("publications") Publication publication)
      throws IOException {
    Map<String, List<String>> order = new HashMap<>();
    forEachObject(full(publication.kind().label()), order::put);
    forEachObject(
        RecordJson.toLine(publication),
        (path, names) -> {
          List<String> expected = new ArrayList<>(order.get(path));
          expected.retainAll(names);
          assertThat(names).as(path).isEqualTo(expected);
        });
  }

  /** The full records hold every field that there is: see {@link RecordSchemaTest}. */
  @Example
  void theFullRecordsAreWrittenAsTheyAreRead() throws IOException {
    for (String kind : List.of("question", "release")) {
      String full = full(kind);
      assertThat(RecordJson.toLine(RecordJson.fromLine(full))).isEqualTo(full);
    }
  }

  @Example
  void anEmptyTextIsAbsent() {
    Question question =
        Question.builder(new QuestionId(17, QuestionType.QE, 1))
            .title(Optional.of(""))
            .analyses(List.of("", "emploi"))
            .build();
    assertThat(RecordJson.toLine(question))
        .isEqualTo(
            "{\"schema\":1,\"kind\":\"question\",\"id\":\"AN-17-QE-1\",\"type\":\"QE\","
                + "\"legislature\":17,\"number\":1,\"analyses\":[\"emploi\"]}");
  }

  @Example
  void halfASurrogatePairBecomesTheReplacementCharacter() throws MalformedRecordException {
    Question question =
        Question.builder(new QuestionId(17, QuestionType.QG, 1))
            .title(Optional.of("cut \uD83D"))
            .addTurn(new Turn("\uDE00\uD83D", Optional.empty(), "\uD83D\uDE00"))
            .build();
    Question read = (Question) RecordJson.fromLine(RecordJson.toLine(question));
    assertThat(read.title()).contains("cut \uFFFD");
    assertThat(read.exchange())
        .containsExactly(new Turn("\uFFFD\uFFFD", Optional.empty(), "\uD83D\uDE00"));
  }

  static String full(String kind) throws IOException {
    return Files.readString(Path.of("src/test/resources/json/full-" + kind + ".json")).strip();
  }

  /** Hands on the path of each object, the same for all elements of an array, and its names. */
  private static void forEachObject(String json, BiConsumer<String, List<String>> consumer)
      throws IOException {
    try (JsonParser parser = RecordJson.FACTORY.createParser(json)) {
      parser.nextToken();
      readObject(parser, "", consumer);
    }
  }

  private static void readObject(
      JsonParser parser, String path, BiConsumer<String, List<String>> consumer)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
      } else if (token == JsonToken.START_OBJECT) {
        readObject(parser, path + "." + names.getLast(), consumer);
      }
    }
    consumer.accept(path, names);
  }
}
