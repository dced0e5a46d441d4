package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.Source;
import fr.questeur.parse.MutatedLines.Accident;
import fr.questeur.parse.MutatedLines.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PageTextReaderPropertiesTest {

  private static final Source SOURCE =
      new Source("file:/page", "page-text", "sha256:0", LocalDate.of(2026, 6, 1));

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
        "AN-16-QE-16353.txt", "AN-17-QE-13821.txt", "AN-17-QE-13991.txt", "AN-17-QE-14939.txt");
  }

  @Provide
  Arbitrary<List<Accident>> accidents() {
    return MutatedLines.accidents();
  }

  @Property
  void noWordOfTheTextsIsLost(
      @ForAll("pages") String page, @ForAll("accidents") List<Accident> accidents)
      throws IOException {
    MutatedLines lines = new MutatedLines(lines(Path.of("corpus", page)));
    lines.befall(accidents);
    Question question;
    try {
      question = QuestionPageText.read(lines.text(), SOURCE);
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageMatching("no (legislature|type of question|question number)");
      return;
    }
    List<String> texts =
        Stream.of(question.question(), question.answer(), question.title().map(Passage::of))
            .flatMap(passage -> passage.map(Passage::text).stream())
            .toList();
    assertThat(lines.lostIn(texts)).isEmpty();
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      QuestionPageText.read("17e législature\nQuestion écrite n° 1\n" + text, SOURCE);
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
  }

  private static List<Line> lines(Path page) throws IOException {
    List<Line> lines = new ArrayList<>();
    boolean body = false;
    for (String line : Files.readAllLines(page)) {
      boolean heading = line.startsWith("Texte de la") || line.equals("Données clés");
      body = heading ? line.startsWith("Texte") : body;
      lines.add(new Line(line, body && !heading));
    }
    return lines;
  }
}
