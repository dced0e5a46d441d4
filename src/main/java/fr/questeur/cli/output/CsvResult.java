package fr.questeur.cli.output;

import fr.questeur.engine.SearchResult;
import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Status;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Prints a result as a table with commas (RFC 4180), one hit a row. */
final class CsvResult implements ResultRenderer {

  private static final Map<String, Function<Publication, Optional<String>>> COLUMNS =
      new LinkedHashMap<>();

  static {
    COLUMNS.put("id", publication -> Optional.of(publication.identifier()));
    COLUMNS.put("kind", publication -> Optional.of(publication.kind().label()));
    COLUMNS.put("title", Publication::title);
    COLUMNS.put("type", question(question -> Optional.of(question.id().type().name())));
    COLUMNS.put("legislature", question(question -> Optional.of("" + question.id().legislature())));
    COLUMNS.put("number", question(question -> Optional.of("" + question.id().number())));
    COLUMNS.put("author", author(Author::name));
    COLUMNS.put("party", author(author -> author.group().flatMap(Group::label)));
    COLUMNS.put(
        "constituency", author(author -> author.constituency().flatMap(Constituency::label)));
    COLUMNS.put(
        "department", author(author -> author.constituency().flatMap(Constituency::department)));
    COLUMNS.put("rubric", question(Question::rubric));
    COLUMNS.put("asked", question(question -> question.askedMinistry().map(Ministry::name)));
    COLUMNS.put(
        "answering", question(question -> question.answeringMinistry().map(Ministry::name)));
    COLUMNS.put("date", publication -> publication.publishedOn().map(Object::toString));
    COLUMNS.put("page", question(question -> question.question().flatMap(CsvResult::page)));
    COLUMNS.put("status", question(question -> question.status().map(Status::label)));
    COLUMNS.put("answered", question(question -> question.answeredOn().map(Object::toString)));
    COLUMNS.put("answerPage", question(question -> question.answer().flatMap(CsvResult::page)));
    COLUMNS.put("delay", question(question -> question.delay().map(Object::toString)));
    COLUMNS.put(
        "withdrawn",
        question(question -> question.withdrawal().flatMap(end -> end.on()).map(Object::toString)));
    COLUMNS.put("link", Publication::link);
    COLUMNS.put("issuer", CsvResult::issuer);
  }

  private static Function<Publication, Optional<String>> question(
      Function<Question, Optional<String>> column) {
    return publication ->
        switch (publication) {
          case Question question -> column.apply(question);
          case Release release -> Optional.empty();
        };
  }

  private static Function<Publication, Optional<String>> author(
      Function<Author, Optional<String>> column) {
    return question(question -> question.author().flatMap(column));
  }

  private static Optional<String> issuer(Publication publication) {
    return switch (publication) {
      case Question question -> Optional.empty();
      case Release release -> release.issuer();
    };
  }

  private static Optional<String> page(Passage passage) {
    OptionalInt page = passage.page();
    return page.isPresent() ? Optional.of("" + page.getAsInt()) : Optional.empty();
  }

  private final CsvLayout layout;

  CsvResult(CsvLayout layout) {
    this.layout = layout;
  }

  static List<String> columns() {
    return List.copyOf(COLUMNS.keySet());
  }

  @Override
  public void render(Page page, SearchResult result, PrintStream out) {
    List<String> columns = layout.columns().isEmpty() ? columns() : layout.columns();
    List<List<String>> rows =
        result.hits().stream()
            .map(hit ->
                columns.stream()
                    .map(name -> COLUMNS.get(name).apply(hit.publication()).orElse(""))
                    .toList())
            .toList();
    Table.print(columns, rows, layout.bom(), out);
  }
}
