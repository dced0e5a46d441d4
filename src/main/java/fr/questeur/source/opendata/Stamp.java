package fr.questeur.source.opendata;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a downloaded file, in a small text file beside it: one {@code name: value} a
 * line.
 *
 * @param address where it came from
 * @param validators what the site said of its version
 * @param checksum the CRC-32C of its bytes when it is whole; 0 if that is not known yet
 */
record Stamp(URI address, Validators validators, long checksum) {

  private static final String ADDRESS = "address";
  private static final String ETAG = "etag";
  private static final String LAST_MODIFIED = "last-modified";
  private static final String CHECKSUM = "crc-32c";

  /** A stamp has some hundred bytes; what is larger is something else. */
  private static final long LARGEST = 1 << 14;

  /** Reads it back; empty if there is none, or none that makes sense, which is as good as none. */
  static Optional<Stamp> read(Path file) throws IOException {
    Map<String, String> values = new HashMap<>();
    try {
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(": ", 2);
        if (parts.length == 2) {
          values.put(parts[0], parts[1]);
        }
      }
      return Optional.of(
          new Stamp(
              URI.create(values.getOrDefault(ADDRESS, "")),
              new Validators(
                  Optional.ofNullable(values.get(ETAG)),
                  Optional.ofNullable(values.get(LAST_MODIFIED))),
              Long.parseLong(values.getOrDefault(CHECKSUM, ""))));
    } catch (NoSuchFileException | CharacterCodingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Writes it as a whole or not at all. */
  void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    line(ADDRESS, address.toString(), lines);
    validators.etag().ifPresent(value -> line(ETAG, value, lines));
    validators.lastModified().ifPresent(value -> line(LAST_MODIFIED, value, lines));
    line(CHECKSUM, String.valueOf(checksum), lines);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, lines);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void line(String name, String value, StringBuilder lines) {
    lines.append(name).append(": ").append(value).append('\n');
  }
}
