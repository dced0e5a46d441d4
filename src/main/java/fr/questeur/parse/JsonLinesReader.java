package fr.questeur.parse;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Our own records, one a line, as {@code parse} and {@code export} print them; read as a stream.
 */
final class JsonLinesReader implements RecordReader {

  private static final Pattern START = Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"schema\"\\s*:");

  @Override
  public String layout() {
    return "json-lines";
  }

  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return START.matcher(new String(document.head(), StandardCharsets.UTF_8)).find();
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    BoundedLines lines = new BoundedLines(document.stream());
    BadParts bad = new BadParts();
    for (Optional<ByteBuffer> line = lines.next(); line.isPresent(); line = lines.next()) {
      try {
        record(line.get()).ifPresent(records);
      } catch (MalformedRecordException e) {
        bad.add("line " + lines.number(), e.getMessage());
      }
    }
    bad.end();
  }

  /** The record on that line; empty if nothing is on it. */
  private static Optional<Publication> record(ByteBuffer line) throws MalformedRecordException {
    try {
      return Optional.of(RecordJson.fromLine(line));
    } catch (MalformedRecordException e) {
      // Once more as characters: what is no UTF-8 becomes U+FFFD, and places are counted in them.
      String text = StandardCharsets.UTF_8.decode(line).toString();
      String record = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return record.isBlank() ? Optional.empty() : Optional.of(RecordJson.fromLine(record));
    }
  }
}
