package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Documents that were damaged on their way are read or refused in one line, and in no time. */
class OpenDataPropertiesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/parse");

  /** What is likely to confuse a parser. */
  private static final List<String> SPLINTERS =
      List.of(
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "1e999",
          "\\u0000",
          "\\ud800",
          "<",
          ">",
          "&",
          "</",
          "/>",
          "<!--",
          "<![CDATA[",
          "]]>",
          "&lt;",
          "&nbsp;",
          "<table><tr><td>",
          "\u0000",
          "<strong>",
          "M. X, ",
          "\uFEFF",
          "\n");

  /**
   * An accident.
   *
   * @param kind 0 cuts the document off, 1 takes out a stretch, 2 doubles one, 3 puts a splinter
   *     in, 4 changes a byte
   * @param place where, in ten-thousandths of the document
   * @param length of the stretch
   */
  record Damage(int kind, int place, int length, String splinter) {

    byte[] to(byte[] document) {
      int start = (int) ((long) place * document.length / 10_000);
      int end = Math.min(document.length, start + length);
      ByteArrayOutputStream damaged = new ByteArrayOutputStream();
      damaged.write(document, 0, start);
      switch (kind) {
        case 0 -> {
          return damaged.toByteArray();
        }
        case 1 -> damaged.write(document, end, document.length - end);
        case 2 -> {
          damaged.write(document, start, end - start);
          damaged.write(document, start, document.length - start);
        }
        case 3 -> {
          damaged.writeBytes(splinter.getBytes(StandardCharsets.UTF_8));
          damaged.write(document, start, document.length - start);
        }
        default -> {
          damaged.write(length);
          damaged.write(document, end, document.length - end);
        }
      }
      return damaged.toByteArray();
    }
  }

  @Provide
  Arbitrary<Path> documents() throws IOException {
    try (var json = Files.list(FIXTURES.resolve("opendata-json"));
        var xml = Files.list(FIXTURES.resolve("opendata-xml"))) {
      return Arbitraries.of(
          Stream.concat(json, xml)
              .filter(file -> file.toString().endsWith(".input"))
              .sorted()
              .toList());
    }
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(1, 300),
            Arbitraries.of(SPLINTERS))
        .as(Damage::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property
  void aDamagedDocumentIsReadOrRefused(
      @ForAll("documents") Path file, @ForAll("damages") List<Damage> damages) throws IOException {
    byte[] document = Files.readAllBytes(file);
    for (Damage damage : damages) {
      document = damage.to(document);
    }
    RecordReader reader =
        file.getParent().endsWith("opendata-json")
            ? new OpenDataJsonReader()
            : new OpenDataXmlReader();
    long start = System.nanoTime();
    try {
      reader.read(document(document), record -> assertThat(record.identifier()).startsWith("AN-"));
    } catch (UnreadableDocumentException e) {
      assertThat(e).message().hasLineCount(1).hasSizeLessThan(400).doesNotContain("\u0000");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static RawDocument document(byte[] bytes) {
    return new RawDocument(
        "file:/document", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }
}
