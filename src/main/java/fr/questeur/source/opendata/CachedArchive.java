package fr.questeur.source.opendata;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * One archive in the folder of the mirror: the file itself, the part of the next version that has
 * come so far, and a {@link Stamp} beside each. At every moment the file is a whole archive.
 */
final class CachedArchive {

  private static final int BUFFER = 1 << 16;

  private final URI address;
  private final Path file;
  private final Path stamp;
  private final Path part;
  private final Path partStamp;

  CachedArchive(Path folder, RemoteArchive archive) {
    address = archive.address();
    file = folder.resolve(archive.name());
    stamp = beside(file, ".stamp");
    part = beside(file, ".part");
    partStamp = beside(part, ".stamp");
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  Path file() {
    return file;
  }

  /**
   * The stamp of the archive, if it is there, from that address, and byte for byte as it came.
   * Reads all of it.
   */
  Optional<Stamp> held() throws IOException {
    Optional<Stamp> known = Stamp.read(stamp).filter(this::isOfThisAddress);
    return known.isPresent() && Files.exists(file) && checksum(file) == known.get().checksum()
        ? known
        : Optional.empty();
  }

  /** The stamp of the part, if the rest of it can be asked for. */
  Optional<Stamp> begun() throws IOException {
    return partSize() == 0
        ? Optional.empty()
        : Stamp.read(partStamp)
            .filter(this::isOfThisAddress)
            .filter(known -> known.validators().forRange().isPresent());
  }

  private boolean isOfThisAddress(Stamp known) {
    return known.address().equals(address);
  }

  /** How many bytes of the next version are there. */
  long partSize() throws IOException {
    return Files.exists(part) ? Files.size(part) : 0;
  }

  /** How many bytes the archive has. */
  long size() throws IOException {
    return Files.size(file);
  }

  /** The part, to be checked. */
  Path part() {
    return part;
  }

  /** Begins a part; the stamp is there before the first byte that it speaks of. */
  FileChannel begin(Validators validators) throws IOException {
    Files.createDirectories(part.getParent());
    forgetPart();
    new Stamp(address, validators, 0).write(partStamp);
    return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Opens the part to write on at its end. */
  FileChannel resume() throws IOException {
    return FileChannel.open(part, StandardOpenOption.APPEND);
  }

  /** Throws away what has come so far. */
  void forgetPart() throws IOException {
    Files.deleteIfExists(part);
    Files.deleteIfExists(partStamp);
  }

  /**
   * The part is whole and becomes the archive. If this is cut short between its steps, the stamp is
   * the old one, and the archive is fetched once more.
   */
  void complete(Validators validators) throws IOException {
    long checksum = checksum(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    new Stamp(address, validators, checksum).write(stamp);
    forgetPart();
  }

  private static long checksum(Path file) throws IOException {
    CheckedInputStream stream = new CheckedInputStream(Files.newInputStream(file), new CRC32C());
    try (stream) {
      byte[] buffer = new byte[BUFFER];
      while (stream.read(buffer) >= 0) {
        // The checksum is made on the way.
      }
    }
    return stream.getChecksum().getValue();
  }
}
