package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameFirstTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiterString = " : ",
      quoteCharacter = '`',
      value = {
        "Dosière René : `` : René Dosière : true",
        "Couste Pierre-Bernard : Autre texte. : Pierre-Bernard Couste : true",
        "Le Ray Philippe : M Philippe Le Ray appelle l'attention : Philippe Le Ray : true",
        "Goasduff Jean Louis : M. Jean Louis Goasduff demande : Jean Louis Goasduff : true",
        "Vivien Robert André : Aussi M. Robert-Andre Vivien ... : Robert André Vivien : true",
        "Giscard d'Estaing Valéry : `` : Valéry Giscard d'Estaing : false",
        "Le Pen Jean-Marie : M. le ministre répond a Jean-Marie Le Pen : Jean-Marie Le Pen : false",
        "Seul : `` : Seul : true",
        "Un deux trois quatre cinq six sept huit neuf : `` :"
            + " Un deux trois quatre cinq six sept huit neuf : false",
      })
  void theTextSettlesTheOrder(String printed, String text, String name, boolean certain) {
    List<Paragraph> asked = Paragraph.plain(text);
    assertThat(SurnameFirst.of(printed, asked, List.of()))
        .isEqualTo(new SurnameFirst(name, certain));
    assertThat(SurnameFirst.of(printed, List.of(), asked))
        .isEqualTo(new SurnameFirst(name, certain));
  }
}
