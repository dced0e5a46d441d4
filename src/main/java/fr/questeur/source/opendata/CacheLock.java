package fr.questeur.source.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process from downloading into the same folder; ends with the process. */
final class CacheLock implements AutoCloseable {

  private static final String NAME = ".lock";

  private final FileChannel channel;

  private CacheLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made when it is missing.
   *
   * @throws CacheException if another process has it, or the folder cannot be written
   */
  static CacheLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new CacheException(CacheException.Reason.LOCKED, folder, null);
      }
      return new CacheLock(channel);
    } catch (IOException e) {
      throw new CacheException(CacheException.Reason.CANNOT_WRITE, folder, e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) { // by this very process
      return true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
