package fr.questeur.source.opendata;

import fr.questeur.source.opendata.TransferException.Remedy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Takes bytes from the network to the disk, and tells the failures of the one ({@link
 * TransferException}) from those of the other ({@link IOException}).
 */
final class Reception {

  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 4;

  private final InputStream network;
  private final DownloadListener listener;
  private final long largest;

  /**
   * A reception.
   *
   * @param largest how many bytes the file may have in the end
   */
  Reception(InputStream network, DownloadListener listener, long largest) {
    this.network = network;
    this.listener = listener;
    this.largest = largest;
  }

  /** The first bytes, before anything is written; fewer if there are no more. */
  byte[] head() throws TransferException {
    try {
      return network.readNBytes(HEAD);
    } catch (IOException e) {
      throw TransferException.of(e);
    }
  }

  /**
   * Writes the rest to the file, and sees that it is on the disk and not only on its way there.
   *
   * @param first what was read already and is to be written first
   */
  void receive(byte[] first, FileChannel disk) throws IOException, TransferException {
    write(ByteBuffer.wrap(first), disk);
    byte[] buffer = new byte[BUFFER];
    for (int count = read(buffer); count >= 0; count = read(buffer)) {
      write(ByteBuffer.wrap(buffer, 0, count), disk);
      listener.received(disk.size());
    }
    disk.force(true);
  }

  private int read(byte[] buffer) throws TransferException {
    try {
      return network.read(buffer);
    } catch (IOException e) {
      throw TransferException.of(e);
    }
  }

  private void write(ByteBuffer bytes, FileChannel disk) throws IOException, TransferException {
    if (disk.size() + bytes.remaining() > largest) {
      throw tooLarge(largest);
    }
    while (bytes.hasRemaining()) {
      disk.write(bytes);
    }
  }

  static TransferException tooLarge(long largest) {
    return new TransferException(Problem.Kind.TOO_LARGE, String.valueOf(largest), Remedy.NONE);
  }
}
