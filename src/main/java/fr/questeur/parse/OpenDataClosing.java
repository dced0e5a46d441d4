package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Passage;
import fr.questeur.model.Status;
import fr.questeur.model.Withdrawal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a question ended, in the open data (<em>clôture</em>). Its page is left out: it is where the
 * whole section of answers begins in that issue, not the answer.
 *
 * @param code such as {@code REP_PUB}
 * @param label the code in words
 * @param on the day
 */
record OpenDataClosing(String code, Optional<String> label, Optional<LocalDate> on) {

  /** The closing of the question, if it has ended. */
  static Optional<OpenDataClosing> of(Element question) throws MalformedRecordException {
    Optional<Element> closing = question.child("cloture");
    Optional<String> code =
        closing.isPresent() ? closing.get().text("codeCloture") : Optional.empty();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> label = closing.get().text("libelleCloture").map(TextCleaner::line);
    Optional<LocalDate> on = OpenDataText.date(closing.get(), "dateCloture");
    return Optional.of(new OpenDataClosing(code.get(), label, on));
  }

  /** Whether an answer was published. */
  boolean isAnswered() {
    return code.equals("REP_PUB");
  }

  /** The answer of which only the day is known. */
  Passage passage() {
    return new Passage("", on, OptionalInt.empty());
  }

  /** What became of the question, if the closing says so itself. */
  Optional<Status> status() {
    if (isAnswered()) {
      return Optional.of(Status.ANSWERED);
    }
    return isLapsed() ? Optional.of(Status.LAPSED) : Optional.empty();
  }

  /** The withdrawal, which every end is but an answer and a lapse; its reason is the label. */
  Optional<Withdrawal> withdrawal() {
    return isAnswered() || isLapsed() ? Optional.empty() : Optional.of(new Withdrawal(on, label));
  }

  /** Whether the question lapsed (<em>caducité</em>). */
  private boolean isLapsed() {
    return code.startsWith("CADU");
  }
}
