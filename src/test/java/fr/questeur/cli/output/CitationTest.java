package fr.questeur.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.json.RecordJson;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind":"question","id":"AN-17-QE-7" | Question écrite n° 7 (17e législature). \
          https://questions.assemblee-nationale.fr/q17/17-7QE.htm
          "kind":"question","id":"AN-15-QG-7","author":{"civility":"Mme","name":"Ida Bo"},\
          "title":"Prix","sittingOn":"2020-04-01" | Question au Gouvernement n° 7 de Mme Ida Bo \
          (15e législature), « Prix », séance du 1er avril 2020. \
          https://questions.assemblee-nationale.fr/q15/15-7QG.htm
          "kind":"question","id":"AN-16-QOSD-7","askedMinistry":{"name":"Santé"},\
          "question":{"text":"a","publishedOn":"2023-01-31"},\
          "answer":{"text":"b","publishedOn":"2023-02-01","page":1234} | \
          Question orale sans débat n° 7 (16e législature), JO Assemblée nationale du 31 janvier \
          2023 ; réponse (Santé), JO Assemblée nationale du 1er février 2023, p. 1234. \
          https://questions.assemblee-nationale.fr/q16/16-7QOSD.htm
          "kind":"release","id":"CP-1","text":"a" | communiqué de presse.
          "kind":"release","id":"CP-1","text":"a","issuer":"Santé","title":"Un plan",\
          "publishedOn":"2026-05-02" | Santé, « Un plan », communiqué de presse, 2 mai 2026.
          """)
  void whatIsKnownIsCited(String fields, String citation) throws IOException {
    String made = Citation.of(RecordJson.fromLine("{\"schema\":1," + fields + "}"));

    assertThat(made.replace('\u00a0', ' ')).isEqualTo(citation);
    assertThat(made).doesNotContainPattern("n° |« | »|p\\. | ;");
  }
}
