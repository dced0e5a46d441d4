package fr.questeur.engine.lucene;

import fr.questeur.engine.IndexUpdate.Bytes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Bytes kept in the index folder beside Lucene's own files, with a checksum as those have. The
 * commit names the file of each, so that an attachment and the documents of a commit always belong
 * together; searching never reads them.
 */
final class Attachments {

  /** Lucene's own files start with an underscore or {@code segments}; it leaves others alone. */
  private static final String FILE_PREFIX = "attachment-";

  private static final String COMMIT_PREFIX = "questeur.attachment.";

  private static final int BUFFER = 1 << 16;

  private final Directory directory;

  /** From the names to those of the files. */
  private final Map<String, String> files = new ConcurrentHashMap<>();

  /** The attachments of a commit. */
  Attachments(Directory directory, Map<String, String> commit) {
    this.directory = directory;
    commit.forEach((key, file) -> {
      if (key.startsWith(COMMIT_PREFIX)) {
        files.put(key.substring(COMMIT_PREFIX.length()), file);
      }
    });
  }

  Set<String> names() {
    return Set.copyOf(files.keySet());
  }

  /** Opens it; its checksum has been seen to be right. */
  Optional<InputStream> read(String name) throws IOException {
    String file = files.get(name);
    if (file == null) {
      return Optional.empty();
    }
    check(file);
    IndexInput in = directory.openInput(file, IOContext.READONCE);
    return Optional.of(new Input(in, in.length() - CodecUtil.footerLength()));
  }

  /** The names of those that are not there as they were written, byte for byte. */
  List<String> damaged() {
    List<String> damaged = new ArrayList<>();
    files.forEach((name, file) -> {
      try {
        check(file);
      } catch (IOException e) {
        damaged.add(name);
      }
    });
    return damaged;
  }

  private void check(String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
    }
  }

  /** Writes the bytes to a file of their own, which counts from the next commit on. */
  void write(String name, Bytes bytes) throws IOException {
    String file = FILE_PREFIX + name + "-" + UUID.randomUUID();
    try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
      OutputStream stream = new BufferedOutputStream(new Output(out), BUFFER);
      bytes.writeTo(stream);
      stream.flush();
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(file));
    files.put(name, file);
  }

  void delete(String name) {
    files.remove(name);
  }

  /** What the commit has to say of them. */
  Map<String, String> commitData() {
    return files.entrySet().stream()
        .collect(Collectors.toMap(entry -> COMMIT_PREFIX + entry.getKey(), Map.Entry::getValue));
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

  private static final class Output extends OutputStream {
    private final IndexOutput out;

    Output(IndexOutput out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      out.writeByte((byte) value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.writeBytes(bytes, offset, length);
    }
  }

  private static final class Input extends InputStream {
    private final IndexInput in;
    private final long length;

    Input(IndexInput in, long length) {
      this.in = in;
      this.length = length;
    }

    @Override
    public int read() throws IOException {
      return in.getFilePointer() < length ? Byte.toUnsignedInt(in.readByte()) : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      long rest = length - in.getFilePointer();
      if (rest <= 0) {
        return count == 0 ? 0 : -1;
      }
      int read = (int) Math.min(rest, count);
      in.readBytes(bytes, offset, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
