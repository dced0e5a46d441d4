package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of filters mean: a whole name that one alone, else every name with the words. */
class FilterValuesTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.writeString(
        folder.resolve("records.jsonl"),
        """
        {"schema":1,"kind":"question","id":"AN-16-QE-1","askedMinistry":{"name":"Mer"},"author":{"name":"Anne Roy","group":{"name":"La République-en-Marche","abbreviation":"LREM"}},"question":{"text":"a","publishedOn":"2022-05-01"}}
        {"schema":1,"kind":"question","id":"AN-16-QE-2","askedMinistry":{"name":"Transports"},"answeringMinistry":{"name":"mer"},"question":{"text":"a","publishedOn":"2023-01-03"}}
        {"schema":1,"kind":"question","id":"AN-16-QE-3","askedMinistry":{"name":"Transports, mer et pêche"},"rubric":"mer et littoral","question":{"text":"a","publishedOn":"2024-03-03"}}
        {"schema":1,"kind":"question","id":"AN-17-QE-4","askedMinistry":{"name":"Outre-mer"},"rubric":"mer","question":{"text":"a","publishedOn":"2024-04-03"}}
        """);
    assertThat(new Terminal(folder).run("index", "$DIR/records.jsonl").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "--ministry Mer | 2",
        "--ministry MÈR | 2",
        "--ministry Mer --ministry Outre-mer | 3",
        "--ministry Mer --asked Transports | 1",
        "--asked mer | 1",
        "--answering Mer | 1",
        "--rubric mer | 1",
        "--rubric littoral | 1",
        "--party la-république-en-marche | 1",
        "--party LREM | 1",
        "--author roy | 1",
      })
  void aWholeNameMeansThatOneAlone(String filters, String count) {
    assertThat(run("count " + filters).out()).isEqualTo(count + "\n");
  }

  @Test
  void thatOthersHaveTheWordsIsSaid() {
    assertThat(run("count --ministry mer").err())
        .isEqualTo(
            "questeur: ministry matched: Mer alone; ministry:mer in the query also matches:"
                + " Outre-mer; Transports, mer et pêche\n");
    assertThat(run("count ministry:mer").out()).isEqualTo("4\n");
    assertThat(run("--lang fr count --rubric mer").err())
        .isEqualTo(
            "questeur: --rubric correspond à : mer seulement ; rubrique:mer dans la requête"
                + " correspond aussi à : mer et littoral\n");
    assertThat(run("count --ministry pêche").err()).isEmpty();
    assertThat(run("count --ministry Outre-mer").err()).isEmpty();
  }

  @Test
  void theFacetKeepsTheOthersAndSaysWhichIsChosen() {
    assertThat(run("facets ministry --ministry mer --format json").out())
        .contains("{\"value\":\"Mer\",\"count\":2,\"chosen\":true}")
        .contains("{\"value\":\"Outre-mer\",\"count\":1}");
  }

  @Test
  void yearsAndMonthsAreAFacetLikeTheOthers() {
    assertThat(run("count --date 2022 --date 2024-03").out()).isEqualTo("2\n");
    assertThat(run("count --date 2022..2023 --legislature 16").out()).isEqualTo("2\n");
    assertThat(run("facets date --date 2022 --date 2024-03 --format json").out())
        .contains(
            "[{\"value\":\"2024\",\"count\":2,\"chosen\":true,\"parts\":["
                + "{\"value\":\"2024-04\",\"count\":1},"
                + "{\"value\":\"2024-03\",\"count\":1,\"chosen\":true}]},"
                + "{\"value\":\"2023\",\"count\":1,\"parts\":["
                + "{\"value\":\"2023-01\",\"count\":1}]},"
                + "{\"value\":\"2022\",\"count\":1,\"chosen\":true,\"parts\":["
                + "{\"value\":\"2022-05\",\"count\":1,\"chosen\":true}]}]");
    assertThat(run("facets legislature --date 2024").out()).contains("1").contains("17");
    assertThat(run("complete -- search --date 2024").out()).isEqualTo("2024\n2024-04\n2024-03\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--legislature 99, legislature",
    "--flagged yes, flagged",
    "--renewed yes, renewed",
    "--kind release, kind",
    "--date 2021, date",
    "--from 2025, date",
    "--from 2022-06 --to 2022-07, date",
  })
  void thatNothingMeetsAFilterIsSaid(String filter, String facet) {
    String command = "count " + filter;

    assertThat(run(command))
        .isEqualTo(
            new Terminal.Outcome(
                "0\n",
                "questeur: nothing in the index has %s; questeur facets %s lists what there is\n"
                    .formatted(filter, facet),
                1));
  }

  private static Terminal.Outcome run(String command) {
    return new Terminal(folder).run(List.of(command.split(" ")));
  }
}
