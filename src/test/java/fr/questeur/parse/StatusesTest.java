package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Status;
import fr.questeur.model.Withdrawal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusesTest {

  private static Question.Builder of(int legislature) {
    return Question.builder(new QuestionId(legislature, QuestionType.QE, 1));
  }

  private static void assertDerived(Question.Builder question, Status status) {
    Question complete = Statuses.withStatus(question.build());
    assertThat(complete.status()).contains(status);
    assertThat(complete.derived()).containsExactly("status");
  }

  @Test
  void anAnswerAnswersAlsoAWithdrawnOrOldQuestion() {
    assertDerived(
        of(16)
            .answer(Optional.of(Passage.of("Oui.")))
            .withdrawal(Optional.of(new Withdrawal(Optional.empty(), Optional.empty()))),
        Status.ANSWERED);
  }

  @Test
  void withdrawnIsSaidInSoManyWords() {
    Question complete =
        Statuses.withStatus(
            of(17)
                .withdrawal(Optional.of(new Withdrawal(Optional.empty(), Optional.empty())))
                .build());
    assertThat(complete.status()).contains(Status.WITHDRAWN);
    assertThat(complete.derived()).isEmpty();
  }

  @Test
  void withoutAnAnswerTheLegislatureDecides() {
    assertDerived(of(16), Status.LAPSED);
    assertDerived(of(17), Status.PENDING);
  }

  @Test
  void aStatusThatTheRenditionStatesStays() {
    Question stated = of(16).status(Optional.of(Status.PENDING)).build();
    assertThat(Statuses.withStatus(stated)).isEqualTo(stated);
  }
}
