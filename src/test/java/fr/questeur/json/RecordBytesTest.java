package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordBytesTest {

  private static final QuestionId ID = new QuestionId(17, QuestionType.QE, 1);

  @Provide
  Arbitrary<Publication> publications() {
    return Publications.publications();
  }

  @Property
  void aRecordIsReadBackAsItWas(@ForAll("publications") Publication publication)
      throws MalformedRecordException {
    assertThat(read(RecordBytes.of(publication))).isEqualTo(publication);
  }

  /** The full records hold every field that there is: see {@link RecordSchemaTest}. */
  @Example
  void theFullRecordsAreReadBackAsTheyWere() throws IOException {
    for (String kind : List.of("question", "release")) {
      Publication full = RecordJson.fromLine(RecordJsonTest.full(kind));
      assertThat(read(RecordBytes.of(full))).isEqualTo(full);
    }
  }

  @Property
  void anyTextIsReadBackAsFromJson(@ForAll("anyTexts") String text)
      throws MalformedRecordException {
    assertReadBackAsFromJson(text);
  }

  /** Of a single Latin-1 character, of others, of pairs of surrogates and halves of them. */
  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.of("a", "É", "ÿ", "\u0100", "œ", "’", "\uD83D\uDE00", "\uD83D", "\uDE00")
        .list()
        .ofMaxSize(20)
        .map(pieces -> String.join("", pieces));
  }

  @Example
  void longTextsAreReadBack() throws MalformedRecordException {
    for (String one : List.of("é", "l’œuvre ", "\uD83D\uDE00", "\uD83D")) {
      assertReadBackAsFromJson(one.repeat(100_000));
    }
    assertReadBackAsFromJson("e".repeat(300_000) + "…");
  }

  private static void assertReadBackAsFromJson(String text) throws MalformedRecordException {
    Passage passage = new Passage(text, Optional.empty(), OptionalInt.of(-1));
    Question question = Question.builder(ID).question(Optional.of(passage)).build();
    assertThat(read(RecordBytes.of(question)))
        .isEqualTo(RecordJson.fromLine(RecordJson.toLine(question)));
  }

  @Example
  void bytesMayStandAnywhereInAnArray() throws MalformedRecordException {
    byte[] record = RecordBytes.of(Question.builder(ID).build());
    byte[] array = new byte[record.length + 10];
    System.arraycopy(record, 0, array, 3, record.length);
    assertThat(RecordBytes.read(array, 3, record.length).identifier()).isEqualTo("AN-17-QE-1");
  }

  @Example
  void theMessageSaysWhatIsWrong() {
    assertRefused("cut off");
    assertRefused("of an unknown form", '{');
    assertRefused("cut off", 1);
    assertRefused("not an object", 1, 4);
    assertRefused("cut off", 1, 1);
    assertRefused("no field has the number 255", 1, 1, 255);
    assertRefused("no value has the type 9", 1, 1, 1, 9);
    assertRefused("cut off", 1, 1, 1, 4, 2, 'a');
    assertRefused("cut off", 1, 1, 1, 4, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F);
    assertRefused("a number too long", 1, 1, 1, 3, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF);
    assertRefused("cut off", 1, 1, 1, 5, 2, 1, 1, 'a', 0x20);
    assertRefused("cut off", 1, 1, 1, 5, 2, 9, 1, 'a', 0x20, 0x19, 0);
    assertRefused("cut off", 1, 1, 1, 5, 0xFF, 0xFF, 0xFF, 0xFF, 0x07, 1, 1, 'a');
    assertRefused("something follows the object", 1, 1, 0, 0);
    int[] nested = new int[100];
    Arrays.fill(nested, RecordBytes.ARRAY);
    nested[0] = RecordBytes.VERSION;
    nested[1] = RecordBytes.OBJECT;
    assertRefused("nested deeper than 10 levels", nested);
    assertThat(catchThrowable(() -> read(bytes(1, 1, 0))))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("field 'schema' must be 1, not missing");
  }

  private static void assertRefused(String why, int... bytes) {
    assertThat(catchThrowable(() -> read(bytes(bytes))))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("stored record: " + why);
  }

  @Property(tries = 100)
  void whatIsCutOffIsRefused(@ForAll("publications") Publication publication) {
    byte[] whole = RecordBytes.of(publication);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      MalformedRecordTest.checkRefusal(catchThrowable(() -> read(cut)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void damagedBytesAreARecordOrAreRefused(@ForAll("damaged") byte[] bytes) {
    try {
      Publication publication = read(bytes);
      assertThat(read(RecordBytes.of(publication)).identifier())
          .isEqualTo(publication.identifier());
    } catch (MalformedRecordException refusal) {
      MalformedRecordTest.checkRefusal(refusal);
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return Combinators.combine(
            publications().map(RecordBytes::of),
            Arbitraries.integers().greaterOrEqual(0).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.bytes())
        .as((bytes, places, change) -> {
          for (int place : places) {
            bytes[place % bytes.length] ^= change;
          }
          return bytes;
        });
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static Publication read(byte[] bytes) throws MalformedRecordException {
    return RecordBytes.read(bytes, 0, bytes.length);
  }
}
