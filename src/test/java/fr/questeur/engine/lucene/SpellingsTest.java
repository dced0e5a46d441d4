package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.TextPairs;
import fr.questeur.TextPairs.Pair;
import fr.questeur.engine.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every pair of {@code engine/spellings.txt}: whether a text is found, however it is written. */
class SpellingsTest {

  @TempDir private Path index;

  @TestFactory
  Stream<DynamicTest> everyPair() throws IOException {
    List<Pair> pairs = TextPairs.read("engine/spellings.txt").toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Path place = index.resolve(String.valueOf(i));
      tests.add(DynamicTest.dynamicTest(pair.input(), () -> check(pair, place)));
    }
    return tests.stream();
  }

  private static void check(Pair pair, Path place) throws Exception {
    String[] sides = pair.input().split(" \\| ", -1);
    try (LuceneEngine engine =
        SampleIndex.of(place, List.of(SampleIndex.saying("AN-17-QE-1", sides[0])))) {
      SearchResult result = SampleIndex.search(engine, sides[1]);
      boolean found = result.total() == 1 && !result.nearest();
      assertThat(found ? "found" : "nothing").isEqualTo(pair.expected());
    }
  }
}
