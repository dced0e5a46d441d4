package fr.questeur.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Question;
import fr.questeur.parse.OpenDataSample;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real referential, which is not part of the project. */
class ReferentialSampleTest {

  private static Referential referential;

  @BeforeAll
  static void read() throws IOException {
    AmoReader reader = new AmoReader();
    for (byte[] file : OpenDataSample.deputies().values()) {
      assertThat(AmoReader.recognises(file)).isTrue();
      reader.read(file);
    }
    referential = reader.referential();
  }

  @Test
  void knowsEveryDeputyAlsoAfterJson() throws IOException {
    assertThat(referential.size()).isEqualTo(603);
    String json = referential.toJson();
    assertThat(Referential.fromJson(json)).isEqualTo(referential);
    assertThat(json.length()).as("compact").isLessThan(250_000);
  }

  @Test
  void completesTheAuthor() throws IOException {
    Question question =
        referential.enrich(
            OpenDataSample.read(OpenDataSample.questions().get("json/QANR5L17QE1100.json")));
    assertThat(question.author())
        .contains(
            new Author(
                Optional.of("Mme"),
                Optional.of("Marine Le Pen"),
                Optional.of("PA720614"),
                Optional.of(
                    new Group(
                        Optional.of("Rassemblement National"),
                        Optional.of("RN"),
                        Optional.of("PO845401"))),
                Optional.of(
                    new Constituency(
                        Optional.of("Pas-de-Calais (11e circonscription)"),
                        Optional.of("Pas-de-Calais"),
                        Optional.of("Hauts-de-France"),
                        OptionalInt.of(11)))));
    assertThat(question.derived()).containsExactly("author.constituency", "author.group");
  }

  /** The names that the readers derive from texts of three legislatures, accents aside. */
  @Test
  void confirmsTheNamesReadFromTheTexts() throws IOException {
    Map<String, String> others = new TreeMap<>();
    int known = 0;
    for (byte[] file : OpenDataSample.questions().values()) {
      Question read = OpenDataSample.read(file);
      Question enriched = referential.enrich(read);
      if (!enriched.derived().contains("author.name")) {
        known++;
        if (!unaccented(name(enriched)).equals(unaccented(name(read)))) {
          others.put(name(enriched), name(read));
        }
      }
    }
    assertThat(known).isGreaterThan(1000);
    assertThat(others)
        .isEqualTo(
            Map.of(
                "Benjamin Lucas-Lundy", "Benjamin Lucas",
                "Christelle Petex", "Christelle Petex-Levet",
                "Emmanuel Taché", "Emmanuel Taché de la Pagerie",
                "Patrick Hetzel", "Sylvain Maillard"));
  }

  private static String name(Question question) {
    return question.author().flatMap(Author::name).orElseThrow();
  }

  private static String unaccented(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
