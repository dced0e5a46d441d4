package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.engine.EngineException;
import fr.questeur.ingest.IngestReport;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the façade on the index that the user means. */
final class Library {
  private Library() {}

  /** For a command that writes: the index may not exist yet. */
  static Questeur forWriting(IndexFolder folder, Context context) {
    return new Questeur(folder.resolve(context.preferences()), context.clock());
  }

  /**
   * For a command that reads. In a fresh checkout, where nothing was indexed yet, the sample corpus
   * is, so that the first search finds something.
   *
   * @throws EngineException if there is no index
   */
  static Questeur forReading(IndexFolder folder, Context context) {
    Questeur questeur = forWriting(folder, context);
    Optional<Path> sample = folder.sampleCorpus(context.preferences());
    boolean exists = questeur.hasIndex();
    if (sample.isPresent() && (!exists || questeur.size() == 0)) {
      indexSample(sample.get(), questeur, folder, context);
    } else if (!exists) {
      Path index = folder.resolve(context.preferences());
      throw new EngineException(EngineException.Reason.NO_INDEX, index.toString(), null);
    }
    return questeur;
  }

  private static void indexSample(
      Path sample, Questeur questeur, IndexFolder folder, Context context) {
    context.say("sample.start", sample, folder.resolve(context.preferences()));
    IngestReport report =
        questeur.ingest(List.of(sample.toString()), InputStream.nullInputStream());
    context.print(context.messages().count("sample.done", report.changes().size()));
  }
}
