package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Sort;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionId;
import fr.questeur.model.QuestionType;
import fr.questeur.query.Query;
import fr.questeur.query.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is combined with AND, OR and NOT, the engine finds what a walk over all documents finds:
 * documents with every set of four words, spread over title, question and answer in every way.
 */
class BooleanModelTest {

  private static final Span NOWHERE = new Span(0, 0);
  private static final List<String> WORDS = List.of("alpha", "bravo", "delta", "gamma");

  /** The words of each document, one bit each. */
  private static final TreeMap<String, Integer> DOCUMENTS = new TreeMap<>();

  private static Path index;
  private static LuceneEngine engine;

  @BeforeContainer
  static void index() throws IOException {
    index = Files.createTempDirectory("questeur");
    List<Question> questions = new ArrayList<>();
    int number = 1;
    for (int title = 0; title < 4; title++) {
      for (int question = 0; question < 16; question++) {
        for (int answer = 0; answer < 16; answer += 5) {
          QuestionId id = new QuestionId(17, QuestionType.QE, number++);
          DOCUMENTS.put(id.toString(), title | question | answer);
          questions.add(
              Question.builder(id)
                  .title(Optional.of(text(title)))
                  .question(passage(text(question)))
                  .answer(passage(text(answer)))
                  .build());
        }
      }
    }
    engine = SampleIndex.of(index, questions);
  }

  @AfterContainer
  static void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(index);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void findsWhatAWalkOverAllDocumentsFinds(@ForAll("queries") Query query) {
    List<String> expected = walk(query);
    List<String> found = new ArrayList<>();
    engine.scan(query, one -> found.add(one.identifier()));
    assertThat(found).isEqualTo(expected);

    SearchResult result =
        engine.search(new SearchRequest(query, List.of(), List.of(), Sort.RELEVANCE, 0, 1));
    if (result.nearest()) {
      assertThat(expected).isEmpty();
      expected = walk(loosened(query));
      assertThat(expected).isNotEmpty();
    }
    assertThat(result.total()).isEqualTo(expected.size());
  }

  @Provide
  Arbitrary<Query> queries() {
    return queries(3);
  }

  private static Arbitrary<Query> queries(int depth) {
    Arbitrary<Query> words =
        Arbitraries.of("alpha", "BRAVO", "délta", "gamma", "absent")
            .map(word -> new Query.Word(word, NOWHERE));
    if (depth == 0) {
      return words;
    }
    Arbitrary<Query> below = queries(depth - 1);
    Arbitrary<List<Query>> several = below.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        words,
        several.map(clauses -> new Query.And(clauses, NOWHERE)),
        several.map(clauses -> new Query.Or(clauses, NOWHERE)),
        below.map(clause -> new Query.Not(clause, NOWHERE)));
  }

  private static List<String> walk(Query query) {
    return DOCUMENTS.keySet().stream().filter(id -> matches(query, DOCUMENTS.get(id))).toList();
  }

  private static boolean matches(Query query, int words) {
    return switch (query) {
      case Query.Word word -> (words & bit(word)) != 0;
      case Query.And and -> and.clauses().stream().allMatch(one -> matches(one, words));
      case Query.Or or -> or.clauses().stream().anyMatch(one -> matches(one, words));
      case Query.Not not -> !matches(not.clause(), words);
      default -> throw new IllegalArgumentException(query.toString());
    };
  }

  /** One of its words is enough; all else stays required. */
  private static Query loosened(Query query) {
    List<Query> clauses = ((Query.And) query).clauses();
    List<Query> required = new ArrayList<>();
    required.add(
        new Query.Or(clauses.stream().filter(Query.Word.class::isInstance).toList(), NOWHERE));
    clauses.stream().filter(one -> !(one instanceof Query.Word)).forEach(required::add);
    return new Query.And(required, NOWHERE);
  }

  private static int bit(Query.Word word) {
    int place = WORDS.indexOf(word.text().toLowerCase(java.util.Locale.ROOT).replace('é', 'e'));
    return place < 0 ? 0 : 1 << place;
  }

  private static String text(int words) {
    return String.join(
        " ", WORDS.stream().filter(word -> (words & 1 << WORDS.indexOf(word)) != 0).toList());
  }

  private static Optional<Passage> passage(String text) {
    return Optional.of(new Passage(text, Optional.empty(), OptionalInt.empty()));
  }
}
