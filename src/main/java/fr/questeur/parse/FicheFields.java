package fr.questeur.parse;

import static fr.questeur.parse.FicheFields.Field.QUEST;
import static fr.questeur.parse.FicheFields.Field.REP;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a fiche page: what stands between the pseudo-tags, found without regard to the HTML
 * around them, which is rarely well formed. A text goes on until the next field or heading begins,
 * whether or not it is closed, so that no word of it is left out. One pass over the page.
 */
final class FicheFields {

  /** A pseudo-tag. */
  enum Field {
    /** The legislature in words, {@code 9ème législature}. */
    LEG,
    /** The legislature in figures. */
    NLEG,
    NUM,
    NAT,
    CIV,
    AUT,
    GROUPE,
    /** The group's abbreviation. */
    GRP,
    DEPT,
    /** The region. */
    REG,
    /** Withdrawn, on which day and why. */
    RET,
    DRET,
    CRET,
    /** The ministry asked, and the one that has to answer. */
    MINI,
    MINA,
    /** Day and page of the Journal officiel: question, answer, and their errata. */
    DPQ,
    PGQ,
    DPR,
    PGREP,
    DERQ,
    PGERQ,
    DERR,
    PGERREP,
    /** Flagged, renewed, given to another ministry: on which days. */
    DSIGN,
    DRAPS,
    DCA,
    RUB,
    TANA,
    ANA,
    /** Not read, but the end of what stands before. */
    DC,
    CODRET,
    REPONSE,
    QUEST,
    REP,
    /** What completes the answer. */
    COMPREP;

    private boolean isText() {
      return this == QUEST || this == REP || this == COMPREP;
    }
  }

  private static final Map<String, Field> FIELDS =
      Stream.of(Field.values()).collect(Collectors.toMap(Field::name, field -> field));

  /** Above the texts, each behind a tag; in capitals as here, unlike the same words in a text. */
  private static final Map<String, Field> HEADINGS =
      Map.of("Texte de la QUESTION :", QUEST, "Texte de la REPONSE :", REP, "DEBAT :", REP);

  /** What follows a value that is not closed: the next tag, or what the page sets between two. */
  private static final Pattern LAYOUT = Pattern.compile("(?:<|\\s[-(]\\s).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private final Map<Field, StringBuilder> contents = new EnumMap<>(Field.class);
  private final String page;

  /** The text that what stands outside the fields belongs to. */
  private Optional<Field> text = Optional.empty();

  private Optional<Field> current = Optional.empty();

  /** Takes the page apart. */
  FicheFields(String page) {
    this.page = page;
    int start = 0;
    for (int tag = page.indexOf('<'); tag >= 0; tag = page.indexOf('<', tag + 1)) {
      int end = endOf(tag);
      Optional<Field> named = end < 0 ? Optional.empty() : fieldOf(tag);
      Optional<String> heading = end < 0 ? Optional.empty() : headingBehind(end);
      boolean closes = page.startsWith("/", tag + 1);
      if (named.isPresent()) {
        add(page.substring(start, tag), closes);
        start = end;
        if (!closes) {
          text = named.get().isText() ? named : text;
        }
        current = closes ? text : named;
      } else if (end > 0 && isHiddenSpan(tag, end)) {
        add(page.substring(start, tag), false);
        start = end;
        text = Optional.empty();
        current = text;
      }
      if (heading.isPresent()) {
        add(page.substring(start, end), false);
        start = page.indexOf(heading.get(), end) + heading.get().length();
        text = Optional.of(HEADINGS.get(heading.get()));
        current = text;
      }
    }
    add(page.substring(start), false);
  }

  /** The place behind the tag, or -1 if it is not closed before the next one. */
  private int endOf(int tag) {
    int end = page.indexOf('>', tag);
    int next = page.indexOf('<', tag + 1);
    return end < 0 || (next >= 0 && next < end) ? -1 : end + 1;
  }

  private Optional<Field> fieldOf(int tag) {
    int start = page.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
    int end = start;
    while (end < page.length() && Character.isLetter(page.charAt(end))) {
      end++;
    }
    return Optional.ofNullable(FIELDS.get(page.substring(start, end).toUpperCase(Locale.ROOT)));
  }

  private boolean isHiddenSpan(int tag, int end) {
    return page.regionMatches(true, tag, "<span", 0, 5)
        && page.substring(tag, end).contains("hidden");
  }

  private Optional<String> headingBehind(int end) {
    int start = end;
    while (start < page.length() && TextCleaner.isBlank(page.charAt(start))) {
      start++;
    }
    for (String heading : HEADINGS.keySet()) {
      if (page.startsWith(heading, start)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private void add(String content, boolean closed) {
    if (current.isEmpty() || isLayout(content)) {
      return;
    }
    StringBuilder all = contents.computeIfAbsent(current.get(), key -> new StringBuilder());
    if (current.get().isText()) {
      // A tag that was not closed would take what comes next for its attributes.
      boolean open = content.lastIndexOf('<') > content.lastIndexOf('>');
      all.append(content).append(open ? ">" : "");
    } else {
      all.append(closed ? content : LAYOUT.matcher(content).replaceFirst(""));
    }
  }

  /** Whether there is nothing but tags and blanks. */
  private static boolean isLayout(String content) {
    boolean inTag = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '<' || c == '>') {
        inTag = c == '<';
      } else if (!inTag && !TextCleaner.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /** The field's value on one line; empty if it has none. */
  Optional<String> value(Field field) {
    String content = contents.getOrDefault(field, new StringBuilder()).toString();
    boolean marked = content.indexOf('<') >= 0 || content.indexOf('&') >= 0;
    String value = TextCleaner.line(marked ? HtmlText.text(content) : content);
    return Optional.of(value).filter(words -> !words.isEmpty());
  }

  /** The first number in the field. */
  Optional<Integer> number(Field field) {
    Matcher number = NUMBER.matcher(value(field).orElse(""));
    return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
  }

  /** The paragraphs of a text. */
  List<Paragraph> paragraphs(Field field) {
    return HtmlText.paragraphs(contents.getOrDefault(field, new StringBuilder()).toString());
  }
}
