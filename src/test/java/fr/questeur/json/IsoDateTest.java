package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-1-001",
        "26-03-2024",
        "+026-03-24",
        "٢٠٢٦-٠٣-٢٤"
      })
  void isNoDate(String text) {
    assertThat(IsoDate.parse(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> likeDates() {
    return Arbitraries.strings().withChars("0123456789-+/٣ ").ofLength(10);
  }

  @Property
  void isWhatTheStandardLibrarySays(
      @ForAll @IntRange(min = 0, max = 9999) int year,
      @ForAll @IntRange(min = 0, max = 13) int month,
      @ForAll @IntRange(min = 0, max = 32) int day) {
    assertAgreed("%04d-%02d-%02d".formatted(year, month, day));
  }

  @Property
  void isNoDateWhereTheStandardLibrarySeesNone(@ForAll("likeDates") String text) {
    assertAgreed(text);
  }

  private static void assertAgreed(String text) {
    Optional<LocalDate> expected;
    try {
      expected = Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      expected = Optional.empty();
    }
    assertThat(IsoDate.parse(text)).isEqualTo(expected);
  }
}
