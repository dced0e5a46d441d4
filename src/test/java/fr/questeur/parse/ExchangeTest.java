package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Turn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {

  private static final Exchange BOLD =
      html(
          """
          </p><p align="CENTER"> SOINS <a name=PG10></a> </p><br><strong>Mme la présidente. \
          </strong>La parole est à M. Jean Dupont.<br><br><strong>M. Paul Autre.</strong> Enfin !\
          <br><br><strong>M. Jean Dupont (Nord). </strong>Ma question <i>(Rires)</i> est simple.\
          <br><br>Elle est courte.<br><br><strong>Un député .</strong> Bravo !<br><br><strong>\
          Mme la présidente. </strong>La parole est à Mme la ministre de la santé.<br><br><strong>\
          M. Luc Autre, ministre délégué.</strong> Non !<br><br><strong>Mme Anne Durand,</strong>\
          <i> ministre de la santé. </i>Je réponds.<br><br><strong>M. Jean Dupont.</strong> Merci.\
          <br><br><strong>Mme Anne Durand,</strong><i> ministre . </i>De rien. <p>\
          """);

  @Test
  void boldRunsOpenTheTurns() {
    assertThat(BOLD.preamble()).containsExactly("SOINS");
    assertThat(BOLD.asTurns())
        .containsExactly(
            turn("Mme la présidente", null, "La parole est à M. Jean Dupont."),
            turn("M. Paul Autre", null, "Enfin !"),
            turn(
                "M. Jean Dupont (Nord)",
                null,
                "Ma question (Rires) est simple.\n\nElle est courte."),
            turn("Un député", null, "Bravo !"),
            turn("Mme la présidente", null, "La parole est à Mme la ministre de la santé."),
            turn("M. Luc Autre", "ministre délégué", "Non !"),
            turn("Mme Anne Durand", "ministre de la santé", "Je réponds."),
            turn("M. Jean Dupont", null, "Merci."),
            turn("Mme Anne Durand", "ministre", "De rien."));
  }

  @Test
  void theAuthorIsTheDeputyOfThatNameOrTheFirstWhoIsCalled() {
    Exchange exchange =
        html(
            "<b>M. le président.</b> La parole est à Mme Élise Le Roy, suppléant M. X.<br>"
                + "<b>M. Paul Autre.</b> Ah !<br><b>Mme Élise Le Roy.</b> Ma question.<br>"
                + "<b>M. Paul Autre.</b> Oh !");
    assertThat(exchange.question(Optional.of("Le Roy Elise"))).contains("Ma question.");
    assertThat(exchange.question(Optional.of("Paul Autre"))).contains("Ah !\n\nOh !");
    assertThat(exchange.question(Optional.of("Absent Collègue"))).contains("Ma question.");
    assertThat(exchange.question(Optional.empty())).contains("Ma question.");
    assertThat(exchange.author(Optional.empty()).orElseThrow().name()).isEqualTo("Élise Le Roy");
  }

  @Test
  void theAnswerIsTheMinistersWhoHasTheFloor() {
    assertThat(BOLD.answer()).contains("Je réponds.\n\nDe rien.");
  }

  @Test
  void aMinisterWhoInterruptsTheQuestionDoesNotAnswer() {
    Exchange exchange =
        html(
            "<b>M. le président.</b> La parole est à M. Jean Dupont.<br>"
                + "<b>M. Luc Autre, ministre délégué.</b> Ah !<br><b>M. Jean Dupont.</b> Moi.<br>"
                + "<b>M. le président.</b> La parole est à M. le garde des sceaux. <i>(Oh !)</i>"
                + "<br><b>Mme Anne Durand,</b> <i>ministre de la justice.</i> Je réponds.");
    assertThat(exchange.answer()).contains("Je réponds.");
  }

  @Test
  void plainOpeningsOpenTheTurnsWhereNothingIsBold() {
    Exchange exchange =
        plain(
            "Mme le president. La parole est a M. Jean Dupont.",
            "M. Jean Dupont. M. le ministre du budget m'a ecrit. Je le cite.",
            "M. le ministre du budget a tort. Tort !",
            "M. Luc Martin, ministre de l'interieur, nous a menti. Voila.",
            "Mme le president. - La parole est a M. le secretaire d'Etat a l'industrie.",
            "M. Guy de La Tour, secretaire d'Etat a l'industrie.  Je reponds.",
            "Plusieurs deputes du groupe socialiste. Ah !",
            "M. le secretaire d'Etat a l'industrie. ... a cela.",
            "Il le faut.",
            "M. Paul Autre et Mme Anne Autre. Tres bien !");
    assertThat(exchange.asTurns())
        .containsExactly(
            turn("Mme le president", null, "La parole est a M. Jean Dupont."),
            turn(
                "M. Jean Dupont",
                null,
                """
                M. le ministre du budget m'a ecrit. Je le cite.

                M. le ministre du budget a tort. Tort !

                M. Luc Martin, ministre de l'interieur, nous a menti. Voila.\
                """),
            turn(
                "Mme le president", null, "La parole est a M. le secretaire d'Etat a l'industrie."),
            turn("M. Guy de La Tour", "secretaire d'Etat a l'industrie", "Je reponds."),
            turn("Plusieurs deputes du groupe socialiste", null, "Ah !"),
            turn("M. le secretaire d'Etat a l'industrie", null, "... a cela.\n\nIl le faut."),
            turn("M. Paul Autre et Mme Anne Autre", null, "Tres bien !"));
    assertThat(exchange.answer()).contains("Je reponds.\n\n... a cela.\n\nIl le faut.");
  }

  @Test
  void aRoleEndsWhereItalicTypeIsNotClosedBefore() {
    Exchange exchange =
        html("<i>(Rires.)<br><b>M. Luc Martin,</b><i> ministre. </i>Je réponds. C'est dit.");
    assertThat(exchange.asTurns())
        .containsExactly(turn("M. Luc Martin", "ministre", "Je réponds. C'est dit."));
  }

  @Test
  void aHeadingIsKeptBesideWhatSaysSomethingElse() {
    assertThat(BOLD.headingBeside(Optional.empty(), List.of("autre"))).contains("SOINS");
    assertThat(BOLD.headingBeside(Optional.of("Soins"), List.of())).isEmpty();
    assertThat(BOLD.headingBeside(Optional.empty(), List.of("soins."))).isEmpty();
  }

  @Test
  void speechWithoutItsSpeakerGoesWithTheAnswer() {
    String speech = "Des mots que personne n'a dits. ".repeat(20).strip();
    Exchange exchange = html(speech + "<br><b>M. Luc Martin,</b><i> ministre. </i>Oui.");
    assertThat(exchange.headingBeside(Optional.empty(), List.of())).isEmpty();
    assertThat(exchange.answer()).contains(speech + "\n\nOui.");
  }

  @Test
  void withoutSpeakersThereAreNoTurns() {
    Exchange exchange = html("Une réponse <b>écrite</b>.<br>La fin.");
    assertThat(exchange.turns()).isEmpty();
    assertThat(exchange.preamble()).containsExactly("Une réponse écrite.", "La fin.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      nullValues = "-",
      value = {
        "M. Rémi Pauvros.  -> M. Rémi Pauvros -> - -> DEPUTY",
        "Mme la présidente  -> Mme la présidente -> présidente -> CHAIR",
        "M. le président de la commission. -> M. le président de la commission"
            + " -> président de la commission -> OTHER",
        "M. Éric Dupond-Moretti, garde des sceaux. -> M. Éric Dupond-Moretti"
            + " -> garde des sceaux -> GOVERNMENT",
        "M. le ministre de la santé, de la famille. -> M. le ministre de la santé, de la famille"
            + " -> ministre de la santé, de la famille -> GOVERNMENT",
        "Mme Eléonore Caroit, rapporteure -> Mme Eléonore Caroit -> rapporteure -> OTHER",
        "M. A. Un, M. B. Deux et Mme C. Trois . -> M. A. Un, M. B. Deux et Mme C. Trois -> - ->"
            + " OTHER",
        "MM. Olivier Faure et Jérome Guedj . -> MM. Olivier Faure et Jérome Guedj -> - -> OTHER",
        "Plusieurs députés du groupe RE. -> Plusieurs députés du groupe RE -> - -> OTHER",
      })
  void speaker(String mark, String label, String role, Speaker.Kind kind) {
    assertThat(Speaker.of(mark)).contains(new Speaker(label, Optional.ofNullable(role), kind));
  }

  @ParameterizedTest
  @CsvSource({"Il faut agir.", "OUBLIÉS DU SÉGUR", ".", "Un point.", "Monsieur le ministre"})
  void noSpeaker(String bold) {
    assertThat(Speaker.of(bold)).isEmpty();
  }

  private static Turn turn(String speaker, String role, String text) {
    return new Turn(speaker, Optional.ofNullable(role), text);
  }

  private static Exchange html(String html) {
    return Exchange.of(HtmlText.paragraphs(html));
  }

  private static Exchange plain(String... paragraphs) {
    return Exchange.of(Paragraph.plain(String.join("\n\n", paragraphs)));
  }
}
