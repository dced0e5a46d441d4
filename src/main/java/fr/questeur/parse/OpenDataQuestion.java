package fr.questeur.parse;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Attribution;
import fr.questeur.model.Author;
import fr.questeur.model.Erratum;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The one way from a {@code question} element of the open data, be it JSON or XML, to a record.
 *
 * <p>The day of an oral question's sitting is left out: what the data give is the day of the issue
 * of the Journal officiel, as a rule the next.
 */
final class OpenDataQuestion {

  private final Element element;
  private final QuestionId id;
  private final Optional<OpenDataClosing> closing;
  private final List<String> analyses = new ArrayList<>();
  private final Question.Builder question;

  private OpenDataQuestion(Element element) throws MalformedRecordException {
    this.element = element;
    String uid = element.requiredText("uid");
    this.id =
        QuestionId.parse(uid)
            .orElseThrow(() ->
                element.wrong("uid", "an identifier such as QANR5L17QE13821", "'" + uid + "'"));
    this.closing = OpenDataClosing.of(element);
    this.question = Question.builder(id);
  }

  /**
   * The question in the element.
   *
   * @throws MalformedRecordException if it has no identifier, or something is of another type than
   *     it should be
   */
  static Question read(Element element, Source source) throws MalformedRecordException {
    OpenDataQuestion reading = new OpenDataQuestion(element);
    reading.readIndexing();
    reading.readMinistries();
    reading.readTexts();
    reading.readEnd();
    reading.question.analyses(reading.analyses).title(reading.analyses.stream().findFirst());
    Question question = reading.question.addSource(source).build();
    return Statuses.withStatus(OpeningFormula.withAuthor(question));
  }

  private void readIndexing() throws MalformedRecordException {
    for (Element indexing : element.children("indexationAN")) {
      question.rubric(line(indexing, "rubrique"));
      question.headAnalysis(line(indexing, "teteAnalyse"));
      for (Element named : indexing.children("analyses")) {
        analyses.addAll(named.texts("analyse"));
      }
      for (Element older : indexing.children("ANALYSE")) {
        analyses.addAll(older.texts("ANA"));
      }
    }
    analyses.replaceAll(TextCleaner::line);
  }

  private void readMinistries() throws MalformedRecordException {
    for (Element asked : element.children("minInt")) {
      question.askedMinistry(ministry(asked));
    }
    List<Attribution> attributions = new ArrayList<>();
    for (Element all : element.children("minAttribs")) {
      for (Element one : all.children("minAttrib")) {
        Optional<LocalDate> on = OpenDataText.publishedOn(one);
        for (Element named : one.children("denomination")) {
          ministry(named).ifPresent(found -> attributions.add(new Attribution(found, on)));
        }
      }
    }
    attributions.sort(Comparator.comparing(given -> given.on().orElse(LocalDate.MIN)));
    attributions.forEach(question::addAttribution);
    if (!attributions.isEmpty()) {
      question.answeringMinistry(Optional.of(attributions.getLast().ministry()));
    }
  }

  private void readTexts() throws MalformedRecordException {
    List<OpenDataText> asked = OpenDataText.in(element, "textesQuestion", "texteQuestion");
    List<OpenDataText> answered = OpenDataText.in(element, "textesReponse", "texteReponse");
    addErrata(asked, Erratum.Part.QUESTION);
    addErrata(answered, Erratum.Part.ANSWER);

    question.question(asked.stream().findFirst().map(OpenDataText::passage));
    Optional<Speaker> speaker = Optional.empty();
    if (answered.isEmpty()) {
      question.answer(closing.filter(OpenDataClosing::isAnswered).map(OpenDataClosing::passage));
    } else if (id.type() == QuestionType.QE) {
      question.answer(Optional.of(answered.getFirst().passage()));
    } else {
      speaker = readTranscript(answered.getFirst(), asked.isEmpty());
    }
    readAuthor(speaker);
  }

  /** What is published after the first time corrects it. */
  private void addErrata(List<OpenDataText> texts, Erratum.Part part) {
    for (int i = 1; i < texts.size(); i++) {
      question.addErratum(texts.get(i).erratum(part));
    }
  }

  /**
   * Takes what was said in the sitting. A question to the Government is part of it; an oral
   * question without debate was published in writing before, and that text stays the question.
   *
   * @return the author, if the transcript is where the question is
   */
  private Optional<Speaker> readTranscript(OpenDataText transcript, boolean withQuestion) {
    Exchange exchange = transcript.exchange();
    exchange.asTurns().forEach(question::addTurn);
    question.answer(Optional.of(transcript.passage(exchange.answer().orElse(""))));
    // The analyses of one question are sometimes found with its neighbours too.
    exchange.headingBeside(Optional.empty(), analyses).ifPresent(analyses::add);
    if (!withQuestion) {
      return Optional.empty();
    }
    question.question(exchange.question(Optional.empty()).map(transcript::passage));
    return exchange.author(Optional.empty());
  }

  /** Takes the author, whom no field names: at best the text does. */
  private void readAuthor(Optional<Speaker> speaker) throws MalformedRecordException {
    Optional<String> ref = Optional.empty();
    Optional<Group> group = Optional.empty();
    for (Element author : element.children("auteur")) {
      for (Element identity : author.children("identite")) {
        ref = identity.text("acteurRef");
      }
      for (Element found : author.children("groupe")) {
        Optional<String> groupRef = found.text("organeRef");
        group = Optional.of(new Group(line(found, "developpe"), line(found, "abrege"), groupRef));
      }
    }
    if (ref.isPresent() || group.isPresent() || speaker.isPresent()) {
      Optional<String> civility = speaker.map(Speaker::civility);
      Optional<String> name = speaker.map(Speaker::name);
      question.author(Optional.of(new Author(civility, name, ref, group, Optional.empty())));
    }
    if (speaker.isPresent()) {
      question.addDerived("author.name");
    }
  }

  private void readEnd() throws MalformedRecordException {
    question.withdrawal(closing.flatMap(OpenDataClosing::withdrawal));
    question.status(closing.flatMap(OpenDataClosing::status));
    question.flaggedOn(dates("signalement", "signalement"));
    question.renewedOn(dates("renouvellements", "renouvellement"));
  }

  private List<LocalDate> dates(String all, String one) throws MalformedRecordException {
    Set<LocalDate> dates = new TreeSet<>();
    for (Element group : element.children(all)) {
      OpenDataText.addDates(group, dates);
      for (Element single : group.children(one)) {
        OpenDataText.addDates(single, dates);
      }
    }
    return List.copyOf(dates);
  }

  private static Optional<Ministry> ministry(Element named) throws MalformedRecordException {
    Optional<String> shortName = line(named, "abrege");
    Optional<String> name = shortName.isPresent() ? shortName : line(named, "developpe");
    Optional<String> ref = named.text("organeRef");
    return name.map(printed -> new Ministry(printed, ref));
  }

  private static Optional<String> line(Element element, String name)
      throws MalformedRecordException {
    return element.text(name).map(TextCleaner::line).filter(line -> !line.isEmpty());
  }
}
