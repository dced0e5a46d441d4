package fr.questeur.cli.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  private static final Path CATALOGUE =
      Path.of("src/main/resources/fr/questeur/cli/messages/reasons_fr.txt");

  /** How a reason begins where it is given. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:UnreadableDocumentException|MalformedRecordException|\\.failed)\\(\\s*"
              + "(?:[\\w.()]+, )?\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty | vide",
        "neither a question nor a press release | ni une question ni un communiqué",
        "line 3: not JSON, at character 12: cut off | ligne 3 : pas du JSON, caractère 12 : coupé",
        "field 'id' must be 'CP-' and no blanks, not 'x y'"
            + " | le champ « id » doit être 'CP-' and no blanks, et non 'x y'",
        "line 1: empty; line 2: a broken PDF; and 7 more"
            + " | ligne 1 : vide ; ligne 2 : un PDF abîmé ; et 7 de plus",
        "not a whole zip archive: one; two | pas une archive zip entière : one; two",
        "No space left on device | il n’y a plus de place sur le disque",
        "stored record: no field has the number 99"
            + " | notice enregistrée : aucun champ n’a le numéro 99",
        "the disk is on fire; run | the disk is on fire; run",
        "too large for one record: more than 64 MB"
            + " | trop grand pour une notice : plus de 64 Mo",
      })
  void aReasonThatIsKnownIsSaidInFrench(String english, String french) {
    assertThat(new Reasons().french(english)).isEqualTo(french);
  }

  @Test
  void allThatTheReadersSayIsInTheCatalogue() throws IOException {
    Set<String> known =
        Files.readAllLines(CATALOGUE).stream()
            .filter(line -> line.contains(" = "))
            .map(line -> line.substring(0, line.indexOf(" = ")).replaceFirst("\\{.*", ""))
            .collect(Collectors.toSet());
    Set<String> given = new TreeSet<>();
    for (String room : Set.of("parse", "source", "json", "ingest")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/fr/questeur", room))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          GIVEN
              .matcher(Files.readString(file))
              .results()
              .map(reason -> reason.group(1))
              .forEach(given::add);
        }
      }
    }
    assertThat(given)
        .hasSizeGreaterThan(25)
        .allSatisfy(begin ->
            assertThat(known).anyMatch(one -> begin.startsWith(one) || one.startsWith(begin)));
  }
}
