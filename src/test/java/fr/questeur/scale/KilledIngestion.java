package fr.questeur.scale;

import fr.questeur.Questeur;
import fr.questeur.ingest.IngestOptions;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The process that {@link KillTest} kills: an ingestion that commits often. */
final class KilledIngestion {
  private KilledIngestion() {}

  /** Arguments: index, archive, documents from commit to commit, and whether to rebuild. */
  public static void main(String[] arguments) {
    try (Questeur questeur = new Questeur(Path.of(arguments[0]), Clock.systemUTC())) {
      IngestOptions options =
          new IngestOptions(
              false,
              Boolean.parseBoolean(arguments[3]),
              false,
              Integer.parseInt(arguments[2]),
              false);
      questeur.ingest(
          List.of(arguments[1]), InputStream.nullInputStream(), options, documents -> {});
    }
  }
}
