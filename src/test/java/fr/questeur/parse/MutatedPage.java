package fr.questeur.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The markup of a page with accidents done to its tags; its words stay. */
final class MutatedPage {

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

  /** Tags that a page may have too many of; none whose content is no text, as a script's is not. */
  private static final List<String> STRAY =
      List.of(
          "<p>",
          "</p>",
          "<br>",
          "<div>",
          "</div>",
          "</html>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<td>",
          "</td>",
          "<tr>",
          "</table>",
          "<font size=2>",
          "</body>",
          "<center>",
          "<a name=x>",
          "</a>",
          "<QUEST>",
          "</QUEST>",
          "<REP>",
          "</REP>",
          "</TEXTES>",
          "<html>",
          "</section>",
          "<sup>");

  /** What may happen to a tag. */
  enum Kind {
    DELETED,
    DOUBLED,
    SWAPPED_WITH_NEXT,
    STRAY_BEFORE,
    NESTED_DEEP,
    UNCLOSED
  }

  /**
   * One accident.
   *
   * @param tag which tag
   * @param choice which stray tag
   */
  record Accident(Kind kind, int tag, int choice) {}

  private MutatedPage() {}

  static Arbitrary<List<Accident>> accidents() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 2000),
            Arbitraries.integers().between(0, 100))
        .as(Accident::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /**
   * The page after the accidents. Tags are left unclosed last of all: words that come to stand
   * behind such a tag become its attributes, and are no text of the page any more.
   */
  static String after(List<Accident> accidents, String page) {
    List<Accident> ordered = new ArrayList<>(accidents);
    ordered.sort(Comparator.comparing(Accident::kind));
    String mutated = page;
    for (Accident accident : ordered) {
      mutated = after(accident, mutated);
    }
    return mutated;
  }

  private static String after(Accident accident, String page) {
    List<MatchResult> tags = TAG.matcher(page).results().toList();
    if (tags.isEmpty()) {
      return page;
    }
    MatchResult tag = tags.get(accident.tag() % tags.size());
    String before = page.substring(0, tag.start());
    String behind = page.substring(tag.end());
    return switch (accident.kind()) {
      case DELETED -> before + behind;
      case DOUBLED -> before + tag.group() + tag.group() + behind;
      case SWAPPED_WITH_NEXT -> swapped(page, tag, tags.get((accident.tag() + 1) % tags.size()));
      case STRAY_BEFORE ->
          before + STRAY.get(accident.choice() % STRAY.size()) + tag.group() + behind;
      case NESTED_DEEP -> before + "<div>".repeat(accident.choice() * 30) + tag.group() + behind;
      case UNCLOSED ->
          behind.stripLeading().startsWith("<")
              ? before + tag.group().substring(0, tag.group().length() - 1) + behind
              : page;
    };
  }

  private static String swapped(String page, MatchResult tag, MatchResult next) {
    if (next.start() < tag.end()) {
      return page;
    }
    return page.substring(0, tag.start())
        + next.group()
        + page.substring(tag.end(), next.start())
        + tag.group()
        + page.substring(next.end());
  }

  /** Shuffles the bytes of a stretch, in place. */
  static void shuffle(byte[] bytes, int start, int length, long seed) {
    List<Byte> stretch = new ArrayList<>();
    int end = Math.min(bytes.length, start + length);
    for (int i = start; i < end; i++) {
      stretch.add(bytes[i]);
    }
    Collections.shuffle(stretch, new Random(seed));
    for (int i = start; i < end; i++) {
      bytes[i] = stretch.get(i - start);
    }
  }
}
