package fr.questeur.cli;

import fr.questeur.Questeur;
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
   * For a command that asks once. In a fresh checkout, where nothing was indexed yet, the sample
   * corpus is, so that the first search finds something. That there is no index is said by the
   * first method that needs one.
   */
  static Questeur forReading(IndexFolder folder, Context context) {
    Path index = folder.resolve(context.preferences());
    return withSample(context.headStart().questeur(index), folder, context);
  }

  /** The same for a command that asks thousands of times. */
  static Questeur forReadingLong(IndexFolder folder, Context context) {
    return withSample(forWriting(folder, context), folder, context);
  }

  private static Questeur withSample(Questeur questeur, IndexFolder folder, Context context) {
    Optional<Path> sample = folder.sampleCorpus(context.preferences());
    if (sample.isPresent() && (!questeur.hasIndex() || questeur.size() == 0)) {
      indexSample(sample.get(), questeur, folder, context);
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
