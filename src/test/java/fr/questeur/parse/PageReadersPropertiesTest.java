package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.parse.MutatedPage.Accident;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What the readers of pages do with damaged ones. {@code -Dproperty.tries=1000000} tries a million
 * of each kind.
 */
class PageReadersPropertiesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/parse");
  private static final List<RecordReader> READERS =
      List.of(new FichePageReader(), new EzPageReader(), new DynPageReader());
  private static final Map<String, RecordReader> READER_OF = new TreeMap<>();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static {
    READERS.forEach(reader -> READER_OF.put(reader.layout(), reader));
  }

  @Provide
  Arbitrary<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String layout : READER_OF.keySet()) {
      try (Stream<Path> files = Files.list(FIXTURES.resolve(layout))) {
        files.filter(file -> file.toString().endsWith(".input")).sorted().forEach(pages::add);
      }
    }
    return Arbitraries.of(pages);
  }

  @Provide
  Arbitrary<List<Accident>> accidents() {
    return MutatedPage.accidents();
  }

  @Property
  void noTextIsLostWhateverHappensToTags(
      @ForAll("pages") Path page, @ForAll("accidents") List<Accident> accidents)
      throws IOException {
    String markup = CharacterSet.decode(Files.readAllBytes(page));
    String mutated = MutatedPage.after(accidents, markup);
    Optional<Question> question = read(page, mutated.getBytes(StandardCharsets.UTF_8));
    if (question.isPresent()) {
      String kept = all(question.get());
      for (String text : texts(read(page, markup.getBytes(StandardCharsets.UTF_8)).orElseThrow())) {
        for (String paragraph : text.split("\n| \\| ", -1)) {
          assertThat(kept).contains(letters(paragraph));
        }
      }
    }
  }

  @Property
  void damagedBytesAreReadOrRefused(
      @ForAll("pages") Path page,
      @ForAll @IntRange(max = 30_000) int start,
      @ForAll @IntRange(max = 3_000) int length,
      @ForAll @IntRange(max = 30_000) int end,
      @ForAll long seed)
      throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    MutatedPage.shuffle(bytes, start % bytes.length, length, seed);
    read(page, Arrays.copyOf(bytes, 1 + end % bytes.length));
  }

  @Property
  void anotherCharacterSetLosesNoPlainLetter(@ForAll("pages") Path page) throws IOException {
    byte[] bytes = Files.readAllBytes(page);
    String markup = CharacterSet.decode(bytes);
    Question expected = read(page, bytes).orElseThrow();
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16LE)) {
      byte[] mark = charset.equals(StandardCharsets.UTF_16LE) ? new byte[] {-1, -2} : new byte[0];
      byte[] encoded = markup.getBytes(charset);
      byte[] all = Arrays.copyOf(mark, mark.length + encoded.length);
      System.arraycopy(encoded, 0, all, mark.length, encoded.length);
      Question actual = read(page, all).orElseThrow();
      assertThat(actual.toBuilder().sources(List.of()).build())
          .isEqualTo(expected.toBuilder().sources(List.of()).build());
    }
  }

  /** Empty if the reader refuses the page, in one line. */
  private static Optional<Question> read(Path page, byte[] bytes) {
    RecordReader reader = READER_OF.get(page.getParent().getFileName().toString());
    List<Publication> records = new ArrayList<>();
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          try {
            LocalDate today = LocalDate.of(2026, 6, 1);
            reader.read(
                new RawDocument("file:/page", today, new ByteArrayInputStream(bytes)),
                records::add);
          } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageNotContaining("\n");
            return Optional.empty();
          }
          assertThat(records).hasSize(1);
          return Optional.of((Question) records.getFirst());
        });
  }

  /** What was asked, answered and said. */
  private static List<String> texts(Question question) {
    Stream<String> passages =
        Stream.of(question.question(), question.answer())
            .flatMap(Optional::stream)
            .map(Passage::text);
    Stream<String> turns =
        question.exchange().stream()
            .flatMap(turn -> Stream.of(turn.speaker(), turn.role().orElse(""), turn.text()));
    return Stream.concat(passages, turns).toList();
  }

  /** The same and the headings: with its mark lost, a first turn is taken for one. */
  private static String all(Question question) {
    Stream<String> headings =
        Stream.concat(question.title().stream(), question.analyses().stream());
    return letters(
        Stream.concat(headings, texts(question).stream()).collect(Collectors.joining(" ")));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
