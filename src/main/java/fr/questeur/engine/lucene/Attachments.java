package fr.questeur.engine.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Texts kept in the index folder beside Lucene's own files. The commit names the file of each, so
 * that an attachment and the documents of a commit always belong together; searching never reads
 * them.
 */
final class Attachments {

  /** Lucene's own files start with an underscore or {@code segments}; it leaves others alone. */
  private static final String FILE_PREFIX = "attachment-";

  private static final String COMMIT_PREFIX = "questeur.attachment.";

  private final Directory directory;

  /** From the keys of the commit to the names of the files. */
  private final Map<String, String> files = new HashMap<>();

  /** The attachments of a commit. */
  Attachments(Directory directory, Map<String, String> commit) {
    this.directory = directory;
    commit.forEach((key, file) -> {
      if (key.startsWith(COMMIT_PREFIX)) {
        files.put(key, file);
      }
    });
  }

  Optional<String> read(String name) throws IOException {
    String file = files.get(COMMIT_PREFIX + name);
    if (file == null) {
      return Optional.empty();
    }
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** Writes the text to a file of its own, which counts from the next commit on. */
  void write(String name, String text) throws IOException {
    String file = FILE_PREFIX + name + "-" + UUID.randomUUID();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
    directory.sync(List.of(file));
    files.put(COMMIT_PREFIX + name, file);
  }

  /** What the commit has to say of them. */
  Map<String, String> commitData() {
    return files;
  }

  /** Deletes the files of which the commit just made says nothing. */
  void deleteOthers() throws IOException {
    for (String file : directory.listAll()) {
      if (file.startsWith(FILE_PREFIX) && !files.containsValue(file)) {
        try {
          directory.deleteFile(file);
        } catch (NoSuchFileException e) {
          // Deleted already: all is well.
        }
      }
    }
  }
}
