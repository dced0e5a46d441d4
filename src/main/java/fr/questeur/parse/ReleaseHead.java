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

  /** A title that says what it is: {@code Communiqué de la Présidence, en date du…, sur…}. */
  private static final Pattern ANNOUNCING_TITLE =
      Pattern.compile("communiques?(?: de presse)? (?:commun |conjoint )?(?:d[eu]s? |de l['a]).*");

  private static final int LONGEST_ANNOUNCING_TITLE = 400;

  /** {@code Paris, le 24 juin 2025}; the release's text may follow on the same line. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:[\\p{L}' -]{2,40}+, )?(?:le )?(?<date>\\d[^,.–—:]{7,25}?)(?: ?[.–—:]| -|$)");

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
    String start = start(line);
    if (line.isEmpty()
        || takeHeading(line, start)
        || takeAnnouncingTitle(start)
        || takeDateline(line, start)) {
      return true;
    }
    int end = endOfParagraph();
    String paragraph = String.join(" ", lines.subList(position, end));
    if (!isNoSentence(paragraph)) {
      return false;
    }
    if (issuer.isEmpty() && ContactBlock.isOrganisation(paragraph)) {
      issuer = Optional.of(paragraph);
    } else if (title.isEmpty() && isFollowed(end)) {
      title = Optional.of(paragraph);
    } else {
      return false;
    }
    position = end - 1;
    return true;
  }

  private boolean takeHeading(String line, String start) {
    Matcher heading = HEADING.matcher(start);
    if (!isHeading(line, heading)) {
      return false;
    }
    Optional<LocalDate> day = FrenchDates.first(line);
    announced = true;
    publishedOn = publishedOn.or(() -> day);
    if (heading.group("rest") != null && day.isEmpty()) {
      title = title.or(() -> Optional.of(line.substring(heading.start("rest"))));
    }
    return true;
  }

  /** It goes on to the next empty line, also where one of its lines looks like a dateline. */
  private boolean takeAnnouncingTitle(String start) {
    if (announced || !ANNOUNCING_TITLE.matcher(start).matches()) {
      return false;
    }
    int end = position;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    String paragraph = String.join(" ", lines.subList(position, end));
    Optional<LocalDate> day = FrenchDates.first(paragraph);
    if (title.isPresent() || day.isEmpty() || paragraph.length() > LONGEST_ANNOUNCING_TITLE) {
      return false;
    }
    announced = true;
    title = Optional.of(paragraph);
    publishedOn = publishedOn.or(() -> day);
    position = end - 1;
    return true;
  }

  private static boolean isHeading(String line, Matcher heading) {
    return line.length() <= LONGEST_TITLE
        && heading.matches()
        && (heading.group("day") == null || FrenchDates.first(line).isPresent());
  }

  /** Notes the dateline; takes the line only if nothing else is on it. */
  private boolean takeDateline(String line, String start) {
    Matcher dateline = DATELINE.matcher(start);
    Optional<LocalDate> day = day(dateline);
    publishedOn = publishedOn.or(() -> day);
    return day.isPresent() && dateline.end() == line.length();
  }

  private static Optional<LocalDate> day(Matcher dateline) {
    return dateline.lookingAt() ? FrenchDates.parse(dateline.group("date")) : Optional.empty();
  }

  /** A paragraph of the head ends at an empty line, a heading, or a dateline. */
  private int endOfParagraph() {
    int end = position + 1;
    while (end < lines.size() && !lines.get(end).isEmpty() && !isMark(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(String line) {
    String start = start(line);
    Matcher dateline = DATELINE.matcher(start);
    return isHeading(line, HEADING.matcher(start))
        || (day(dateline).isPresent() && dateline.end() == line.length());
  }

  private boolean isFollowed(int end) {
    return lines.subList(end, lines.size()).stream().anyMatch(line -> !line.isEmpty());
  }

  private static boolean isNoSentence(String line) {
    return line.length() <= LONGEST_TITLE && ".:;,…»".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static String start(String line) {
    return TextCleaner.folded(line.substring(0, Math.min(line.length(), LONGEST_TITLE)));
  }
}
