package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.questeur.engine.AcronymUse;
import fr.questeur.engine.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymIndexTest {

  @TempDir private Path index;

  @BeforeEach
  void index() {
    SampleIndex.put(
        index,
        List.of(
            SampleIndex.saying("AN-17-QE-1", "L'Inspection générale des finances (IGF) enquête."),
            SampleIndex.saying("AN-17-QE-2", "L'inspection générale des finances (IGF) publie."),
            SampleIndex.saying("AN-17-QE-3", "L'IGF a rendu son rapport."),
            SampleIndex.saying("AN-17-QE-4", "Un rapport de l'inspection générale des finances."),
            SampleIndex.saying("AN-17-QE-5", "Une inspection des finances, en général.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IGF rapport",
        "I.G.F. rapport",
        "inspection générale des finances rapport",
        "rapport Inspection generale des finances"
      })
  void eitherFormFindsTheOther(String query) throws Exception {
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(SampleIndex.ids(engine, query))
          .containsExactlyInAnyOrder("AN-17-QE-3", "AN-17-QE-4");
    }
  }

  @Test
  void areListedInTheirMostFrequentSpelling() {
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(engine.acronyms()).hasSize(1);
      AcronymUse only = engine.acronyms().getFirst();
      assertThat(only.letters()).isEqualTo("IGF");
      assertThat(only.words()).isEqualToIgnoringCase("inspection générale des finances");
      assertThat(only.documents()).isEqualTo(2);
    }
  }

  @Test
  void singularAndPluralAreOne(@TempDir Path other) throws Exception {
    SampleIndex.put(
        other,
        List.of(
            SampleIndex.saying("AN-17-QE-1", "Les zones à faibles émissions (ZFE) ferment."),
            SampleIndex.saying("AN-17-QE-2", "Une zone à faible émission (ZFE) ferme."),
            SampleIndex.saying("AN-17-QE-3", "Les ZFE.")));
    try (LuceneEngine engine = new LuceneEngine(other)) {
      assertThat(engine.acronyms()).hasSize(1);
      assertThat(engine.acronyms().getFirst().documents()).isEqualTo(2);
      assertThat(SampleIndex.ids(engine, "zone à faibles émissions")).contains("AN-17-QE-3");
    }
  }

  @Test
  void theUserKnowsBetter() throws Exception {
    write("# mine\n\nIGF\tindice général de fragilité\nRGF\trapport\n");
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(engine.acronyms())
          .containsExactly(
              new AcronymUse("IGF", "indice général de fragilité", 0),
              new AcronymUse("RGF", "rapport", 0));
      assertThat(SampleIndex.ids(engine, "inspection générale des finances"))
          .containsExactlyInAnyOrder("AN-17-QE-1", "AN-17-QE-2", "AN-17-QE-4", "AN-17-QE-5");
      assertThat(SampleIndex.ids(engine, "RGF"))
          .containsExactlyInAnyOrder("AN-17-QE-3", "AN-17-QE-4");
    }
  }

  @Test
  void anAcronymWithoutWordsStandsForNothing() throws Exception {
    write("igf\n");
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(engine.acronyms()).isEmpty();
      assertThat(SampleIndex.ids(engine, "IGF rapport")).containsExactly("AN-17-QE-3");
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstAcronym() throws Exception {
    write("\uFEFFRGF\trapport\r\n");
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(SampleIndex.ids(engine, "RGF"))
          .containsExactlyInAnyOrder("AN-17-QE-3", "AN-17-QE-4");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACRONYM_NOT_UTF8|3|'# mine\nRGF\trapport\nIGF\tinspection g\u00e9n\u00e9rale'",
        "ACRONYM_WITHOUT_TAB|2|'RGF\trapport\nIGF inspection'",
        "ACRONYM_WITHOUT_TAB|1|'\trapport'"
      })
  void saysWhichLineIsWrong(EngineException.Reason reason, int line, String lines)
      throws Exception {
    Path file = index.resolve(OwnAcronyms.FILE);
    Files.writeString(file, lines, StandardCharsets.ISO_8859_1);
    try (LuceneEngine engine = new LuceneEngine(index)) {
      assertThat(engine.find("AN-17-QE-3")).as("which needs no acronyms").isPresent();
      assertThatExceptionOfType(EngineException.class)
          .isThrownBy(() -> SampleIndex.ids(engine, "RGF"))
          .satisfies(e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.place()).isEqualTo(file + ":" + line);
          });
    }
  }

  private void write(String lines) throws IOException {
    Files.writeString(index.resolve(OwnAcronyms.FILE), lines);
  }
}
