package fr.questeur.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern MARK =
      Pattern.compile(
          "<(?<close>/?)(?<name>"
              + String.join("|", names())
              + ")(?:\\s[^<>]{0,200})?>"
              + "|(?<hidden><span[^<>]{0,99}hidden[^<>]{0,9}>)|(?<=>)\\s*(?-i:(?<question>Texte de"
              + " la QUESTION ?:)|(?<answer>Texte de la REPONSE ?:|DEBAT ?:))",
          Pattern.CASE_INSENSITIVE);

  /** What follows a value that is not closed: the next tag, or what the page sets between two. */
  private static final Pattern LAYOUT = Pattern.compile("(?:<|\\s[-(]\\s).*", Pattern.DOTALL);

  private static final Pattern OPEN_TAG = Pattern.compile("<[A-Za-z/][^<>]{0,300}$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private final Map<Field, StringBuilder> contents = new EnumMap<>(Field.class);

  /** Takes the page apart. */
  FicheFields(String page) {
    Matcher mark = MARK.matcher(page);
    Optional<Field> text = Optional.empty();
    Optional<Field> field = Optional.empty();
    int start = 0;
    while (mark.find()) {
      boolean closes = mark.group("name") != null && !mark.group("close").isEmpty();
      add(field, page.substring(start, mark.start()), closes);
      start = mark.end();
      if (mark.group("question") != null) {
        text = Optional.of(Field.QUEST);
      } else if (mark.group("answer") != null) {
        text = Optional.of(Field.REP);
      } else if (mark.group("hidden") != null) {
        text = Optional.empty();
      } else if (!closes) {
        Field opened = Field.valueOf(mark.group("name").toUpperCase(Locale.ROOT));
        if (!opened.isText()) {
          field = Optional.of(opened);
          continue;
        }
        text = Optional.of(opened);
      }
      field = text;
    }
    add(field, page.substring(start), false);
  }

  private void add(Optional<Field> field, String content, boolean closed) {
    if (field.isEmpty()) {
      return;
    }
    StringBuilder all = contents.computeIfAbsent(field.get(), key -> new StringBuilder());
    if (field.get().isText()) {
      // A tag that was not closed would take what comes next for its attributes.
      all.append(content).append(OPEN_TAG.matcher(content).find() ? ">" : "");
    } else {
      all.append(closed ? content : LAYOUT.matcher(content).replaceFirst(""));
    }
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

  private static List<String> names() {
    return List.of(Field.values()).stream().map(Field::name).toList();
  }
}
