package fr.questeur.engine.lucene;

import fr.questeur.engine.EngineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** Which version of the {@link Schema} an index was written with, and whether it can be used. */
final class SchemaVersion {
  private SchemaVersion() {}

  /** Stops before an index whose schema is not the one of this program. */
  static void refuseOther(Path place, Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      refuseOther(place, commit(directory));
    }
  }

  /**
   * Stops before an index whose schema is not the one of this program.
   *
   * @param commit what is written beside its last commit
   */
  static void refuseOther(Path place, Map<String, String> commit) {
    if (refuseNewer(place, commit) < Schema.VERSION) {
      throw new EngineException(EngineException.Reason.OLDER, place.toString(), null);
    }
  }

  /**
   * Stops before an index whose schema this program does not know.
   *
   * @return the version of the schema; that of this program if there is no index
   */
  static int refuseNewer(Path place, Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory)
        ? refuseNewer(place, commit(directory))
        : Schema.VERSION;
  }

  private static Map<String, String> commit(Directory directory) throws IOException {
    return SegmentInfos.readLatestCommit(directory).getUserData();
  }

  private static int refuseNewer(Path place, Map<String, String> commit) {
    int version = Integer.parseInt(commit.getOrDefault(Schema.VERSION_KEY, "0"));
    if (version > Schema.VERSION) {
      throw new EngineException(EngineException.Reason.NEWER, place.toString(), null);
    }
    return version;
  }
}
