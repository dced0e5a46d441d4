package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Erratum;
import fr.questeur.model.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One published text of a question in the open data.
 *
 * @param paragraphs the text; empty if only the place of publication is given
 * @param publishedOn the day of the issue
 * @param page the page of the issue
 */
record OpenDataText(
    Optional<List<Paragraph>> paragraphs, Optional<LocalDate> publishedOn, OptionalInt page) {

  /** The element that holds the text, a fragment of HTML with stray tags. */
  static final String HTML = "texte";

  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");

  /** Number and date of publication that may stand before the text and are no part of it. */
  private static final Pattern PREFIX =
      Pattern.compile("\\A\\d{1,7} ?\\. ?[—–-] ?(?<date>[^—–]{1,40}?) ?\\. ?[—–-] ?");

  /** The texts within an element such as {@code textesQuestion}, the oldest first. */
  static List<OpenDataText> in(Element question, String all, String one)
      throws MalformedRecordException {
    List<OpenDataText> texts = new ArrayList<>();
    for (Element group : question.children(all)) {
      for (Element text : group.children(one)) {
        Optional<List<Paragraph>> paragraphs = text.characters(HTML).map(HtmlText::paragraphs);
        texts.add(new OpenDataText(paragraphs, publishedOn(text), page(text)));
      }
    }
    texts.removeIf(OpenDataText::isEmpty);
    texts.sort(Comparator.comparing(text -> text.publishedOn.orElse(LocalDate.MAX)));
    return texts;
  }

  /** The day of the issue of the Journal officiel that the element's {@code infoJO} names. */
  static Optional<LocalDate> publishedOn(Element published) throws MalformedRecordException {
    Optional<Element> issue = published.child("infoJO");
    return issue.isPresent() ? date(issue.get(), "dateJO") : Optional.empty();
  }

  /**
   * The date in the child of that name, in either of the forms that the open data use.
   *
   * @throws MalformedRecordException if it holds something else
   */
  static Optional<LocalDate> date(Element element, String name) throws MalformedRecordException {
    Optional<String> text = element.text(name);
    Optional<LocalDate> date = text.flatMap(FrenchDates::parse);
    if (text.isPresent() && date.isEmpty()) {
      throw element.wrong(name, "a date such as 2026-03-24 or 24/03/2026", "'" + text.get() + "'");
    }
    return date;
  }

  /** Adds the days of the issues that the element's {@code infoJO} name, or its own days. */
  static void addDates(Element element, Set<LocalDate> dates) throws MalformedRecordException {
    for (Element issue : element.children("infoJO")) {
      date(issue, "dateJO").ifPresent(dates::add);
    }
    date(element, "dateSignalement").ifPresent(dates::add);
    date(element, "dateRenouvellement").ifPresent(dates::add);
  }

  private static OptionalInt page(Element published) throws MalformedRecordException {
    for (Element issue : published.children("infoJO")) {
      Optional<String> page = issue.text("pageJO");
      if (page.isPresent() && PAGE.matcher(page.get()).matches()) {
        return OptionalInt.of(Integer.parseInt(page.get()));
      }
    }
    return OptionalInt.empty();
  }

  private boolean isEmpty() {
    return paragraphs.isEmpty() && publishedOn.isEmpty();
  }

  /** The text with the place of its publication. */
  Passage passage() {
    return passage(text());
  }

  /** A part of the text with the place of its publication. */
  Passage passage(String part) {
    return new Passage(part, publishedOn, page);
  }

  /** The text as a correction of one published before. */
  Erratum erratum(Erratum.Part part) {
    return new Erratum(part, Optional.of(text()).filter(t -> !t.isEmpty()), publishedOn, page);
  }

  /** The text as a transcript of the sitting. */
  Exchange exchange() {
    return Exchange.of(paragraphs.orElse(List.of()));
  }

  /** The words and paragraphs. */
  private String text() {
    String text = Paragraph.join(paragraphs.orElse(List.of()));
    return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0)) ? withoutPrefix(text) : text;
  }

  private static String withoutPrefix(String text) {
    Matcher prefix = PREFIX.matcher(text);
    boolean prefixed = prefix.find() && FrenchDates.parse(prefix.group("date")).isPresent();
    return prefixed ? text.substring(prefix.end()) : text;
  }
}
