package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.model.Publication;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real releases, each field as found by eye; where the shared data are at hand. */
class SharedReleasesTest {

  private static final Path FOLDER = Path.of("../shared/data/releases");
  private static final String FOREIGN = "Ministère de l'Europe et des Affaires étrangères";
  private static final String PRESIDENT = "Présidence de la République";

  private static Release read(String name) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "the shared data are not here");
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
    RawDocument document =
        new RawDocument("file:/" + name, LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
    RecordReader reader = RecordReaders.detect(document);
    assertThat(reader.layout()).isEqualTo("release-html");
    List<Publication> records = new ArrayList<>();
    reader.read(document, records::add);
    assertThat(records).hasSize(1);
    return (Release) records.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "01; 2020-09-13; F; International,Asie,Iran; exécution de Navid Afkari en Iran.; 4; La"
            + " France condamne; le 21 septembre 2020",
        "02; 2020-09-14; P; International,Europe,Russie; la Biélorussie, l'Ukraine et la Libye.; 6;"
            + " Le président de la République s'est; Conférence de Berlin.",
        "04; 2020-09-30; F; International,Asie,Koweit; Cheikh Sabah Al Ahmad Al Jaber Al Sabah.; 6;"
            + " La France a appris; le 2 octobre 2020",
        "05; 2020-10-06; P; International,Relations internationales,Organisation internationale; à"
            + " Paris en début 2021.; 5; Le Président de la République s'est; développement en"
            + " Afrique.",
        "07; 2020-10-08; P; International,Afrique,Mali; de Jeannine \"Sophie\" Pétronin et de"
            + " Soumaïla Cissé.; 3; Le Président de la République a appris; le terrorisme au"
            + " Sahel.",
        "08; 2020-10-13; P; Société,Sciences - Numérique - I. A.,Technologie; technologies d'avenir"
            + " en Europe.; 4; Le président de la République, M. Emmanuel; domaines"
            + " technologiques.",
        "10; 2020-10-16; P; Société,Environnement,Climat; climatique 2030 de l'Union européenne.;"
            + " 20; Soutenue par le Danemark; Pedro Sanchez, Premier Ministre.",
        "11; 2020-10-17; P; International,Relations internationales,Guerre; sur le Haut-Karabakh.;"
            + " 1; Le président de la République salue; rapidement s'engager.",
        "13; 2020-10-25; F; International,Relations internationales,Guerre; Haut-Karabakh, le 25"
            + " octobre 2020.; 4; Les co-présidents ont rencontré; le 27 octobre 2020",
        "14; 2020-10-25; F; International,Asie,Turquie; sur les relations avec la Turquie.; 2; À"
            + " l'absence de toute marque; le 27 octobre 2020",
      })
  void releaseOnAPlainPage(
      String number,
      LocalDate date,
      char issuer,
      String keywords,
      String endOfTitle,
      int paragraphs,
      String start,
      String end)
      throws IOException {
    Release release = read("communique-" + number + ".html");
    assertThat(release.id()).startsWith("CP-" + date + "-");
    assertThat(release.publishedOn()).contains(date);
    assertThat(release.issuer()).contains(issuer == 'F' ? FOREIGN : PRESIDENT);
    assertThat(release.keywords()).containsExactly(keywords.split(","));
    assertThat(release.title().orElseThrow()).startsWith("Communiqué d").endsWith(endOfTitle);
    assertThat(release.text().split("\n\n")).hasSize(paragraphs);
    assertThat(release.text()).startsWith(start).endsWith(end).doesNotContain("Communiqué");
    assertThat(release.quotes()).isEmpty();
    assertThat(release.contacts()).isEmpty();
    assertThat(release.derived()).isEmpty();
  }

  @Test
  void articleOfAMinistrysSite() throws IOException {
    Release release = read("travail-emploi-article-2021.html");
    assertThat(release.publishedOn()).contains(LocalDate.of(2021, 4, 9));
    assertThat(release.issuer()).contains("Ministère du Travail et de l’Emploi");
    assertThat(release.title().orElseThrow())
        .startsWith("FNE-Formation : signature")
        .endsWith("la sortie de crise.");
    assertThat(release.keywords())
        .containsExactly(
            "Formation professionnelle-Communiqués de presse-Presse",
            "Communiqués de presse-Formation professionnelle-Formation des salariés");
    assertThat(release.text())
        .startsWith("Élisabeth Borne, ministre du Travail")
        .contains("\n\n- Le Parcours certifiant permettant")
        .endsWith("déclare Élisabeth Borne, ministre du Travail, de l’Emploi et de l’Insertion.");
    assertThat(release.text().split("\n\n")).hasSize(10);
    assertThat(release.text())
        .doesNotContain("Partager", "Imprimer", "500.45 Ko", "Temps de lecture", "Publié le");
    assertThat(release.quotes()).hasSize(1);
    Quote quote = release.quotes().getFirst();
    assertThat(quote.speaker()).isEqualTo("Élisabeth Borne");
    assertThat(quote.role())
        .isEqualTo(Optional.of("ministre du Travail, de l’Emploi et de l’Insertion"));
    assertThat(quote.text())
        .startsWith("Après avoir signé")
        .endsWith("sera clé pour la reprise économique");
    assertThat(release.contacts()).isEmpty();
    assertThat(release.derived()).isEmpty();
  }
}
