package fr.questeur.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels and values of a question page's data block, wherever its lines are broken: a value
 * ends at the next label or at the end of its paragraph.
 */
final class PageData {

  private static final Pattern LABELS = Pattern.compile("(?<![\\p{L}'])(?:" + labels() + ")");
  private static final Pattern PAGE =
      Pattern.compile("(?<!\\p{L})(?:page|p\\.) ?:? ?(\\d{1,6})(?!\\d)");

  private static final int LONGEST_LABEL = 80;

  private final Map<PageLabel, List<String>> values = new EnumMap<>(PageLabel.class);

  private PageData() {}

  /** Takes lines of which each holds one label and its value, or neither. */
  static PageData ofLines(List<String> lines) {
    PageData data = new PageData();
    for (String line : lines) {
      if (line.indexOf(':') < 0 && !line.contains(" le ") && !line.contains(" du ")) {
        continue;
      }
      String start = line.substring(0, Math.min(line.length(), LONGEST_LABEL));
      Matcher matcher = LABELS.matcher(TextCleaner.folded(start));
      if (matcher.lookingAt()) {
        data.add(labelOf(matcher), line.substring(matcher.end()));
      }
    }
    return data;
  }

  /** Takes values that a layout marks in a way of its own. */
  static PageData ofValues(Map<PageLabel, String> values) {
    PageData data = new PageData();
    values.forEach(data::add);
    return data;
  }

  /** Takes the block apart. */
  PageData(List<String> lines) {
    String text = TextCleaner.unwrapped(lines);
    Matcher matcher = LABELS.matcher(TextCleaner.folded(text));
    PageLabel label = null;
    int start = 0;
    while (matcher.find()) {
      add(label, text.substring(start, matcher.start()));
      label = labelOf(matcher);
      start = matcher.end();
    }
    add(label, text.substring(start));
  }

  /** Whether the line starts with a label. */
  static boolean startsWithLabel(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_LABEL));
    return LABELS.matcher(TextCleaner.folded(start)).lookingAt();
  }

  /** The first value of that label. */
  Optional<String> value(PageLabel label) {
    return values(label).stream().findFirst();
  }

  /** The first date in the first value of that label. */
  Optional<LocalDate> date(PageLabel label) {
    return value(label).flatMap(FrenchDates::first);
  }

  /** Every date in the values of that label. */
  List<LocalDate> dates(PageLabel label) {
    return values(label).stream()
        .flatMap(value -> FrenchDates.all(value).stream())
        .distinct()
        .toList();
  }

  /** The page of the Journal officiel in the first value of that label. */
  OptionalInt page(PageLabel label) {
    Matcher page = PAGE.matcher(TextCleaner.folded(value(label).orElse("")));
    return page.find() ? OptionalInt.of(Integer.parseInt(page.group(1))) : OptionalInt.empty();
  }

  private List<String> values(PageLabel label) {
    return values.getOrDefault(label, List.of());
  }

  private void add(PageLabel label, String text) {
    String value = text.strip();
    int end = value.indexOf("\n\n");
    String first = TextCleaner.line(end < 0 ? value : value.substring(0, end));
    if (label != null && !first.isEmpty()) {
      values.computeIfAbsent(label, key -> new ArrayList<>()).add(first);
    }
  }

  private static PageLabel labelOf(Matcher matcher) {
    for (PageLabel label : PageLabel.values()) {
      if (matcher.start(label.group()) >= 0) {
        return label;
      }
    }
    throw new IllegalStateException("a match is of one label");
  }

  private static String labels() {
    List<String> alternatives = new ArrayList<>();
    for (PageLabel label : PageLabel.values()) {
      alternatives.add(
          "(?<"
              + label.group()
              + ">(?:"
              + label.expression()
              + ")(?:\\s?[:>]|(?<=\\s(?:le|du))(?=\\s\\d)))");
    }
    return String.join("|", alternatives);
  }
}
