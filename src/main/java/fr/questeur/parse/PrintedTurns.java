package fr.questeur.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets the turns of a printed transcript apart. In print a speaker may follow at once on the
 * heading, or on a line that the last speaker filled to its end: then the place of the lines does
 * not show it.
 */
final class PrintedTurns {

  private static final Pattern HEADING = Pattern.compile("(?=.{0,200}\\p{Lu}{2})[^\\p{Ll}]{1,200}");

  private static final Pattern OPENING =
      Pattern.compile(
          PersonNames.CIVILITY
              + " (?:"
              + PersonNames.FULL_NAME
              + "(?:\\.| \\(|, (?:premi[eè]re? )?(?:ministre|secr[ée]taire|garde|haut) )"
              + "|l[ea] pr[ée]sidente?\\.).*");

  private static final String ENDS = ".!?:;…»)";

  private PrintedTurns() {}

  /** The lines, an empty one behind a heading in capitals and before each speaker's opening. */
  static List<String> apart(List<String> lines) {
    List<String> apart = new ArrayList<>();
    String before = "";
    boolean heading = true;
    for (String line : lines) {
      boolean ends = !before.isEmpty() && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
      boolean capitals = HEADING.matcher(line).matches();
      boolean belowHeading = heading && !before.isEmpty() && !capitals;
      if (belowHeading || (ends && OPENING.matcher(line).matches())) {
        apart.add("");
      }
      heading &= line.isEmpty() || capitals;
      apart.add(line);
      before = line;
    }
    return apart;
  }
}
