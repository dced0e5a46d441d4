package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Release;
import fr.questeur.model.Source;
import fr.questeur.parse.MutatedLines.Accident;
import fr.questeur.parse.MutatedLines.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReleaseTextReaderPropertiesTest {

  private static final Source SOURCE =
      new Source("file:/release", "release-text", "sha256:0", LocalDate.of(2026, 6, 1));

  @Provide
  Arbitrary<List<Accident>> accidents() {
    return MutatedLines.accidents();
  }

  @Property
  void noWordOfTheTextIsLost(@ForAll("accidents") List<Accident> accidents) throws IOException {
    MutatedLines lines = new MutatedLines(lines(Path.of("corpus/communique-asalee.txt")));
    lines.befall(accidents);
    Release release = ReleaseText.ofPlain(lines.text()).release(SOURCE);
    List<String> texts = new ArrayList<>(List.of(release.text()));
    if (!release.derived().contains("title")) {
      texts.add(release.title().orElseThrow());
    }
    assertThat(lines.lostIn(texts)).isEmpty();
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      ReleaseText.ofPlain("Communiqué de presse\n\n" + text + " « " + text).release(SOURCE);
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessage("a press release without text");
    }
  }

  private static List<Line> lines(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean body = true;
    for (String line : Files.readAllLines(file)) {
      body &= !line.startsWith("Contacts presse");
      lines.add(new Line(line, body));
    }
    return lines;
  }
}
