package fr.questeur.parse;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionType;
import fr.questeur.parse.FicheFields.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question pages of legislatures 7 to 11 (<em>fiche question</em>), one pseudo-tag for each
 * field; the texts of 7 to 10 carry no accents.
 */
final class FichePageReader implements RecordReader {

  private static final Pattern MARK =
      Pattern.compile(
          "<title>\\s{0,99}fiche question|<leg>[^<]{0,200}</leg>", Pattern.CASE_INSENSITIVE);

  @Override
  public String layout() {
    return "page-fiche";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    String head = new String(document.head(), StandardCharsets.ISO_8859_1);
    return MARK.matcher(head).find();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    byte[] bytes = document.bytes();
    FicheFields fields = new FicheFields(CharacterSet.decode(bytes));
    List<Paragraph> asked = fields.paragraphs(Field.QUEST);
    List<Paragraph> answered = new ArrayList<>(fields.paragraphs(Field.REP));
    answered.addAll(fields.paragraphs(Field.COMPREP));
    Optional<SurnameFirst> name =
        fields.value(Field.AUT).map(printed -> SurnameFirst.of(printed, asked, answered));
    Question question =
        new QuestionPage(
                QuestionPage.id(
                    fields.number(Field.NLEG).or(() -> fields.number(Field.LEG)),
                    fields.value(Field.NAT).flatMap(QuestionType::of),
                    fields.number(Field.NUM)),
                Optional.empty(),
                author(fields, name.map(SurnameFirst::name)),
                PageData.ofValues(data(fields)),
                asked,
                answered)
            .question(document.source(layout(), bytes));
    boolean guessed = name.isPresent() && !name.get().certain();
    records.accept(guessed ? question.toBuilder().addDerived("author.name").build() : question);
  }

  private static Optional<Author> author(FicheFields fields, Optional<String> name) {
    Optional<String> groupName = fields.value(Field.GROUPE);
    Optional<String> abbreviation = fields.value(Field.GRP);
    Optional<Group> group =
        groupName.isEmpty() && abbreviation.isEmpty()
            ? Optional.empty()
            : Optional.of(new Group(groupName, abbreviation, Optional.empty()));
    Optional<Constituency> constituency =
        fields
            .value(Field.DEPT)
            .map(department ->
                new Constituency(
                    Optional.of(department),
                    Optional.of(department),
                    fields.value(Field.REG),
                    OptionalInt.empty()));
    if (name.isEmpty() && group.isEmpty() && constituency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Author(fields.value(Field.CIV), name, Optional.empty(), group, constituency));
  }

  private static Map<PageLabel, String> data(FicheFields fields) {
    Map<PageLabel, String> data = new EnumMap<>(PageLabel.class);
    put(data, PageLabel.RUBRIC, fields.value(Field.RUB));
    put(data, PageLabel.HEAD_ANALYSIS, fields.value(Field.TANA));
    put(data, PageLabel.ANALYSIS, fields.value(Field.ANA));
    put(data, PageLabel.ASKED, fields.value(Field.MINI));
    put(data, PageLabel.ANSWERING, fields.value(Field.MINA));
    put(data, PageLabel.PUBLISHED, issue(fields, Field.DPQ, Field.PGQ));
    put(data, PageLabel.ANSWERED, issue(fields, Field.DPR, Field.PGREP));
    put(data, PageLabel.QUESTION_ERRATUM, issue(fields, Field.DERQ, Field.PGERQ));
    put(data, PageLabel.ANSWER_ERRATUM, issue(fields, Field.DERR, Field.PGERREP));
    put(data, PageLabel.FLAGGED, fields.value(Field.DSIGN));
    put(data, PageLabel.RENEWED, fields.value(Field.DRAPS));
    put(data, PageLabel.REATTRIBUTED, fields.value(Field.DCA));
    put(data, PageLabel.WITHDRAWN, withdrawal(fields));
    return data;
  }

  private static void put(Map<PageLabel, String> data, PageLabel label, Optional<String> value) {
    value.ifPresent(present -> data.put(label, present));
  }

  /** Day and page as other layouts print them: {@code 31/03/1986 page 1145}. */
  private static Optional<String> issue(FicheFields fields, Field day, Field page) {
    Optional<String> printedPage = fields.value(page).map(number -> "page " + number);
    String issue =
        Stream.of(fields.value(day), printedPage)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(issue).filter(words -> !words.isEmpty());
  }

  /** Day and reason as other layouts print them: {@code 20/06/2017 (fin de mandat)}. */
  private static Optional<String> withdrawal(FicheFields fields) {
    Optional<String> reason =
        fields.value(Field.CRET).map(words -> words.startsWith("(") ? words : "(" + words + ")");
    String withdrawal =
        Stream.of(fields.value(Field.RET), fields.value(Field.DRET), reason)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Optional.of(withdrawal).filter(words -> !words.isEmpty());
  }
}
