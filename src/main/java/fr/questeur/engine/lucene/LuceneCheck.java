package fr.questeur.engine.lucene;

import fr.questeur.engine.EngineException;
import fr.questeur.engine.IndexProblem;
import fr.questeur.engine.IndexProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Reads every byte of an index and compares it with its checksums, and what is in it with itself.
 * Takes no lock: a read-only index can be checked as well. While another process writes, files may
 * go that are being read; then the number of the last commit is another one afterwards.
 */
public final class LuceneCheck {
  private LuceneCheck() {}

  /** The number of the last commit; -1 if there is none. */
  public static long generation(Path place) {
    if (!Files.isDirectory(place)) {
      return -1;
    }
    try (Directory directory = FSDirectory.open(place)) {
      return SegmentInfos.getLastCommitGeneration(directory);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  /**
   * What is wrong with the last commit; empty if nothing is.
   *
   * @throws EngineException if there is no index, or a newer version wrote it
   */
  public static List<IndexProblem> run(Path place) {
    if (!LuceneEngine.exists(place)) {
      throw new EngineException(EngineException.Reason.NO_INDEX, place.toString(), null);
    }
    try (Directory directory = FSDirectory.open(place)) {
      return problems(place, directory);
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
  }

  private static List<IndexProblem> problems(Path place, Directory directory) throws IOException {
    SegmentInfos commit;
    try {
      SchemaVersion.refuseNewer(place, directory);
      commit = SegmentInfos.readLatestCommit(directory);
    } catch (IOException e) {
      EngineException trouble = Troubles.reading(place, e);
      if (trouble.reason() == EngineException.Reason.NEWER) {
        throw trouble;
      }
      return List.of(new IndexProblem(Kind.COMMIT, "segments", 0));
    }
    List<IndexProblem> problems = new ArrayList<>(segments(directory));
    new Attachments(directory, commit.getUserData())
        .damaged()
        .forEach(name -> problems.add(new IndexProblem(Kind.ATTACHMENT, name, 0)));
    return problems;
  }

  private static List<IndexProblem> segments(Directory directory) throws IOException {
    try (CheckIndex check =
        new CheckIndex(
            new LastCommit(directory), NoLockFactory.INSTANCE.obtainLock(directory, "none"))) {
      Status status = check.checkIndex();
      List<IndexProblem> problems = new ArrayList<>();
      for (SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.toLoseDocCount > 0 || segment.error != null) {
          problems.add(new IndexProblem(Kind.SEGMENT, segment.name, segment.toLoseDocCount));
        }
      }
      if (problems.isEmpty() && !status.clean) {
        problems.add(new IndexProblem(Kind.COMMIT, String.valueOf(status.segmentsFileName), 0));
      }
      return problems;
    }
  }

  /**
   * Shows the last commit only. Lucene's check wants to read the ones before it too, which a writer
   * may be deleting at that moment, and in which nothing counts any more.
   */
  private static final class LastCommit extends FilterDirectory {

    private LastCommit(Directory directory) {
      super(directory);
    }

    @Override
    public String[] listAll() throws IOException {
      String[] all = in.listAll();
      String last = SegmentInfos.getLastCommitSegmentsFileName(all);
      return Stream.of(all)
          .filter(name -> !name.startsWith(IndexFileNames.SEGMENTS + "_") || name.equals(last))
          .toArray(String[]::new);
    }
  }
}
