package fr.questeur.parse;

import fr.questeur.model.Attribution;
import fr.questeur.model.Erratum;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Source;
import fr.questeur.model.Withdrawal;
import fr.questeur.parse.PageSections.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question from the text of its official page, however that text was had: saved, pasted, or taken
 * out of the page's PDF. Blanks, the case of headings and the breaking of lines do not matter.
 */
final class QuestionPageText {

  private final PageHead head;
  private final PageData data;
  private final String questionText;
  private final String answerText;
  private final Optional<String> title;

  private QuestionPageText(String text) {
    PageSections sections = new PageSections(TextCleaner.lines(Markdown.plain(text)));
    head = PageHead.of(sections.lines(Part.HEAD));
    data = new PageData(sections.lines(Part.DATA));
    answerText = TextCleaner.unwrapped(sections.lines(Part.ANSWER));
    List<String> question = new ArrayList<>(head.rest());
    question.addAll(sections.lines(Part.QUESTION));
    questionText = TextCleaner.unwrapped(question);
    title = Optional.of(TextCleaner.line(String.join(" ", head.title()))).filter(t -> !t.isEmpty());
  }

  /** Whether the text has the marks of such a page; judged by its start. */
  static boolean recognises(String start) {
    boolean legislature = false;
    boolean question = false;
    for (String line : TextCleaner.lines(Markdown.plain(start))) {
      legislature |= PageHead.legislature(line).isPresent();
      question |= PageSections.heading(line).equals("texte de la question");
      question |= PageHead.isHeading(line);
    }
    return legislature && question;
  }

  /**
   * Reads the text of one page.
   *
   * @throws UnreadableDocumentException if it does not say which question it is
   */
  static Question read(String text, Source source) throws UnreadableDocumentException {
    return new QuestionPageText(text).question(source);
  }

  private Question question(Source source) throws UnreadableDocumentException {
    Question.Builder question =
        Question.builder(id())
            .title(title)
            .rubric(data.value(PageLabel.RUBRIC))
            .headAnalysis(data.value(PageLabel.HEAD_ANALYSIS))
            .analyses(data.value(PageLabel.ANALYSIS).stream().toList())
            .author(PageAuthor.of(data))
            .askedMinistry(data.value(PageLabel.ASKED).map(Ministry::named))
            .answeringMinistry(data.value(PageLabel.ANSWERING).map(Ministry::named))
            .question(passage(questionText, PageLabel.PUBLISHED))
            .answer(passage(answerText, PageLabel.ANSWERED))
            .sittingOn(data.date(PageLabel.SITTING))
            .withdrawal(withdrawal())
            .renewedOn(data.dates(PageLabel.RENEWED))
            .flaggedOn(data.dates(PageLabel.FLAGGED))
            .addSource(source);
    attribution().ifPresent(question::addAttribution);
    erratum(Erratum.Part.QUESTION, PageLabel.QUESTION_ERRATUM).ifPresent(question::addErratum);
    erratum(Erratum.Part.ANSWER, PageLabel.ANSWER_ERRATUM).ifPresent(question::addErratum);
    return Statuses.withStatus(OpeningFormula.withAuthor(question.build()));
  }

  private QuestionId id() throws UnreadableDocumentException {
    int legislature =
        head.legislature().orElseThrow(() -> new UnreadableDocumentException("no legislature"));
    QuestionType type =
        head.type()
            .or(() -> data.value(PageLabel.TYPE).flatMap(PageHead::type))
            .orElseThrow(() -> new UnreadableDocumentException("no type of question"));
    int number =
        head.number()
            .or(this::labelledNumber)
            .orElseThrow(() -> new UnreadableDocumentException("no question number"));
    if (legislature < 1 || number < 1) {
      throw new UnreadableDocumentException("legislature or number of the question is 0");
    }
    return new QuestionId(legislature, type, number);
  }

  private Optional<Integer> labelledNumber() {
    return data.value(PageLabel.NUMBER)
        .map(value -> value.replaceFirst("^[Nn] ?[°º˚o] ?", ""))
        .filter(value -> value.matches("\\d{1,7}"))
        .map(Integer::valueOf);
  }

  private Optional<Passage> passage(String text, PageLabel label) {
    Optional<LocalDate> on = data.date(label);
    OptionalInt page = data.page(label);
    if (text.isEmpty() && on.isEmpty() && page.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Passage(text, on, page));
  }

  private Optional<Withdrawal> withdrawal() {
    return data.value(PageLabel.WITHDRAWN)
        .map(value -> new Withdrawal(FrenchDates.first(value), inParentheses(value)));
  }

  private static Optional<String> inParentheses(String value) {
    int open = value.indexOf('(');
    int close = value.lastIndexOf(')');
    return open >= 0 && close > open + 1
        ? Optional.of(value.substring(open + 1, close).strip())
        : Optional.empty();
  }

  /** The page dates the change of ministry and names only the last one. */
  private Optional<Attribution> attribution() {
    List<LocalDate> changes = data.dates(PageLabel.REATTRIBUTED);
    return changes.isEmpty()
        ? Optional.empty()
        : data.value(PageLabel.ANSWERING)
            .map(name -> new Attribution(Ministry.named(name), Optional.of(changes.getLast())));
  }

  private Optional<Erratum> erratum(Erratum.Part of, PageLabel label) {
    return data.value(label)
        .map(value -> new Erratum(of, Optional.empty(), data.date(label), data.page(label)));
  }
}
