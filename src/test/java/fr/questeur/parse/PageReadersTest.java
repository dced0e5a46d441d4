package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadersTest {

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "page-fiche/oral-exchange, <NUM>312</NUM>, no question number",
    "page-fiche/oral-exchange, <NAT>QG</NAT>, no type of question",
    "page-ez/oral-exchange, Question N° 312, no question number",
    "page-ez/oral-exchange, 17ème législature, no legislature",
    "page-ez/oral-exchange, Question au gouvernement, no type of question",
    "page-ez/oral-exchange, Texte de la question, no 'Texte de la question'",
    "page-dyn/oral-exchange, 17ème Législature, no legislature",
    "page-dyn/oral-exchange, Question orale n°350, no type of question",
    "page-dyn/oral-exchange, Question de :, no 'Question de :'",
  })
  void whatIsMissingIsSaid(String page, String part, String message) throws IOException {
    String markup = fixture(page).replace(part, "");
    assertThatThrownBy(() -> read(markup))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage(message);
  }

  @Test
  void aNumberOfZeroIsNone() throws IOException {
    String markup = fixture("page-fiche/oral-exchange").replace("<NUM>312", "<NUM>0");
    assertThatThrownBy(() -> read(markup))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("legislature or number of the question is 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>Question de santé</title></head><body>Une page.</body></html>",
        "<html><title>M. Un Député - Assemblée nationale</title><a href='/dyn/deputes/PA1'>x</a>",
        "<html><title>Questions</title><script src='/extension/an/x.js'></script>",
      })
  void otherPagesAreLeftToOthers(String page) throws IOException {
    RawDocument document = document(page);
    assertThat(new FichePageReader().recognises(document)).isFalse();
    assertThat(new EzPageReader().recognises(document)).isFalse();
    assertThat(new DynPageReader().recognises(document)).isFalse();
  }

  @Test
  void aNameThatNoTextSettlesIsMarkedAsWorkedOut() throws IOException {
    Question question =
        read(fixture("page-fiche/withdrawn").replace("Batho Delphine", "De La Batho Delphine"));
    assertThat(question.author().flatMap(Author::name)).contains("Delphine De La Batho");
    assertThat(question.derived()).containsExactly("author.name");
  }

  @Test
  void aPageWithoutAuthorTakesTheNameFromItsText() throws IOException {
    Question question =
        read(fixture("page-ez/pending-stub-answer").replaceAll("de <span class=[^>]*><a.*", ""));
    assertThat(question.author().flatMap(Author::name)).contains("Richard Ramos");
    assertThat(question.derived()).containsExactly("author.name", "status");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      nullValues = "-",
      value = {
        "Mme A B (Démocrate (MoDem et Indépendants) - Paris ) -> A B"
            + " -> Démocrate (MoDem et Indépendants) -> Paris",
        "M. A B (Écologiste - NUPES - Deux-Sèvres) -> A B -> Écologiste - NUPES -> Deux-Sèvres",
        "M. A B (Non inscrit) -> A B -> Non inscrit -> -",
        "M. A B -> A B -> - -> -",
        "M. A B (Non inscrit - Paris -> A B -> Non inscrit -> Paris",
      })
  void groupBeforePlace(String line, String name, String group, String department) {
    Author author = PrintedAuthor.beforePlace(line, List.of()).orElseThrow();
    assertThat(author.name()).contains(name);
    assertThat(author.group().flatMap(Group::name)).isEqualTo(Optional.ofNullable(group));
    assertThat(author.constituency().flatMap(Constituency::department))
        .isEqualTo(Optional.ofNullable(department));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      nullValues = "-",
      value = {
        "Mme A B (Ile-de-France - Renaissance) -> Renaissance -> - -> Ile-de-France",
        "M. A B (Nouvelle-Aquitaine - Écologiste - NUPES) -> Écologiste - NUPES -> -"
            + " -> Nouvelle-Aquitaine",
        "M. A B (Guadeloupe - GDR) -> GDR -> Guadeloupe -> -",
        "M. A B (Eure (3e circonscription) - RN) -> RN -> Eure -> -",
      })
  void placeBeforeGroup(String line, String group, String department, String region) {
    Author author = PrintedAuthor.behindPlace(line, List.of()).orElseThrow();
    assertThat(author.group().flatMap(Group::name)).contains(group);
    assertThat(author.constituency().flatMap(Constituency::department))
        .isEqualTo(Optional.ofNullable(department));
    assertThat(author.constituency().flatMap(Constituency::region))
        .isEqualTo(Optional.ofNullable(region));
  }

  private static String fixture(String name) throws IOException {
    Path file = Path.of("src/test/resources/parse", name + ".input");
    return CharacterSet.decode(Files.readAllBytes(file));
  }

  private static Question read(String page) throws IOException {
    RawDocument document = document(page);
    Question[] read = new Question[1];
    RecordReaders.detect(document).read(document, record -> read[0] = (Question) record);
    return read[0];
  }

  private static RawDocument document(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new RawDocument("file:/page", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }
}
