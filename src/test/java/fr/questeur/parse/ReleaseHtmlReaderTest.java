package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.questeur.model.Publication;
import fr.questeur.model.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseHtmlReaderTest {

  private static final String MINISTRY =
      "<meta property=og:site_name content=\"Ministère de la Santé\">";

  private final ReleaseHtmlReader reader = new ReleaseHtmlReader();

  private static RawDocument document(String text) {
    return new RawDocument(
        "file:/release",
        LocalDate.of(2026, 6, 1),
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Release read(String text) throws IOException {
    List<Publication> records = new ArrayList<>();
    reader.read(document(text), records::add);
    return (Release) records.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><title>Communiqu&eacute; de presse - Asalée</title><p>Un texte.",
        "<html><head><meta name=keywords content='Santé, Communiqués de presse'></head><p>Un"
            + " texte.",
        "<html><head><link rel=canonical"
            + " href=\"https://sante.gouv.fr/communiques-de-presse/asalee\">",
        "<!-- saved --> <html>" + MINISTRY + "<p>Un texte.<p>Contact presse :<p>a@sante.gouv.fr",
        "<html>" + MINISTRY + "<time datetime=2025-06-24></time><p>« Oui », dit Anne Durand.",
        "<html><p>Communiqué de presse<p>Un texte.<p>Contact presse :<p>a@asalee.fr",
      })
  void recognisesAPageWithTheMarks(String html) throws IOException {
    assertThat(reader.recognises(document(html))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Les communiqués de presse</title><p>Une liste.",
        "<html><link rel=canonical href=\"https://sante.gouv.fr/communiques-de-presse\"><p>Une"
            + " liste.",
        "<html>" + MINISTRY + "<nav>Communiqués de presse</nav><p>Une fiche.",
        "<html><title>Asalée</title><time datetime=2025-06-24></time><p>« Oui », dit Anne Durand.",
        "<html><p>Un texte.<p>Contact presse :<p>a@asalee.fr",
        "Communiqué de presse\n\nUn texte sans balises.",
        "<?xml version='1.0'?><question>Communiqué de presse</question>",
      })
  void doesNotTakeAnotherPageForARelease(String html) throws IOException {
    assertThat(reader.recognises(document(html))).isFalse();
  }

  @Test
  void prefersTheTitleOfTheMetadataToAnotherHeading() throws IOException {
    Release release =
        read(
            "<html><meta property=og:title content='Asalée | Santé.gouv'>"
                + "<h1>Communiqué de presse</h1><p>Un sous-titre</p><p>Un texte.</p>");
    assertThat(release.title()).contains("Asalée");
    assertThat(release.text()).isEqualTo("Un sous-titre\n\nUn texte.");
  }

  @Test
  void withoutAnyTitleTakesTheFirstSentence() throws IOException {
    Release release = read("<html><p>Le délai est long. Un texte.");
    assertThat(release.title()).contains("Le délai est long");
    assertThat(release.derived()).containsExactly("title");
    assertThat(release.publishedOn()).isEmpty();
  }

  @Test
  void readsTheDateOfTheTextWhereTheMetadataHaveNone() throws IOException {
    Release release = read("<html><title>T</title><p>Paris, le 1er juillet 2025<p>Un texte.");
    assertThat(release.publishedOn()).contains(LocalDate.of(2025, 7, 1));
    assertThat(release.text()).isEqualTo("Un texte.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ul><li>Menu<li>Un autre</ul></nav>",
        "<header><p>Site</p></header><div class=page><form><input>",
        "<!-- <main> --><p>Menu</p>",
        "<script>var main = '<main><h1>Faux</h1>';</script><p>Menu</p>",
        "<meta property=article:published_time content=2025-06-24><p>Menu</p>",
        "<p>Menu, en date du <time datetime=2025-06-24>jour</time></p>",
        "<h1>Site</h1><p>Menu</p>",
        "<a href=/>Accueil<table><tr><td>",
      })
  void theMenusOfTheSiteChangeNothing(String menus) throws IOException {
    String head = "<html><head><title>Asalée | Santé</title></head><body>";
    String main = "<main><article><h1>Asalée</h1><p>Un <b>texte</b>.<p>Fin</article></main>";
    Release release = read(head + menus + main);
    assertThat(release.title()).contains("Asalée");
    assertThat(release.text()).isEqualTo("Un texte.\n\nFin");
    assertThat(release.publishedOn().isPresent()).isEqualTo(menus.contains("2025"));
  }

  @Test
  void whatStandsBetweenHeadAndMainPartIsNotParsed() {
    String head = "<html><head><script>'</head>'</script><title>T</title>";
    assertThat(ReleaseMarkup.withoutMenus(head + "</head><p>Menu<main><p>Un texte."))
        .isEqualTo(head + "<main><p>Un texte.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>T</title><p>Menu<main><p>Un texte.",
        "<html><head><title>T</title></head><!-- <p>Menu<main><p>Un texte.",
        "<html><head><title>T</title></head><p>Un texte.",
      })
  void withoutHeadOrMainPartAllOfThePageIs(String page) {
    assertThat(ReleaseMarkup.withoutMenus(page)).isEqualTo(page);
  }

  @Test
  void aPageWithoutTextIsUnreadable() {
    assertThatThrownBy(() -> read("<html><title>Communiqué de presse</title><nav>Menu</nav>"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("a press release without text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>",
        "<div>",
        "<table><tr><td>",
        "<meta name=",
        "<a href=x.pdf>a</a>",
        "<h1>a",
        "&eacute;",
        "<!--",
        "<time datetime=1>",
        "« a » ",
        "<title>"
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void needsTimeInProportionToThePage(String part) throws IOException {
    String html = "<html><h1>Titre</h1><p>Un texte.</p>" + part.repeat(300_000 / part.length());
    RawDocument document = document(html);
    reader.recognises(document);
    List<Publication> records = new ArrayList<>();
    reader.read(document, records::add);
    assertThat(records).hasSize(1);
  }
}
