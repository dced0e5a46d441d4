package fr.questeur.parse;

/**
 * The labels of a question page's data block (<em>Données clés</em>), as regular expressions over
 * folded text; a colon or {@code >} follows, or a date after a label that ends in <em>le</em> or
 * <em>du</em>.
 */
enum PageLabel {
  AUTHOR("auteur|question de"),
  CONSTITUENCY("circonscription"),
  GROUP("groupe(?: politique| parlementaire)?"),
  TYPE("type de (?:la )?question"),
  NUMBER("numero de (?:la )?question"),
  TITLE("titre"),
  RUBRIC("rubrique"),
  HEAD_ANALYSIS("tete d'analyse"),
  ANALYSIS("analyses?"),
  ASKED("ministere interroge"),
  ANSWERING("ministere (?:attributaire|repondant)"),
  REATTRIBUTED("date de changement d'attribution"),
  SITTING("date de (?:la )?seance|question posee en seance le"),
  PUBLISHED("question publiee(?: au jo)? le|publication de la question au journal officiel du"),
  ANSWERED(
      "reponse(?: en seance, et)? publiee(?: au jo)? le"
          + "|publication de la reponse au journal officiel du"),
  WITHDRAWN("question retiree(?: le)?"),
  FLAGGED("question signalee(?: au gouvernement)?(?: le)?|(?:date de )?signalement(?: le)?"),
  RENEWED(
      "question renouvelee(?: le)?|(?:date de )?renouvellement(?: de la question)?"
          + "(?: publie au jo)?(?: le)?"),
  QUESTION_ERRATUM("erratum de la question(?: publie au jo)? le"),
  ANSWER_ERRATUM("erratum de la reponse(?: publie au jo)? le");

  private final String expression;

  PageLabel(String expression) {
    this.expression = expression;
  }

  /** Holds no capturing group. */
  String expression() {
    return expression;
  }

  /** The name of the group that captures this label: letters only. */
  String group() {
    return name().replace("_", "");
  }
}
