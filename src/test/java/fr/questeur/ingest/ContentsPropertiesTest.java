package fr.questeur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table of documents, beside a map that does the same simply. */
class ContentsPropertiesTest {

  /** One document was read. */
  record Reading(String name, String stamp, List<String> identifiers) {}

  @Property
  void theLastReadingOfEachDocumentIsKept(@ForAll("readings") List<Reading> readings)
      throws IOException {
    Contents contents = Contents.empty();
    Map<String, Reading> expected = new HashMap<>();
    Set<String> run = new HashSet<>();
    for (Reading reading : readings) {
      contents = nextRunIfMet(reading, run, contents);
      contents.see(reading.name(), reading.stamp());
      contents.put(reading.name(), reading.stamp(), reading.identifiers());
      expected.put(reading.name(), reading);
    }

    Contents again = Contents.read(new ByteArrayInputStream(bytes(contents)));

    for (Contents table : List.of(contents, again)) {
      for (Reading reading : expected.values()) {
        assertThat(table.holds(reading.name(), reading.stamp())).isTrue();
        assertThat(table.holds(reading.name(), reading.stamp() + "0")).isFalse();
        assertThat(table.holds(reading.name() + "x", reading.stamp())).isFalse();
        assertThat(table.see(reading.name(), reading.stamp()))
            .isEqualTo((int) reading.identifiers().stream().distinct().count());
      }
      Map<String, Contents.Line> lines = new TreeMap<>();
      table.forEach(line -> lines.put(line.name(), line));
      assertThat(lines.keySet()).isEqualTo(expected.keySet());
      lines.forEach((name, line) -> {
        assertThat(line.seen()).isTrue();
        assertThat(line.identifiers())
            .containsExactlyElementsOf(
                expected.get(name).identifiers().stream().distinct().toList());
      });
    }
  }

  @Property
  void nothingThatADocumentEverGaveIsForgotten(@ForAll("readings") List<Reading> readings)
      throws IOException {
    Contents contents = Contents.empty();
    Map<String, TreeMap<String, Boolean>> given = new HashMap<>();
    Set<String> run = new HashSet<>();
    for (Reading reading : readings) {
      contents = nextRunIfMet(reading, run, contents);
      contents.put(reading.name(), reading.stamp(), reading.identifiers());
      TreeMap<String, Boolean> all =
          given.computeIfAbsent(reading.name(), first -> new TreeMap<>());
      all.replaceAll((identifier, now) -> false);
      reading.identifiers().forEach(identifier -> all.put(identifier, true));
    }
    contents.forEach(line ->
        given
            .get(line.name())
            .forEach((identifier, now) -> {
              assertThat(line.identifiers().contains(identifier)).isEqualTo(now);
              assertThat(line.lost().contains(identifier)).isEqualTo(!now);
            }));
  }

  /** A document is read once in a run. */
  private static Contents nextRunIfMet(Reading reading, Set<String> run, Contents contents)
      throws IOException {
    if (run.add(reading.name())) {
      return contents;
    }
    run.clear();
    run.add(reading.name());
    return Contents.read(new ByteArrayInputStream(bytes(contents)));
  }

  private static byte[] bytes(Contents contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    contents.writeTo(bytes);
    return bytes.toByteArray();
  }

  @Provide
  Arbitrary<List<Reading>> readings() {
    Arbitrary<String> names =
        Arbitraries.strings().withChars("ab/é.").ofMinLength(1).ofMaxLength(3);
    Arbitrary<String> stamps = Arbitraries.of("1.a.0", "1.a.00", "1.b.-7f", "");
    Arbitrary<List<String>> identifiers =
        Arbitraries.of("AN-17-QE-1", "AN-17-QE-11", "CP-2", "AN-9-QOSD-3").list().ofMaxSize(4);
    return Combinators.combine(names, stamps, identifiers).as(Reading::new).list().ofMaxSize(300);
  }
}
