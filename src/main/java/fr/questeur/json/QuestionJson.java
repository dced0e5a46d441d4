package fr.questeur.json;

import fr.questeur.model.Attribution;
import fr.questeur.model.Erratum;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.Status;
import fr.questeur.model.Turn;
import fr.questeur.model.Withdrawal;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** The fields of a question, in the order of the published form. */
final class QuestionJson {
  private QuestionJson() {}

  static void write(Question question, RecordOut out) throws IOException {
    out.requiredText("type", question.id().type().name());
    out.number("legislature", question.id().legislature());
    out.number("number", question.id().number());
    out.text("title", question.title());
    out.text("rubric", question.rubric());
    out.text("headAnalysis", question.headAnalysis());
    out.texts("analyses", question.analyses());
    if (question.author().isPresent()) {
      AuthorJson.write(question.author().get(), out);
    }
    writeMinistry("askedMinistry", question.askedMinistry(), out);
    writeMinistry("answeringMinistry", question.answeringMinistry(), out);
    out.list(
        "attributions",
        question.attributions(),
        attribution -> {
          out.open();
          AuthorJson.writeMinistry("ministry", attribution.ministry(), out);
          out.date("on", attribution.on());
          out.close();
        });
    writePassage("question", question.question(), out);
    writePassage("answer", question.answer(), out);
    out.date("sittingOn", question.sittingOn());
    out.list("errata", question.errata(), erratum -> writeErratum(erratum, out));
    out.list("exchange", question.exchange(), turn -> writeTurn(turn, out));
    out.text("status", question.status().map(Status::label));
    if (question.withdrawal().isPresent()) {
      out.open("withdrawal");
      out.date("on", question.withdrawal().get().on());
      out.text("reason", question.withdrawal().get().reason());
      out.close();
    }
    out.texts("renewedOn", question.renewedOn());
    out.texts("flaggedOn", question.flaggedOn());
    out.texts("cites", question.cites());
    SourceJson.write(question.sources(), out);
    out.texts("derived", question.derived());
  }

  private static void writeMinistry(String name, Optional<Ministry> ministry, RecordOut out)
      throws IOException {
    if (ministry.isPresent()) {
      AuthorJson.writeMinistry(name, ministry.get(), out);
    }
  }

  private static void writePassage(String name, Optional<Passage> passage, RecordOut out)
      throws IOException {
    if (passage.isPresent()) {
      out.open(name);
      out.text("text", passage.get().text());
      out.date("publishedOn", passage.get().publishedOn());
      out.number("page", passage.get().page());
      out.close();
    }
  }

  private static void writeErratum(Erratum erratum, RecordOut out) throws IOException {
    out.open();
    out.requiredText("of", erratum.of().label());
    out.text("text", erratum.text());
    out.date("publishedOn", erratum.publishedOn());
    out.number("page", erratum.page());
    out.close();
  }

  private static void writeTurn(Turn turn, RecordOut out) throws IOException {
    out.open();
    out.requiredText("speaker", turn.speaker());
    out.text("role", turn.role());
    out.requiredText("text", turn.text());
    out.close();
  }

  static Question read(JsonObject in) throws MalformedRecordException {
    QuestionId id = questionId(in, "id", in.requiredText("id"));
    checkRepeated(in, id);
    Question.Builder question = Question.builder(id);
    question
        .title(in.text("title"))
        .rubric(in.text("rubric"))
        .headAnalysis(in.text("headAnalysis"))
        .analyses(in.texts("analyses"))
        .question(readPassage(in.object("question")))
        .answer(readPassage(in.object("answer")))
        .sittingOn(in.date("sittingOn"))
        .renewedOn(in.dates("renewedOn"))
        .flaggedOn(in.dates("flaggedOn"))
        .sources(SourceJson.read(in))
        .derived(Set.copyOf(in.texts("derived")));
    Optional<JsonObject> author = in.object("author");
    if (author.isPresent()) {
      question.author(Optional.of(AuthorJson.read(author.get())));
    }
    question.askedMinistry(readMinistry(in.object("askedMinistry")));
    question.answeringMinistry(readMinistry(in.object("answeringMinistry")));
    for (JsonObject attribution : in.objects("attributions")) {
      question.addAttribution(
          new Attribution(
              readMinistry(attribution.object("ministry"))
                  .orElseThrow(() -> attribution.wrong("ministry", "an object", "missing")),
              attribution.date("on")));
    }
    for (JsonObject erratum : in.objects("errata")) {
      question.addErratum(
          new Erratum(
              part(erratum),
              erratum.text("text"),
              erratum.date("publishedOn"),
              erratum.integer("page")));
    }
    for (JsonObject turn : in.objects("exchange")) {
      question.addTurn(
          new Turn(turn.requiredText("speaker"), turn.text("role"), turn.requiredText("text")));
    }
    question.status(status(in));
    Optional<JsonObject> withdrawal = in.object("withdrawal");
    if (withdrawal.isPresent()) {
      question.withdrawal(
          Optional.of(
              new Withdrawal(withdrawal.get().date("on"), withdrawal.get().text("reason"))));
    }
    for (String cited : in.texts("cites")) {
      question.addCited(questionId(in, "cites", cited));
    }
    return question.build();
  }

  private static QuestionId questionId(JsonObject in, String field, String text)
      throws MalformedRecordException {
    return QuestionId.parse(text)
        .orElseThrow(
            () -> in.wrong(field, "an id of a question such as AN-17-QE-13821", "'" + text + "'"));
  }

  /** The record repeats the parts of the id for its readers; they must not contradict it. */
  private static void checkRepeated(JsonObject in, QuestionId id) throws MalformedRecordException {
    String type = in.text("type").orElse(id.type().name());
    if (!type.equals(id.type().name())) {
      throw in.wrong("type", id.type() + " as in the id", "'" + type + "'");
    }
    checkRepeated(in, "legislature", id.legislature());
    checkRepeated(in, "number", id.number());
  }

  private static void checkRepeated(JsonObject in, String field, int inId)
      throws MalformedRecordException {
    int value = in.integer(field).orElse(inId);
    if (value != inId) {
      throw in.wrong(field, inId + " as in the id", String.valueOf(value));
    }
  }

  private static Optional<Status> status(JsonObject in) throws MalformedRecordException {
    Optional<String> label = in.text("status");
    Optional<Status> status = label.flatMap(Status::of);
    if (label.isPresent() && status.isEmpty()) {
      throw in.wrong("status", "pending, answered, withdrawn or lapsed", "'" + label.get() + "'");
    }
    return status;
  }

  private static Erratum.Part part(JsonObject erratum) throws MalformedRecordException {
    String label = erratum.requiredText("of");
    return Erratum.Part.of(label)
        .orElseThrow(() -> erratum.wrong("of", "question or answer", "'" + label + "'"));
  }

  private static Optional<Ministry> readMinistry(Optional<JsonObject> in)
      throws MalformedRecordException {
    return in.isEmpty() ? Optional.empty() : Optional.of(AuthorJson.readMinistry(in.get()));
  }

  private static Optional<Passage> readPassage(Optional<JsonObject> in)
      throws MalformedRecordException {
    if (in.isEmpty()) {
      return Optional.empty();
    }
    JsonObject passage = in.get();
    return Optional.of(
        new Passage(
            passage.text("text").orElse(""), passage.date("publishedOn"), passage.integer("page")));
  }
}
