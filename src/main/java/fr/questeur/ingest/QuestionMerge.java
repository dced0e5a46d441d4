package fr.questeur.ingest;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Labels;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One question from several renditions of it, fact by fact. */
final class QuestionMerge {

  private final Choice<Question> choice;

  private QuestionMerge(List<Question> trustedFirst) {
    choice = new Choice<>(trustedFirst);
  }

  static Question of(List<Question> trustedFirst) {
    return new QuestionMerge(trustedFirst).merge(trustedFirst);
  }

  private Question merge(List<Question> trustedFirst) {
    Question.Builder merged =
        Question.builder(trustedFirst.getFirst().id())
            .title(choice.of("title", Question::title))
            .rubric(choice.of("rubric", Question::rubric))
            .headAnalysis(choice.of("headAnalysis", Question::headAnalysis))
            .analyses(choice.listOf("analyses", Question::analyses))
            .author(author())
            .askedMinistry(ministry("askedMinistry", Question::askedMinistry))
            .answeringMinistry(ministry("answeringMinistry", Question::answeringMinistry))
            .question(passage("question", Question::question))
            .answer(passage("answer", Question::answer))
            .sittingOn(choice.of("sittingOn", Question::sittingOn))
            .exchange(choice.listOf("exchange", Question::exchange))
            .withdrawal(choice.of("withdrawal", Question::withdrawal))
            .renewedOn(choice.union(Question::renewedOn))
            .flaggedOn(choice.union(Question::flaggedOn))
            .sources(Renditions.sources(trustedFirst));
    choice.listOf("attributions", Question::attributions).forEach(merged::addAttribution);
    choice.listOf("errata", Question::errata).forEach(merged::addErratum);
    choice.union(Question::cites).forEach(merged::addCited);
    merged.status(status());
    return merged.derived(choice.derived()).build();
  }

  /** An answer or a withdrawal is final, whichever rendition saw it. */
  private Optional<Status> status() {
    return choice
        .of("status", question -> question.status().filter(Status.ANSWERED::equals))
        .or(() -> choice.of("status", q -> q.status().filter(Status.WITHDRAWN::equals)))
        .or(() -> choice.of("status", Question::status));
  }

  /** The text of one rendition with its place of publication; from others only what it lacks. */
  private Optional<Passage> passage(String name, Function<Question, Optional<Passage>> fact) {
    Optional<String> text =
        choice.of(
            name,
            question -> fact.apply(question).map(Passage::text).filter(words -> !words.isEmpty()));
    Optional<LocalDate> day =
        choice.of(
            name + ".publishedOn", question -> fact.apply(question).flatMap(Passage::publishedOn));
    Optional<Integer> page =
        choice.of(
            name + ".page",
            question ->
                fact.apply(question)
                    .filter(passage -> passage.page().isPresent())
                    // A page belongs to its day.
                    .filter(passage -> day.isEmpty() || passage.publishedOn().equals(day))
                    .map(passage -> passage.page().getAsInt()));
    if (text.isEmpty() && day.isEmpty() && page.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(text.orElse(""), day, page.map(OptionalInt::of).orElse(OptionalInt.empty())));
  }

  private Optional<Author> author() {
    if (choice.of("author", Question::author).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Author(
            author("author.civility", Author::civility),
            author("author.name", Author::name),
            author("author.ref", Author::ref),
            group(),
            author("author.constituency", Author::constituency).map(this::completed)));
  }

  private <V> Optional<V> author(String name, Function<Author, Optional<V>> fact) {
    return choice.of(name, question -> question.author().flatMap(fact));
  }

  /** A group with the names and the reference that other renditions give to the same group. */
  private Optional<Group> group() {
    return author("author.group", Author::group)
        .map(chosen ->
            new Group(
                chosen.name().or(() -> ofGroup(chosen, Group::name)),
                chosen.abbreviation().or(() -> ofGroup(chosen, Group::abbreviation)),
                chosen.ref().or(() -> ofGroup(chosen, Group::ref))));
  }

  private Optional<String> ofGroup(Group chosen, Function<Group, Optional<String>> fact) {
    return author(
        "author.group.of",
        author -> author.group().filter(other -> same(chosen, other)).flatMap(fact));
  }

  private static boolean same(Group one, Group other) {
    return same(one.name(), other.name())
        || same(one.abbreviation(), other.abbreviation())
        || same(one.ref(), other.ref());
  }

  private Constituency completed(Constituency chosen) {
    return new Constituency(
        chosen.label().or(() -> ofPlace(chosen, Constituency::label)),
        chosen.department(),
        chosen.region().or(() -> ofPlace(chosen, Constituency::region)),
        chosen.number().isPresent()
            ? chosen.number()
            : ofPlace(
                    chosen,
                    other ->
                        other.number().isPresent()
                            ? Optional.of(other.number().getAsInt())
                            : Optional.empty())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty()));
  }

  private <V> Optional<V> ofPlace(Constituency chosen, Function<Constituency, Optional<V>> fact) {
    return author(
        "author.constituency.of",
        author ->
            author
                .constituency()
                .filter(other -> same(chosen.department(), other.department()))
                .flatMap(fact));
  }

  /** A ministry with the reference that another rendition gives to the ministry of that name. */
  private Optional<Ministry> ministry(String name, Function<Question, Optional<Ministry>> fact) {
    return choice
        .of(name, fact)
        .map(chosen ->
            new Ministry(
                chosen.name(),
                chosen
                    .ref()
                    .or(() ->
                        choice.of(
                            name + ".ref",
                            question ->
                                fact.apply(question)
                                    .filter(other -> same(chosen, other))
                                    .flatMap(Ministry::ref)))));
  }

  private static boolean same(Ministry one, Ministry other) {
    return same(Optional.of(one.name()), Optional.of(other.name()));
  }

  /** Whether both are there and differ in nothing but case and blanks. */
  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.map(Labels::key).equals(other.map(Labels::key));
  }
}
