package fr.questeur.parse;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the author of a question from the labels of its page. */
final class PageAuthor {

  private static final Pattern NAME =
      Pattern.compile("(?:(?<civility>M\\.|Mme|Mlle) )?(?<name>[^(]*[^( ])(?: ?\\(.*)?");

  /**
   * {@code Eure (3e circonscription) - Rassemblement National}; names hold hyphens, no blanks
   * beside.
   */
  private static final Pattern CONSTITUENCY =
      Pattern.compile(
          "(?<department>[^(]*?)(?: ?\\((?<number>\\d{1,2}) ?\\p{L}{0,3} circonscription\\))?"
              + "(?: ?[-–—] (?<group>.*))?",
          Pattern.CASE_INSENSITIVE);

  private PageAuthor() {}

  /** The author; empty if the block says nothing of them. */
  static Optional<Author> of(PageData data) {
    boolean placed =
        data.value(PageLabel.CONSTITUENCY).isPresent() || data.value(PageLabel.GROUP).isPresent();
    Optional<Author> printed =
        data.value(PageLabel.AUTHOR)
            .filter(line -> !placed)
            .flatMap(line -> PrintedAuthor.behindPlace(line, List.of()));
    if (printed.isPresent()) {
      return printed;
    }
    Matcher name = NAME.matcher(data.value(PageLabel.AUTHOR).orElse(""));
    Matcher place = CONSTITUENCY.matcher(data.value(PageLabel.CONSTITUENCY).orElse(""));
    boolean named = name.matches();
    Optional<Constituency> constituency = Optional.empty();
    Optional<String> group = data.value(PageLabel.GROUP);
    if (place.matches()) {
      constituency = constituency(place);
      group = Optional.ofNullable(place.group("group")).or(() -> data.value(PageLabel.GROUP));
    }
    if (!named && constituency.isEmpty() && group.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Author(
            named ? Optional.ofNullable(name.group("civility")) : Optional.empty(),
            named ? Optional.of(name.group("name")) : Optional.empty(),
            Optional.empty(),
            group.map(Group::named),
            constituency));
  }

  /** The constituency in a place such as {@code Eure (3e circonscription)} or {@code Eure}. */
  static Optional<Constituency> constituency(String place) {
    Matcher matcher = CONSTITUENCY.matcher(place);
    return matcher.matches() ? constituency(matcher) : Optional.empty();
  }

  private static Optional<Constituency> constituency(Matcher place) {
    String department = place.group("department");
    if (department.isEmpty()) {
      return Optional.empty();
    }
    String number = place.group("number");
    if (number == null) {
      return Optional.of(
          new Constituency(
              Optional.of(department),
              Optional.of(department),
              Optional.empty(),
              OptionalInt.empty()));
    }
    String label =
        "%s (%s%s circonscription)".formatted(department, number, number.equals("1") ? "re" : "e");
    return Optional.of(
        new Constituency(
            Optional.of(label),
            Optional.of(department),
            Optional.empty(),
            OptionalInt.of(Integer.parseInt(number))));
  }
}
