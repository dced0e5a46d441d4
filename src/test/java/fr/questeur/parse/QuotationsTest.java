package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "« Oui », déclare Catherine Vautrin, ministre du Travail.; Catherine Vautrin; ministre du"
            + " Travail",
        "« Oui » ajoute M. Yannick Neuder, ministre chargé de la Santé.; Yannick Neuder; ministre"
            + " chargé de la Santé",
        "« Oui », a affirmé Jean d’Ormesson.; Jean d’Ormesson;",
        "« Oui », s’est réjouie Stéphanie Rist, ministre, lors de sa visite.; Stéphanie Rist;"
            + " ministre",
        "« Oui », selon Charles de Courson, député de la Marne.; Charles de Courson; député de la"
            + " Marne",
        "« Oui » – Catherine Vautrin, ministre du Travail; Catherine Vautrin; ministre du Travail",
        "Selon Paul Martin, infirmier, « Oui ».; Paul Martin; infirmier",
        "Un texte. Paul Martin, ministre de la Santé : « Oui »; Paul Martin; ministre de la Santé",
        "Mme Anne Durand, préfète, a indiqué hier : « Oui »; Anne Durand; préfète",
        "Anne Durand précise : « Oui »; Anne Durand;",
      })
  void findsWhoSaidIt(String text, String speaker, String role) {
    assertThat(Quotations.find(text))
        .containsExactly(new Quote(speaker, Optional.ofNullable(role), "Oui"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Une gestion « opaque » de l'association.",
        "« Oui », précise-t-il.",
        "Le rapport « Asalée » de Paul Martin",
        "« Oui », déclare la ministre.",
      })
  void takesOnlyWordsOfNamedPersons(String text) {
    assertThat(Quotations.find(text)).isEmpty();
  }

  @Test
  void anUnclosedMarkHidesNothing() {
    String text = "« jamais fermé " + "mot ".repeat(2000) + "« Oui », dit Paul Martin.";
    assertThat(Quotations.find(text))
        .isEqualTo(List.of(new Quote("Paul Martin", Optional.empty(), "Oui")));
  }
}
