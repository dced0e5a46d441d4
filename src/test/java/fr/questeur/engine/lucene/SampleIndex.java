package fr.questeur.engine.lucene;

import fr.questeur.engine.Filter;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.parse.RawDocument;
import fr.questeur.parse.RecordReaders;
import fr.questeur.query.Conditions;
import fr.questeur.query.Field;
import fr.questeur.query.QueryParser;
import fr.questeur.query.QuerySyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An index made for a test: the sample corpus and a few records made by hand, or others. */
final class SampleIndex {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private SampleIndex() {}

  /** The five documents of the corpus, then those of {@code engine/records.jsonl}. */
  static List<Publication> samples() throws IOException {
    List<Publication> records = new ArrayList<>();
    for (String folder : List.of("corpus", "src/test/resources/engine")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().matches(".*(\\d|asalee)\\.txt|.*\\.jsonl")) {
            read(file, records);
          }
        }
      }
    }
    return records;
  }

  private static void read(Path file, List<Publication> records) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      RawDocument document = new RawDocument("file:/" + file.getFileName(), TODAY, bytes);
      RecordReaders.detect(document).read(document, records::add);
    }
  }

  /** A record, from its JSON without the fields that every record has. */
  static Publication record(String id, String fields) throws IOException {
    String kind = id.startsWith("CP-") ? "release" : "question";
    String more = fields.isEmpty() ? "" : "," + fields.replace('\'', '"');
    return RecordJson.fromLine(
        "{\"schema\":1,\"kind\":\"%s\",\"id\":\"%s\"%s}".formatted(kind, id, more));
  }

  /** A question that has that text and no other fact. */
  static Question saying(String id, String text) {
    return Question.builder(QuestionId.parse(id).orElseThrow())
        .question(Optional.of(new Passage(text, Optional.empty(), OptionalInt.empty())))
        .build();
  }

  /** Puts the records into the index, in one commit. */
  static void put(Path index, List<? extends Publication> records) {
    try (LuceneUpdate update = LuceneUpdate.open(index)) {
      records.forEach(record -> update.replace(record, List.of()));
      update.commit();
    }
  }

  /** An index of these records in that folder, opened. */
  static LuceneEngine of(Path index, List<? extends Publication> records) {
    put(index, records);
    return new LuceneEngine(index);
  }

  /** Everything that matches, best first. */
  static SearchResult search(LuceneEngine engine, String query) throws QuerySyntaxException {
    return engine.search(request(query, List.of(), Sort.RELEVANCE));
  }

  /** The ids of everything that matches, best first. */
  static List<String> ids(LuceneEngine engine, String query) throws QuerySyntaxException {
    return ids(search(engine, query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.publication().identifier()).toList();
  }

  /** A request for everything that matches. */
  static SearchRequest request(String query, List<Filter> filters, Sort sort, Field... facets)
      throws QuerySyntaxException {
    return new SearchRequest(
        QueryParser.parse(query, () -> TODAY), filters, List.of(facets), sort, 1_000, 1);
  }

  static Filter filter(Field field, String... values) throws QuerySyntaxException {
    List<fr.questeur.query.Query> anyOf = new ArrayList<>();
    for (String value : values) {
      anyOf.add(Conditions.of(field, value, () -> TODAY));
    }
    return new Filter(field, anyOf);
  }
}
