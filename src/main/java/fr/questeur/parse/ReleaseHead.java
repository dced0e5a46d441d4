package fr.questeur.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the text of a release: that it is one, place and date, who issues it, a title;
 * each is a line or paragraph of its own and taken from the first line on, until something else
 * comes.
 */
final class ReleaseHead {

  private static final int LONGEST_TITLE = 200;

  private static final Pattern HEADING =
      Pattern.compile(
          "communiques?(?: de presse)?(?: commun| conjoint)?(?: n ?[°º˚o]? ?\\d[\\w./-]{0,20})?"
              + "(?:(?<day>,? (?:en date )?(?:du|le) .{8,40})|[ ,]{0,2}[:|/–—-] ?(?<rest>.*))?");

  /** {@code Paris, le 24 juin 2025}; the release's text may follow on the same line. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:[\\p{L}' -]{2,40}, )?(?:le )?(?<date>\\d[^,.–—:]{7,25}?)(?: ?[.–—:]| -|$)");

  private final List<String> lines;
  private int position;
  private boolean announced;
  private Optional<String> issuer;
  private Optional<LocalDate> publishedOn;
  private Optional<String> title;

  /** Reads folded lines, looking for what is not stated elsewhere. */
  ReleaseHead(List<String> lines, ReleaseFacts stated) {
    this.lines = lines;
    issuer = stated.issuer();
    publishedOn = stated.publishedOn();
    title = stated.title();
    while (position < lines.size() && take(lines.get(position))) {
      position++;
    }
  }

  /** Whether a heading says <em>Communiqué de presse</em>. */
  boolean announced() {
    return announced;
  }

  /** The ministry or body that a line of its own names. */
  Optional<String> issuer() {
    return issuer;
  }

  /** The day of the dateline or the heading. */
  Optional<LocalDate> publishedOn() {
    return publishedOn;
  }

  /** The title, if a short paragraph that is no sentence stands above the text. */
  Optional<String> title() {
    return title;
  }

  /** The lines below. */
  List<String> body() {
    return lines.subList(position, lines.size());
  }

  private boolean take(String line) {
    if (line.isEmpty() || takeHeading(line) || takeDateline(line)) {
      return true;
    }
    boolean alone = position + 1 >= lines.size() || lines.get(position + 1).isEmpty();
    if (issuer.isEmpty() && alone && isNoSentence(line) && ContactBlock.isOrganisation(line)) {
      issuer = Optional.of(line);
      return true;
    }
    return title.isEmpty() && takeTitle();
  }

  private boolean takeHeading(String line) {
    Matcher heading = HEADING.matcher(start(line));
    if (line.length() > LONGEST_TITLE || !heading.matches()) {
      return false;
    }
    Optional<LocalDate> day = FrenchDates.first(line);
    if (heading.group("day") != null && day.isEmpty()) {
      return false;
    }
    announced = true;
    publishedOn = publishedOn.or(() -> day);
    if (heading.group("rest") != null && day.isEmpty()) {
      title = title.or(() -> Optional.of(line.substring(heading.start("rest"))));
    }
    return true;
  }

  /** Notes the dateline; takes the line only if nothing else is on it. */
  private boolean takeDateline(String line) {
    Matcher dateline = DATELINE.matcher(start(line));
    if (!dateline.lookingAt()) {
      return false;
    }
    Optional<LocalDate> day = FrenchDates.parse(dateline.group("date"));
    publishedOn = publishedOn.or(() -> day);
    return day.isPresent() && dateline.end() == line.length();
  }

  private boolean takeTitle() {
    int end = position;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    String paragraph = String.join(" ", lines.subList(position, end));
    boolean followed = lines.subList(end, lines.size()).stream().anyMatch(line -> !line.isEmpty());
    if (!followed || !isNoSentence(paragraph)) {
      return false;
    }
    title = Optional.of(paragraph);
    position = end - 1;
    return true;
  }

  private static boolean isNoSentence(String line) {
    return line.length() <= LONGEST_TITLE && ".:;,…»".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static String start(String line) {
    return TextCleaner.folded(line.substring(0, Math.min(line.length(), LONGEST_TITLE)));
  }
}
