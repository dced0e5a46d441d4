package fr.questeur.source.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.QuestionType;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataSiteTest {

  private static final String BASE = "https://data.assemblee-nationale.fr/static/openData/";

  private final OpenDataSite site = new OpenDataSite(OpenDataSite.ASSEMBLEE);

  @ParameterizedTest
  @CsvSource({
    "14, QE, 14/questions/questions_ecrites/Questions_ecrites_XIV.json.zip",
    "14, QG, 14/questions/questions_gouvernement/Questions_gouvernement_XIV.json.zip",
    "15, QOSD, 15/questions/questions_orales_sans_debat/Questions_orales_sans_debat_XV.json.zip",
    "16, QE, 16/questions/questions_ecrites/Questions_ecrites.json.zip",
    "17, QG, 17/questions/questions_gouvernement/Questions_gouvernement.json.zip",
    "18, QOSD, 18/questions/questions_orales_sans_debat/Questions_orales_sans_debat.json.zip",
  })
  void theFilesOfTheFirstTwoCarryTheirNumber(int legislature, QuestionType type, String path) {
    RemoteArchive archive = site.questions(legislature, type);

    assertThat(archive.address()).hasToString(BASE + "repository/" + path);
    assertThat(archive.name()).isEqualTo(legislature + path.substring(path.lastIndexOf('/')));
  }

  @Test
  void theDeputiesOfAllLegislaturesAreInTheFolderOfTheCurrentOne() {
    assertThat(site.deputies(17).address())
        .hasToString(
            BASE
                + "repository/17/amo/tous_acteurs_mandats_organes_xi_legislature/"
                + "AMO30_tous_acteurs_tous_mandats_tous_organes_historique.json.zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/data", "http://127.0.0.1:8080/data/"})
  void theLastSlashOfTheBaseMayBeMissing(String base) {
    URI address = OpenDataSite.address(base).orElseThrow();
    assertThat(new OpenDataSite(address).questions(17, QuestionType.QE).address().toString())
        .startsWith("http://127.0.0.1:8080/data/repository/17/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data.assemblee-nationale.fr",
        "ftp://example.org/",
        "file:///tmp/",
        "https:///static/",
        "https://example.org:65536/",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://user@example.org/",
        "https://example.org/a b",
        "mailto:a@example.org",
      })
  void theBaseIsAnAddressOfTheWebAndNothingMore(String text) {
    assertThat(OpenDataSite.address(text)).isEmpty();
  }
}
