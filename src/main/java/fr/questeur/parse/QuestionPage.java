package fr.questeur.parse;

import fr.questeur.model.Attribution;
import fr.questeur.model.Author;
import fr.questeur.model.Erratum;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Source;
import fr.questeur.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the official page of a question says, in whatever layout, on its way to a record.
 *
 * <p>The day of a sitting is kept only where the page names it: what pages call by that name is the
 * day of the Journal officiel, as a rule the next.
 *
 * @param id which question it is
 * @param title the title, if printed
 * @param author the author, if printed
 * @param data the labels with their values
 * @param asked the text of the question as printed before the answer; none for most oral ones
 * @param answered the answer, or what was said in the sitting
 */
record QuestionPage(
    QuestionId id,
    Optional<String> title,
    Optional<Author> author,
    PageData data,
    List<Paragraph> asked,
    List<Paragraph> answered) {

  /**
   * The identity that the page prints.
   *
   * @throws UnreadableDocumentException if a part of it is missing
   */
  static QuestionId id(
      Optional<Integer> legislature, Optional<QuestionType> type, Optional<Integer> number)
      throws UnreadableDocumentException {
    int ofLegislature =
        legislature.orElseThrow(() -> new UnreadableDocumentException("no legislature"));
    QuestionType ofType =
        type.orElseThrow(() -> new UnreadableDocumentException("no type of question"));
    int ofNumber = number.orElseThrow(() -> new UnreadableDocumentException("no question number"));
    if (ofLegislature < 1 || ofNumber < 1) {
      throw new UnreadableDocumentException("legislature or number of the question is 0");
    }
    return new QuestionId(ofLegislature, ofType, ofNumber);
  }

  /** The record, with its status. */
  Question question(Source source) {
    List<String> analyses = new ArrayList<>(data.value(PageLabel.ANALYSIS).stream().toList());
    Question.Builder question =
        Question.builder(id)
            .title(title)
            .rubric(data.value(PageLabel.RUBRIC))
            .headAnalysis(data.value(PageLabel.HEAD_ANALYSIS))
            .author(author)
            .askedMinistry(data.value(PageLabel.ASKED).map(Ministry::named))
            .answeringMinistry(data.value(PageLabel.ANSWERING).map(Ministry::named))
            .sittingOn(data.date(PageLabel.SITTING).filter(day -> !sittingIsIssue()))
            .withdrawal(withdrawal())
            .renewedOn(data.dates(PageLabel.RENEWED))
            .flaggedOn(data.dates(PageLabel.FLAGGED))
            .addSource(source);
    attribution().ifPresent(question::addAttribution);
    erratum(Erratum.Part.QUESTION, PageLabel.QUESTION_ERRATUM).ifPresent(question::addErratum);
    erratum(Erratum.Part.ANSWER, PageLabel.ANSWER_ERRATUM).ifPresent(question::addErratum);
    Exchange exchange =
        id.type() == QuestionType.QE ? new Exchange(List.of(), List.of()) : Exchange.of(answered);
    if (exchange.turns().isEmpty()) {
      question.question(asked(Paragraph.join(asked)));
      question.answer(passage(Paragraph.join(answered), PageLabel.ANSWERED));
    } else {
      Optional<String> written = Optional.of(Paragraph.join(asked)).filter(t -> !t.isEmpty());
      Optional<String> said = exchange.question(author.flatMap(Author::name));
      exchange.asTurns().forEach(question::addTurn);
      exchange.headingBeside(title, analyses).ifPresent(analyses::add);
      question.question(asked(written.or(() -> said).orElse("")));
      question.answer(passage(exchange.answer().orElse(""), PageLabel.ANSWERED));
    }
    question.analyses(analyses);
    return Statuses.withStatus(OpeningFormula.withAuthor(question.build()));
  }

  private Optional<Passage> asked(String text) {
    boolean dated = data.value(PageLabel.PUBLISHED).isPresent() || !sittingIsIssue();
    return passage(text, dated ? PageLabel.PUBLISHED : PageLabel.SITTING);
  }

  /** The pages date the sitting by the Journal officiel in which the question is printed. */
  private boolean sittingIsIssue() {
    String value = TextCleaner.folded(data.value(PageLabel.SITTING).orElse(""));
    return value.contains("journal officiel");
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
