package fr.questeur.parse;

import fr.questeur.model.Legislature;
import fr.questeur.model.Question;
import fr.questeur.model.Status;
import java.util.Optional;

/** Works out what became of a question from what its rendition shows. */
final class Statuses {

  private Statuses() {}

  /**
   * The question with its status: the one that it has; else answered, if there is an answer or its
   * date; withdrawn, if it says so; lapsed, if its legislature has ended; else pending. It is named
   * as derived, unless the rendition has it in so many words, as it does when it says withdrawn.
   */
  static Question withStatus(Question question) {
    if (question.status().isPresent()) {
      return question;
    }
    Status status = of(question);
    Question.Builder complete = question.toBuilder().status(Optional.of(status));
    return status == Status.WITHDRAWN ? complete.build() : complete.addDerived("status").build();
  }

  private static Status of(Question question) {
    if (question.answer().isPresent()) {
      return Status.ANSWERED;
    }
    if (question.withdrawal().isPresent()) {
      return Status.WITHDRAWN;
    }
    boolean ended = Legislature.end(question.id().legislature()).isPresent();
    return ended ? Status.LAPSED : Status.PENDING;
  }
}
