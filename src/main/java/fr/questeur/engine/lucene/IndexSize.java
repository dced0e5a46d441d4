package fr.questeur.engine.lucene;

import java.io.IOException;
import org.apache.lucene.store.Directory;

/** How much room an index takes. */
final class IndexSize {
  private IndexSize() {}

  /** All files of the folder, in bytes. */
  static long of(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }
}
