package fr.questeur.evaluation;

import fr.questeur.Questeur;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionType;
import fr.questeur.query.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The written questions in an index that got one answer together: the same text, blanks aside, on
 * the same day. They are what the ministries themselves took for the same question.
 */
final class JointAnswers {

  private JointAnswers() {}

  static LikeQuestions in(Questeur questeur) throws QuerySyntaxException {
    Map<String, List<String>> groups = new TreeMap<>();
    questeur.export(
        questeur.query("kind:question"),
        publication -> {
          Question question = (Question) publication;
          String answer = question.answer().map(Passage::text).orElse("").replaceAll("\\s+", " ");
          if (question.id().type() == QuestionType.QE
              && !answer.isBlank()
              && question.answeredOn().isPresent()) {
            String key = question.answeredOn().get() + " " + answer;
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(question.identifier());
          }
        });
    LikeQuestions like = new LikeQuestions();
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (String other : group.subList(i + 1, group.size())) {
          like.add(group.get(i), other);
        }
      }
    }
    return like;
  }
}
