package fr.questeur;

import fr.questeur.engine.EngineException;
import fr.questeur.engine.IndexProblem;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.engine.lucene.LuceneCheck;
import fr.questeur.engine.lucene.TrialUpdate;
import fr.questeur.ingest.LedgerCheck;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is wrong with an index, also beside a process that writes to it. */
final class IndexCheck {
  private IndexCheck() {}

  /** Reads every byte of the last commit, and what it says was read against what it holds. */
  static List<IndexProblem> run(Path index, Clock clock) {
    while (true) {
      long commit = LuceneCheck.generation(index);
      try {
        List<IndexProblem> problems = once(index, clock);
        if (problems.isEmpty() || LuceneCheck.generation(index) == commit) {
          return problems;
        }
      } catch (EngineException e) {
        if (LuceneCheck.generation(index) == commit) {
          throw e;
        }
      }
      // A writer has committed meanwhile, and deleted what was being read.
    }
  }

  private static List<IndexProblem> once(Path index, Clock clock) {
    List<IndexProblem> problems = LuceneCheck.run(index);
    if (!problems.isEmpty()) {
      return problems;
    }
    List<IndexProblem> missing = new ArrayList<>();
    try (IndexUpdate trial = TrialUpdate.of(index)) {
      LedgerCheck.run(
          trial,
          clock,
          identifier -> missing.add(new IndexProblem(IndexProblem.Kind.MISSING, identifier, 1)));
    }
    return missing;
  }
}
