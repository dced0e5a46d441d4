package fr.questeur.parse;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the author as a page prints them: {@code Mme Brigitte Allain (Non inscrit - Dordogne)} or,
 * of late, the place first and a region in the department's place: {@code Mme Danielle Brulebois
 * (Bourgogne-Franche-Comté - Renaissance)}. The link on the name, where a page has links, holds the
 * deputy's reference.
 */
final class PrintedAuthor {

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<civility>"
              + PersonNames.CIVILITY
              + ") (?<name>[^(]*[^( ])(?: ?\\( ?(?<inside>.*?) ?\\)?)?");

  private static final Pattern LINK =
      Pattern.compile("(?:/deputes/|OMC_)(?:fiche/)?(?:OMC_)?(PA\\d{1,12})(?!\\d)");

  private static final String BETWEEN = " - ";

  /** The regions of which no department bears the name; those overseas are both. */
  private static final Set<String> REGIONS =
      Set.of(
          "auvergne rhone alpes",
          "bourgogne franche comte",
          "bretagne",
          "centre val de loire",
          "corse",
          "grand est",
          "hauts de france",
          "ile de france",
          "normandie",
          "nouvelle aquitaine",
          "occitanie",
          "pays de la loire",
          "provence alpes cote d azur");

  private PrintedAuthor() {}

  /** Reads {@code M. X (group - place)}; groups may hold a hyphen between blanks, places do not. */
  static Optional<Author> beforePlace(String line, List<Element> links) {
    Matcher printed = PRINTED.matcher(line);
    if (!printed.matches()) {
      return Optional.empty();
    }
    String inside = Optional.ofNullable(printed.group("inside")).orElse("");
    int cut = inside.lastIndexOf(BETWEEN);
    String group = cut < 0 ? inside : inside.substring(0, cut);
    String place = cut < 0 ? "" : inside.substring(cut + BETWEEN.length());
    return Optional.of(author(printed, group, place, links));
  }

  /** Reads {@code M. X (place - group)}. */
  static Optional<Author> behindPlace(String line, List<Element> links) {
    Matcher printed = PRINTED.matcher(line);
    if (!printed.matches()) {
      return Optional.empty();
    }
    String inside = Optional.ofNullable(printed.group("inside")).orElse("");
    int cut = inside.indexOf(BETWEEN);
    String place = cut < 0 ? inside : inside.substring(0, cut);
    String group = cut < 0 ? "" : inside.substring(cut + BETWEEN.length());
    return Optional.of(author(printed, group, place, links));
  }

  private static Author author(Matcher printed, String group, String place, List<Element> links) {
    String name = printed.group("name");
    return new Author(
        Optional.of(printed.group("civility")),
        Optional.of(name),
        reference(name, links),
        Optional.of(group).filter(words -> !words.isEmpty()).map(Group::named),
        constituency(place));
  }

  private static Optional<Constituency> constituency(String place) {
    if (!REGIONS.contains(TextCleaner.words(place))) {
      return PageAuthor.constituency(place);
    }
    return Optional.of(
        new Constituency(
            Optional.of(place), Optional.empty(), Optional.of(place), OptionalInt.empty()));
  }

  private static Optional<String> reference(String name, List<Element> links) {
    for (Element link : links) {
      Matcher matcher = LINK.matcher(link.attr("href"));
      if (matcher.find() && TextCleaner.line(link.text()).contains(name)) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
