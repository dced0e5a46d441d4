package fr.questeur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByBothNamesInAnyCase(Field field) {
    assertThat(Field.of(field.label())).contains(field);
    assertThat(Field.of(field.frenchLabel())).contains(field);
    assertThat(Field.of(field.label().toUpperCase(Locale.ROOT))).contains(field);
  }

  @Test
  void isFoundWithAccentsOfEitherForm() {
    assertThat(Field.of("Délai")).contains(Field.DELAY);
    assertThat(Field.of("de\u0301lai")).contains(Field.DELAY);
  }

  @Test
  void isNotFoundByAnythingElse() {
    assertThat(Field.of("auteurs")).isEmpty();
    assertThat(Field.of("")).isEmpty();
  }
}
