package fr.questeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of pairs, one a line: {@code input → expected}. Empty lines and those that start with
 * {@code #} say nothing. Characters that an editor hides are written as in Java: a backslash,
 * {@code u} and four hexadecimal digits.
 */
public final class TextPairs {

  private static final Path ROOT = Path.of("src/test/resources");
  private static final Pattern HIDDEN = Pattern.compile("\\\\u([0-9a-f]{4})");

  /**
   * One line.
   *
   * @param input what stands before the arrow
   * @param expected what stands after it, blanks at the ends left out
   */
  public record Pair(String input, String expected) {}

  private TextPairs() {}

  /** The pairs of that file, of which there is one at least. */
  public static Stream<Pair> read(String file) throws IOException {
    List<Pair> pairs =
        Files.readAllLines(ROOT.resolve(file)).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(TextPairs::pair)
            .toList();
    assertThat(pairs).isNotEmpty();
    return pairs.stream();
  }

  private static Pair pair(String line) {
    int arrow = line.lastIndexOf(" →");
    assertThat(arrow).as("an arrow in: %s", line).isPositive();
    return new Pair(unhide(line.substring(0, arrow)), unhide(line.substring(arrow + 2).strip()));
  }

  private static String unhide(String text) {
    return HIDDEN
        .matcher(text)
        .replaceAll(hidden -> Character.toString(Integer.parseInt(hidden.group(1), 16)));
  }
}
