package fr.questeur.parse;

import fr.questeur.model.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the texts on a question page.
 *
 * @param legislature the legislature
 * @param type the type of question
 * @param number the question's number
 * @param author name, group and place, where they stand below the number
 * @param title the lines of the title
 * @param rest the lines below title and heading: the question's text, where it has no heading
 */
record PageHead(
    Optional<Integer> legislature,
    Optional<QuestionType> type,
    Optional<Integer> number,
    Optional<String> author,
    List<String> title,
    List<String> rest) {

  private static final Pattern LEGISLATURE =
      Pattern.compile("(\\d{1,2}) ?(?:e|eme|re|ere)? ?legislature");
  private static final Pattern HEADING =
      Pattern.compile("(question [a-z ]{5,30}?) ?n ?[°º˚o]? ?(\\d{1,7})(?: ?:.*)?");

  /** The number on a line of its own; author and type follow on theirs. */
  private static final Pattern NUMBER = Pattern.compile("question n ?[°º˚o] ?(\\d{1,7})");

  private static final String BY = "de ";

  private static final int LONGEST_TITLE = 300;

  /**
   * Reads the lines. The title stands between legislature and heading, or behind the heading's
   * colon; what stands before the legislature is not the question's.
   */
  static PageHead of(List<String> lines) {
    Optional<Integer> legislature = Optional.empty();
    Optional<QuestionType> type = Optional.empty();
    Optional<Integer> number = Optional.empty();
    List<String> author = new ArrayList<>();
    List<String> title = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    boolean titleBegun = false;
    boolean awaitsType = false;
    for (String line : lines) {
      String folded = TextCleaner.folded(line);
      Matcher heading = HEADING.matcher(folded);
      Matcher numbered = NUMBER.matcher(folded);
      if (legislature(line).isPresent()) {
        legislature = legislature.or(() -> legislature(line));
      } else if (number.isEmpty() && legislature.isPresent() && numbered.matches()) {
        number = Optional.of(Integer.valueOf(numbered.group(1)));
        awaitsType = type.isEmpty();
      } else if (awaitsType) {
        type = type(line);
        awaitsType = type.isEmpty();
        if (awaitsType) {
          author.add(line);
        }
      } else if (heading.matches()) {
        type = type.or(() -> type(heading.group(1)));
        number = number.or(() -> Optional.of(Integer.valueOf(heading.group(2))));
        title.add(line.substring(heading.end(2)).replaceFirst("^ ?: ?", ""));
        titleBegun = !title.getLast().isEmpty();
      } else if (titleBegun && legislature.isEmpty() && !line.isEmpty()) {
        title.add(line); // a title behind the colon goes on in the next line
      } else if (legislature.isPresent()) {
        (number.isPresent() ? rest : title).add(line);
      }
    }
    int end = number.isPresent() ? title.size() : endOfTitle(title);
    rest.addAll(0, title.subList(end, title.size()));
    Optional<String> by =
        Optional.of(TextCleaner.line(String.join(" ", author)))
            .filter(line -> line.startsWith(BY))
            .map(line -> line.substring(BY.length()));
    return new PageHead(legislature, type, number, by, title.subList(0, end), rest);
  }

  /** Without the heading that would end it, the title is the first paragraph, if it is short. */
  private static int endOfTitle(List<String> lines) {
    int start = 0;
    while (start < lines.size() && lines.get(start).isEmpty()) {
      start++;
    }
    int end = start;
    int length = 0;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      length += lines.get(end).length();
      end++;
    }
    return length <= LONGEST_TITLE ? end : start;
  }

  /** The legislature, if the line states it and nothing else. */
  static Optional<Integer> legislature(String line) {
    Matcher matcher = LEGISLATURE.matcher(PageSections.heading(line));
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The type of question that those words name. */
  static Optional<QuestionType> type(String words) {
    return switch (TextCleaner.folded(words)) {
      case "question ecrite" -> Optional.of(QuestionType.QE);
      case "question au gouvernement" -> Optional.of(QuestionType.QG);
      case "question orale sans debat", "question orale" -> Optional.of(QuestionType.QOSD);
      default -> Optional.empty();
    };
  }

  /** Whether the line is the heading with type and number. */
  static boolean isHeading(String line) {
    return HEADING.matcher(PageSections.heading(line)).matches();
  }
}
