package fr.questeur.engine.lucene;

import fr.questeur.engine.lucene.SharedText.Form;
import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Labels;
import fr.questeur.model.Ministry;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.Release;
import fr.questeur.model.Turn;
import fr.questeur.model.Withdrawal;
import fr.questeur.query.Choices;
import fr.questeur.query.Field;
import fr.questeur.query.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A publication as a Lucene document. */
final class DocumentMapper {

  /** Lucene takes no longer value for a term or a doc value; longer labels are cut. */
  private static final int MAX_LABEL = 1_000;

  /** Among the beginnings of words those of the title, as often as it weighs elsewhere. */
  private static final int TITLE_COUNTS = 3;

  private static final FieldType WITHOUT_POSITIONS = new FieldType(TextField.TYPE_NOT_STORED);

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
    WITHOUT_POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WITHOUT_POSITIONS.freeze();
  }

  private DocumentMapper() {}

  static Document document(Publication publication, List<Publication> renditions) {
    Document document = new Document();
    document.add(new StringField(Schema.ID, publication.identifier(), Store.NO));
    document.add(new SortedDocValuesField(Schema.ID, new BytesRef(publication.identifier())));
    Records.store(document, publication, renditions);
    choice(document, Field.KIND, publication.kind().label());
    publication
        .title()
        .ifPresent(title -> {
          SharedText words = body(document, Schema.TITLE, title);
          for (int more = 1; more < TITLE_COUNTS; more++) {
            beginnings(document, words);
          }
        });
    publication.publishedOn().ifPresent(day -> date(document, Schema.only(Field.DATE), day));
    AcronymIndex.add(
        document,
        PublicationTexts.parts(publication).stream()
            .map(part -> PublicationTexts.text(publication, part)));
    switch (publication) {
      case Question question -> question(document, question);
      case Release release -> release(document, release);
    }
    return document;
  }

  private static void question(Document document, Question question) {
    QuestionId id = question.id();
    document.add(new StringField(Schema.NUMBER, String.valueOf(id.number()), Store.NO));
    choice(document, Field.TYPE, id.type().name());
    value(document, Schema.only(Field.LEGISLATURE), id.legislature());
    facet(document, Field.LEGISLATURE, String.valueOf(id.legislature()));
    choice(document, Field.FLAGGED, question.flaggedOn().isEmpty() ? Choices.NO : Choices.YES);
    choice(document, Field.RENEWED, question.renewedOn().isEmpty() ? Choices.NO : Choices.YES);
    question.status().ifPresent(status -> choice(document, Field.STATUS, status.label()));

    Stream.of(
            question.rubric().stream(),
            question.headAnalysis().stream(),
            question.analyses().stream())
        .flatMap(parts -> parts)
        .forEach(part -> body(document, Schema.HEADINGS, part));
    question
        .rubric()
        .ifPresent(rubric -> {
          text(document, Schema.only(Field.RUBRIC), new SharedText(rubric), 0, rubric.length());
          facet(document, Field.RUBRIC, rubric);
        });
    question
        .question()
        .ifPresent(part -> {
          SharedText words = body(document, Schema.QUESTION, part.text());
          QuestionParts parts = QuestionParts.of(part.text());
          text(document, Schema.OPENING, words, 0, parts.openingEnd());
          text(document, Schema.MIDDLE, words, parts.openingEnd(), parts.demandStart());
          text(document, Schema.DEMAND, words, parts.demandStart(), part.text().length());
        });
    question
        .withdrawal()
        .flatMap(Withdrawal::on)
        .ifPresent(day -> date(document, Schema.WITHDRAWN, day));
    question.answer().ifPresent(part -> body(document, Schema.ANSWER, part.text()));
    body(document, Schema.EXCHANGE, PublicationTexts.otherTurns(question));
    question.answeredOn().ifPresent(day -> date(document, Schema.only(Field.ANSWERED), day));
    question.delay().ifPresent(days -> value(document, Schema.only(Field.DELAY), days));

    question.author().ifPresent(author -> author(document, author));
    ministry(document, Field.ASKED, question.askedMinistry());
    ministry(document, Field.ANSWERING, question.answeringMinistry());
    Stream.of(question.askedMinistry(), question.answeringMinistry())
        .flatMap(Optional::stream)
        .map(Ministry::name)
        .collect(Collectors.toMap(Labels::key, name -> name, (first, same) -> first))
        .values()
        .forEach(name -> facet(document, Field.MINISTRY, name));
    question.exchange().stream()
        .map(Turn::speaker)
        .distinct()
        .forEach(speaker -> words(document, Field.SPEAKER, speaker));
    for (QuestionId cited : question.cites()) {
      choice(document, Field.CITES, cited.toString());
    }
  }

  private static void author(Document document, Author author) {
    author.name().ifPresent(name -> label(document, Field.AUTHOR, name));
    Optional<Group> group = author.group();
    group.flatMap(Group::label).ifPresent(name -> facet(document, Field.PARTY, name));
    group.ifPresent(party ->
        Stream.of(party.name(), party.abbreviation())
            .flatMap(Optional::stream)
            .forEach(name -> words(document, Field.PARTY, name)));
    Optional<Constituency> constituency = author.constituency();
    constituency
        .flatMap(Constituency::label)
        .ifPresent(name -> words(document, Field.CONSTITUENCY, name));
    constituency
        .flatMap(Constituency::department)
        .ifPresent(name -> label(document, Field.DEPARTMENT, name));
  }

  private static void ministry(Document document, Field field, Optional<Ministry> ministry) {
    ministry.ifPresent(found -> label(document, field, found.name()));
  }

  private static void release(Document document, Release release) {
    body(document, Schema.TEXT, release.text());
    release.keywords().forEach(keyword -> body(document, Schema.HEADINGS, keyword));
    release
        .issuer()
        .ifPresent(issuer -> {
          words(document, Field.AUTHOR, issuer);
          document.add(new TextField(Schema.ISSUER, issuer, Store.NO));
          facet(document, Field.MINISTRY, issuer);
        });
    release.quotes().forEach(quote -> words(document, Field.SPEAKER, quote.speaker()));
  }

  private static SharedText body(Document document, String name, String text) {
    SharedText words = new SharedText(text);
    if (!text.isEmpty()) {
      text(document, name, words, 0, text.length());
      beginnings(document, words);
    }
    return words;
  }

  private static void beginnings(Document document, SharedText words) {
    document.add(words.field(Schema.BEGINNINGS, Form.BEGINNINGS, WITHOUT_POSITIONS));
  }

  private static void text(Document document, String name, SharedText words, int from, int to) {
    if (from < to) {
      FieldType plain = TextField.TYPE_NOT_STORED;
      FieldType stemmed = Schema.SHOWN.contains(name) ? WITH_OFFSETS : plain;
      document.add(words.field(name, Form.STEMMED, stemmed, from, to));
      document.add(words.field(Schema.exact(name), Form.EXACT, plain, from, to));
    }
  }

  /** A label that can be looked up by its words and counted. */
  private static void label(Document document, Field field, String label) {
    words(document, field, label);
    facet(document, field, label);
  }

  private static void words(Document document, Field field, String label) {
    document.add(new TextField(Schema.only(field), label, Store.NO));
  }

  private static void choice(Document document, Field field, String value) {
    document.add(new StringField(Schema.only(field), value, Store.NO));
    facet(document, field, value);
  }

  private static void facet(Document document, Field field, String value) {
    String cut = value.length() > MAX_LABEL ? value.substring(0, MAX_LABEL) : value;
    document.add(new SortedSetDocValuesField(Schema.facet(field), new BytesRef(cut)));
    String letters = Folding.letters(cut);
    if (field.takes() == Field.Values.WORDS && !letters.isEmpty()) {
      document.add(new StringField(Schema.whole(field), letters, Store.NO));
    }
  }

  private static void date(Document document, String name, LocalDate day) {
    value(document, name, day.toEpochDay());
  }

  /** A number to sort by and to look up ranges of; Lucene's points would take longer to open. */
  private static void value(Document document, String name, long value) {
    document.add(SortedNumericDocValuesField.indexedField(name, value));
  }
}
