package fr.questeur.evaluation;

import fr.questeur.Questeur;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import fr.questeur.query.QuerySyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The near-copies in an index, by a rule that has nothing to do with the engine: two questions of
 * different numbers are near-copies if they share at least {@value #SHARED} runs of {@value #WORDS}
 * words, accents and case aside, and these are at least half of the runs of the shorter.
 */
final class NearCopies {

  private static final int WORDS = 5;
  private static final int SHARED = 20;
  private static final double PART = 0.5;

  /** A run that so many questions have is a formula. */
  private static final int FORMULA = 60;

  private NearCopies() {}

  static LikeQuestions in(Questeur questeur) throws QuerySyntaxException {
    Map<String, Set<List<String>>> runs = new TreeMap<>();
    questeur.export(
        questeur.query("kind:question"),
        publication -> {
          String text = ((Question) publication).question().map(Passage::text).orElse("");
          runs.put(publication.identifier(), runs(text));
        });
    LikeQuestions like = new LikeQuestions();
    shared(runs)
        .forEach((pair, count) -> {
          int shorter = Math.min(runs.get(pair.get(0)).size(), runs.get(pair.get(1)).size());
          if (count >= SHARED && count >= PART * shorter) {
            like.add(pair.get(0), pair.get(1));
          }
        });
    return like;
  }

  private static Set<List<String>> runs(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = List.of(plain.replaceAll("\\p{M}+", "").split("[^a-z0-9]+"));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(words.subList(i, i + WORDS));
    }
    return runs;
  }

  /** How many runs each two questions share, formulas aside. */
  private static Map<List<String>, Integer> shared(Map<String, Set<List<String>>> runs) {
    Map<List<String>, List<String>> having = new HashMap<>();
    runs.forEach((id, all) ->
        all.forEach(run -> having.computeIfAbsent(run, unused -> new ArrayList<>()).add(id)));
    Map<List<String>, Integer> shared = new HashMap<>();
    for (List<String> ids : having.values()) {
      for (int i = 0; i < ids.size() && ids.size() <= FORMULA; i++) {
        for (String other : ids.subList(i + 1, ids.size())) {
          shared.merge(List.of(ids.get(i), other), 1, Integer::sum);
        }
      }
    }
    return shared;
  }
}
