package fr.questeur.json;

import fr.questeur.model.Attribution;
import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Contact;
import fr.questeur.model.Erratum;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import fr.questeur.model.Status;
import fr.questeur.model.Turn;
import fr.questeur.model.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary publications: each optional field there or not, texts of the oddest characters. */
public final class Publications {

  /** What has broken a line, a JSON text, a terminal or an encoder somewhere, once. */
  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\t",
          "\n",
          "\r\n",
          "\u001B[31m",
          "\u007F",
          "\u0085",
          "\u009B2J",
          "\u00A0",
          "\u00AD",
          "\u200B",
          "\u2028",
          "\u2029",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\"",
          "\\",
          "\\u0041",
          "/",
          "'",
          "’",
          "œ",
          "É",
          "E\u0301",
          "\uD83D\uDE00",
          "\uDBFF\uDFFF",
          "null",
          "{}",
          "]",
          "<p>",
          "&amp;",
          " | ");

  private Publications() {}

  /** Questions and releases. */
  public static Arbitrary<Publication> publications() {
    return Arbitraries.oneOf(
        questions().map(question -> question), releases().map(release -> release));
  }

  /** Questions with any fields. */
  public static Arbitrary<Question> questions() {
    return questionIds().flatMap(Publications::questions);
  }

  private static Arbitrary<Question> questions(QuestionId id) {
    return Builders.withBuilder(() -> Question.builder(id))
        .use(maybe(texts()))
        .in(Question.Builder::title)
        .use(maybe(texts()))
        .in(Question.Builder::rubric)
        .use(maybe(texts()))
        .in(Question.Builder::headAnalysis)
        .use(some(texts()))
        .in(Question.Builder::analyses)
        .use(maybe(authors()))
        .in(Question.Builder::author)
        .use(maybe(ministries()))
        .in(Question.Builder::askedMinistry)
        .use(maybe(ministries()))
        .in(Question.Builder::answeringMinistry)
        .use(some(attributions()))
        .inSetter((question, all) -> all.forEach(question::addAttribution))
        .use(maybe(passages()))
        .in(Question.Builder::question)
        .use(maybe(passages()))
        .in(Question.Builder::answer)
        .use(maybe(dates()))
        .in(Question.Builder::sittingOn)
        .use(some(errata()))
        .inSetter((question, all) -> all.forEach(question::addErratum))
        .use(some(turns()))
        .inSetter((question, all) -> all.forEach(question::addTurn))
        .use(maybe(Arbitraries.of(Status.class)))
        .in(Question.Builder::status)
        .use(maybe(withdrawals()))
        .in(Question.Builder::withdrawal)
        .use(some(dates()))
        .in(Question.Builder::renewedOn)
        .use(some(dates()))
        .in(Question.Builder::flaggedOn)
        .use(some(questionIds()))
        .inSetter((question, all) -> all.forEach(question::addCited))
        .use(some(sources()))
        .in(Question.Builder::sources)
        .use(texts().set().ofMaxSize(3))
        .in(Question.Builder::derived)
        .build(Question.Builder::build);
  }

  /** Releases with any fields. */
  public static Arbitrary<Release> releases() {
    Arbitrary<String> ids =
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(100);
    Arbitrary<Release> bare =
        Combinators.combine(
                ids,
                maybe(texts()),
                maybe(texts()),
                maybe(dates()),
                Arbitraries.oneOf(Arbitraries.just(""), texts()))
            .as((id, title, issuer, date, text) ->
                new Release(
                    "CP-" + id,
                    title,
                    issuer,
                    date,
                    text,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of()));
    return Combinators.combine(
            bare,
            some(quotes()),
            some(contacts()),
            some(texts()),
            some(sources()),
            texts().set().ofMaxSize(3))
        .as((release, quotes, contacts, keywords, sources, derived) ->
            new Release(
                release.id(),
                release.title(),
                release.issuer(),
                release.publishedOn(),
                release.text(),
                quotes,
                contacts,
                keywords,
                sources,
                derived));
  }

  /** Texts that are well formed and not empty. */
  static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.strings().withCharRange(' ', '\u017F').ofMinLength(1).ofMaxLength(8);
    return Arbitraries.oneOf(words, Arbitraries.of(ODD))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }

  /** Identifiers over their whole range. */
  public static Arbitrary<QuestionId> questionIds() {
    Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(1);
    return Combinators.combine(numbers, Arbitraries.of(QuestionType.class), numbers)
        .as(QuestionId::new);
  }

  private static Arbitrary<Author> authors() {
    Arbitrary<Group> groups =
        Combinators.combine(maybe(texts()), maybe(texts()), maybe(texts())).as(Group::new);
    Arbitrary<Constituency> constituencies =
        Combinators.combine(maybe(texts()), maybe(texts()), maybe(texts()), numbers())
            .as(Constituency::new);
    return Combinators.combine(
            maybe(texts()), maybe(texts()), maybe(texts()), maybe(groups), maybe(constituencies))
        .as(Author::new);
  }

  private static Arbitrary<Ministry> ministries() {
    return Combinators.combine(required(), maybe(texts())).as(Ministry::new);
  }

  private static Arbitrary<Attribution> attributions() {
    return Combinators.combine(ministries(), maybe(dates())).as(Attribution::new);
  }

  private static Arbitrary<Passage> passages() {
    return Combinators.combine(required(), maybe(dates()), numbers()).as(Passage::new);
  }

  private static Arbitrary<Erratum> errata() {
    return Combinators.combine(
            Arbitraries.of(Erratum.Part.class), maybe(texts()), maybe(dates()), numbers())
        .as(Erratum::new);
  }

  private static Arbitrary<Turn> turns() {
    return Combinators.combine(required(), maybe(texts()), required()).as(Turn::new);
  }

  private static Arbitrary<Quote> quotes() {
    return Combinators.combine(required(), maybe(texts()), required()).as(Quote::new);
  }

  private static Arbitrary<Contact> contacts() {
    return Combinators.combine(
            maybe(texts()), maybe(texts()), maybe(texts()), maybe(texts()), maybe(texts()))
        .as(Contact::new);
  }

  private static Arbitrary<Withdrawal> withdrawals() {
    return Combinators.combine(maybe(dates()), maybe(texts())).as(Withdrawal::new);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(required(), required(), required(), dates()).as(Source::new);
  }

  private static Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<OptionalInt> numbers() {
    return maybe(Arbitraries.integers())
        .map(number -> number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty());
  }

  /** Texts that an object cannot be without, but that a source may leave empty. */
  private static Arbitrary<String> required() {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(5, texts()));
  }

  private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
    return values.optional(0.5);
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> values) {
    return values.list().ofMaxSize(2);
  }
}
