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
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;

class ReleaseHtmlReaderPropertiesTest {

  private static final Source SOURCE =
      new Source("file:/release", "release-html", "sha256:0", LocalDate.of(2026, 6, 1));

  private static final List<String> TAGS =
      List.of("p", "div", "li", "td", "blockquote", "span", "b", "inconnu");

  @Provide
  Arbitrary<List<Accident>> accidents() {
    return MutatedLines.accidents();
  }

  @Property
  void noWordOfTheArticleIsLost(
      @ForAll("accidents") List<Accident> accidents,
      @ForAll @Size(5) List<@IntRange(max = 7) Integer> tags)
      throws IOException {
    MutatedLines lines = new MutatedLines(body());
    lines.befall(accidents);
    Assume.that(!lines.text().isBlank()); // Without a line it is refused, and rightly so.
    StringBuilder html = new StringBuilder("<html><title>Asalée</title><article><h1>Asalée</h1>");
    int count = 0;
    for (String line : lines.text().lines().toList()) {
      String tag = TAGS.get(tags.get(count++ % tags.size()));
      html.append("<%s>%s</%s><br>".formatted(tag, line, count % 7 == 0 ? "p" : tag));
    }
    Release release = new ReleasePage(Jsoup.parse(html.toString())).text().release(SOURCE);
    assertThat(lines.lostIn(List.of(release.text()))).isEmpty();
  }

  @Property
  void anyPageIsReadOrRefused(@ForAll("accidents") List<Accident> accidents) throws IOException {
    Path page = Path.of("src/test/resources/parse/release-html/ministry-page-windows-1252.input");
    String html = CharacterSet.decode(Files.readAllBytes(page));
    MutatedLines lines = new MutatedLines(html.lines().map(line -> new Line(line, false)).toList());
    lines.befall(accidents);
    try {
      new ReleasePage(Jsoup.parse(ReleaseMarkup.withoutMenus(lines.text()))).text().release(SOURCE);
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessage("a press release without text");
    }
  }

  private static List<Line> body() throws IOException {
    return Files.readAllLines(Path.of("corpus/communique-asalee.txt")).stream()
        .takeWhile(line -> !line.startsWith("Contacts presse"))
        .filter(line -> !line.isEmpty())
        .map(line -> new Line(line, true))
        .toList();
  }
}
