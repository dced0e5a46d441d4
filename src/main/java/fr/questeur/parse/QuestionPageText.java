package fr.questeur.parse;

import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.Source;
import fr.questeur.parse.PageSections.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    answerText = TextCleaner.unwrapped(PrintedTurns.apart(sections.lines(Part.ANSWER)));
    List<String> question = new ArrayList<>(head.rest());
    question.addAll(sections.lines(Part.QUESTION));
    questionText = TextCleaner.unwrapped(question);
    title =
        Optional.of(TextCleaner.line(String.join(" ", head.title())))
            .filter(t -> !t.isEmpty())
            .or(() -> data.value(PageLabel.TITLE));
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
    return new QuestionPage(
            id(),
            title,
            head.author()
                .flatMap(line -> PrintedAuthor.beforePlace(line, List.of()))
                .or(() -> PageAuthor.of(data)),
            data,
            Paragraph.plain(questionText),
            Paragraph.plain(answerText))
        .question(source);
  }

  private QuestionId id() throws UnreadableDocumentException {
    return QuestionPage.id(
        head.legislature(),
        head.type().or(() -> data.value(PageLabel.TYPE).flatMap(PageHead::type)),
        head.number().or(this::labelledNumber));
  }

  private Optional<Integer> labelledNumber() {
    return data.value(PageLabel.NUMBER)
        .map(value -> value.replaceFirst("^[Nn] ?[°º˚o] ?", ""))
        .filter(value -> value.matches("\\d{1,7}"))
        .map(Integer::valueOf);
  }
}
