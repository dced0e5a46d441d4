package fr.questeur.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question of a deputy to the Government, with all that is known of it.
 *
 * @param id type, legislature and number
 * @param title the page's title; in open data the first analysis
 * @param rubric the subject heading (<em>rubrique</em>)
 * @param headAnalysis the sub-heading (<em>tête d'analyse</em>)
 * @param analyses the finer headings (<em>analyses</em>)
 * @param author the deputy
 * @param askedMinistry the ministry to which it was put (<em>ministère interrogé</em>)
 * @param answeringMinistry the ministry that has to answer (<em>ministère attributaire</em>)
 * @param attributions the ministries that were given it, oldest first
 * @param question the question's text and place in the Journal officiel
 * @param answer the answer's text and place; empty if there is none
 * @param sittingOn the day of the sitting in which an oral question was put
 * @param errata corrections published later
 * @param exchange who said what, for an oral question
 * @param status what became of it
 * @param withdrawal when and why it was withdrawn
 * @param renewedOn the days on which the deputy asked again (<em>renouvellement</em>)
 * @param flaggedOn the days on which a group flagged it (<em>signalement</em>)
 * @param cites the questions that its text names
 * @param sources where it was read
 * @param derived the names of the fields that were worked out, such as {@code status} or {@code
 *     author.name}
 */
public record Question(
    QuestionId id,
    Optional<String> title,
    Optional<String> rubric,
    Optional<String> headAnalysis,
    List<String> analyses,
    Optional<Author> author,
    Optional<Ministry> askedMinistry,
    Optional<Ministry> answeringMinistry,
    List<Attribution> attributions,
    Optional<Passage> question,
    Optional<Passage> answer,
    Optional<LocalDate> sittingOn,
    List<Erratum> errata,
    List<Turn> exchange,
    Optional<Status> status,
    Optional<Withdrawal> withdrawal,
    List<LocalDate> renewedOn,
    List<LocalDate> flaggedOn,
    List<QuestionId> cites,
    List<Source> sources,
    Set<String> derived)
    implements Publication {

  /** Copies the collections. */
  public Question {
    Objects.requireNonNull(id);
    analyses = List.copyOf(analyses);
    attributions = List.copyOf(attributions);
    errata = List.copyOf(errata);
    exchange = List.copyOf(exchange);
    renewedOn = List.copyOf(renewedOn);
    flaggedOn = List.copyOf(flaggedOn);
    cites = List.copyOf(cites);
    sources = List.copyOf(sources);
    derived = Derived.copy(derived);
  }

  @Override
  public String identifier() {
    return id.toString();
  }

  @Override
  public Kind kind() {
    return Kind.QUESTION;
  }

  /** The day on which the question was published, or else the day of its sitting. */
  @Override
  public Optional<LocalDate> publishedOn() {
    return question.flatMap(Passage::publishedOn).or(() -> sittingOn);
  }

  @Override
  public Optional<String> link() {
    return Optional.of(id.officialLink());
  }

  /** The day on which the answer was published; empty without an answer or its date. */
  public Optional<LocalDate> answeredOn() {
    return answer.flatMap(Passage::publishedOn);
  }

  /** How many days the answer took; empty unless both days of publication are known. */
  public Optional<Long> delay() {
    Optional<LocalDate> asked = question.flatMap(Passage::publishedOn);
    return answeredOn().flatMap(day -> asked.map(from -> ChronoUnit.DAYS.between(from, day)));
  }

  /** A builder for that question, with nothing known yet. */
  public static Builder builder(QuestionId id) {
    return new Builder(id);
  }

  /** A builder that starts from this question. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Collects the facts of a question; not safe for use by several threads. */
  public static final class Builder {
    private final QuestionId id;
    private Optional<String> title = Optional.empty();
    private Optional<String> rubric = Optional.empty();
    private Optional<String> headAnalysis = Optional.empty();
    private List<String> analyses = new ArrayList<>();
    private Optional<Author> author = Optional.empty();
    private Optional<Ministry> askedMinistry = Optional.empty();
    private Optional<Ministry> answeringMinistry = Optional.empty();
    private List<Attribution> attributions = new ArrayList<>();
    private Optional<Passage> question = Optional.empty();
    private Optional<Passage> answer = Optional.empty();
    private Optional<LocalDate> sittingOn = Optional.empty();
    private List<Erratum> errata = new ArrayList<>();
    private List<Turn> exchange = new ArrayList<>();
    private Optional<Status> status = Optional.empty();
    private Optional<Withdrawal> withdrawal = Optional.empty();
    private List<LocalDate> renewedOn = new ArrayList<>();
    private List<LocalDate> flaggedOn = new ArrayList<>();
    private List<QuestionId> cites = new ArrayList<>();
    private List<Source> sources = new ArrayList<>();
    private Set<String> derived = new TreeSet<>();

    private Builder(QuestionId id) {
      this.id = Objects.requireNonNull(id);
    }

    private Builder(Question from) {
      id = from.id;
      title = from.title;
      rubric = from.rubric;
      headAnalysis = from.headAnalysis;
      analyses = new ArrayList<>(from.analyses);
      author = from.author;
      askedMinistry = from.askedMinistry;
      answeringMinistry = from.answeringMinistry;
      attributions = new ArrayList<>(from.attributions);
      question = from.question;
      answer = from.answer;
      sittingOn = from.sittingOn;
      errata = new ArrayList<>(from.errata);
      exchange = new ArrayList<>(from.exchange);
      status = from.status;
      withdrawal = from.withdrawal;
      renewedOn = new ArrayList<>(from.renewedOn);
      flaggedOn = new ArrayList<>(from.flaggedOn);
      cites = new ArrayList<>(from.cites);
      sources = new ArrayList<>(from.sources);
      derived = new TreeSet<>(from.derived);
    }

    /** Sets {@link Question#title}. */
    public Builder title(Optional<String> value) {
      title = value;
      return this;
    }

    /** Sets {@link Question#rubric}. */
    public Builder rubric(Optional<String> value) {
      rubric = value;
      return this;
    }

    /** Sets {@link Question#headAnalysis}. */
    public Builder headAnalysis(Optional<String> value) {
      headAnalysis = value;
      return this;
    }

    /** Sets {@link Question#analyses}. */
    public Builder analyses(List<String> value) {
      analyses = new ArrayList<>(value);
      return this;
    }

    /** Sets {@link Question#author}. */
    public Builder author(Optional<Author> value) {
      author = value;
      return this;
    }

    /** Sets {@link Question#askedMinistry}. */
    public Builder askedMinistry(Optional<Ministry> value) {
      askedMinistry = value;
      return this;
    }

    /** Sets {@link Question#answeringMinistry}. */
    public Builder answeringMinistry(Optional<Ministry> value) {
      answeringMinistry = value;
      return this;
    }

    /** Adds one ministry to {@link Question#attributions}. */
    public Builder addAttribution(Attribution value) {
      attributions.add(value);
      return this;
    }

    /** Sets {@link Question#question}. */
    public Builder question(Optional<Passage> value) {
      question = value;
      return this;
    }

    /** Sets {@link Question#answer}. */
    public Builder answer(Optional<Passage> value) {
      answer = value;
      return this;
    }

    /** Sets {@link Question#sittingOn}. */
    public Builder sittingOn(Optional<LocalDate> value) {
      sittingOn = value;
      return this;
    }

    /** Adds one correction to {@link Question#errata}. */
    public Builder addErratum(Erratum value) {
      errata.add(value);
      return this;
    }

    /** Sets {@link Question#exchange}. */
    public Builder exchange(List<Turn> value) {
      exchange = new ArrayList<>(value);
      return this;
    }

    /** Adds one turn to {@link Question#exchange}. */
    public Builder addTurn(Turn value) {
      exchange.add(value);
      return this;
    }

    /** Sets {@link Question#status}. */
    public Builder status(Optional<Status> value) {
      status = value;
      return this;
    }

    /** Sets {@link Question#withdrawal}. */
    public Builder withdrawal(Optional<Withdrawal> value) {
      withdrawal = value;
      return this;
    }

    /** Sets {@link Question#renewedOn}. */
    public Builder renewedOn(List<LocalDate> value) {
      renewedOn = new ArrayList<>(value);
      return this;
    }

    /** Sets {@link Question#flaggedOn}. */
    public Builder flaggedOn(List<LocalDate> value) {
      flaggedOn = new ArrayList<>(value);
      return this;
    }

    /** Adds one question to {@link Question#cites}. */
    public Builder addCited(QuestionId value) {
      cites.add(value);
      return this;
    }

    /** Sets {@link Question#sources}. */
    public Builder sources(List<Source> value) {
      sources = new ArrayList<>(value);
      return this;
    }

    /** Adds one rendition to {@link Question#sources}. */
    public Builder addSource(Source value) {
      sources.add(value);
      return this;
    }

    /** Sets {@link Question#derived}. */
    public Builder derived(Set<String> value) {
      derived = new TreeSet<>(value);
      return this;
    }

    /** Adds the name of one derived field. */
    public Builder addDerived(String field) {
      derived.add(field);
      return this;
    }

    /** The question. */
    public Question build() {
      return new Question(
          id,
          title,
          rubric,
          headAnalysis,
          analyses,
          author,
          askedMinistry,
          answeringMinistry,
          attributions,
          question,
          answer,
          sittingOn,
          errata,
          exchange,
          status,
          withdrawal,
          renewedOn,
          flaggedOn,
          cites,
          sources,
          derived);
    }
  }
}
