package fr.questeur.ingest;

import fr.questeur.engine.IndexUpdate;
import java.time.Clock;
import java.util.function.Consumer;

/** Compares what the ledger says was read with what the index holds. */
public final class LedgerCheck {
  private LedgerCheck() {}

  /**
   * Hands on the identifier of every publication that a document gave and the index has not.
   *
   * @return how many documents the ledger knows
   */
  public static long run(IndexUpdate index, Clock clock, Consumer<String> missing) {
    Ledger ledger = new Ledger(index, clock);
    long[] documents = {0};
    for (String container : ledger.containers()) {
      ledger
          .contents(container)
          .forEach(line -> {
            documents[0]++;
            line.identifiers().stream()
                .filter(identifier -> index.find(identifier).isEmpty())
                .forEach(missing);
          });
    }
    return documents[0];
  }
}
