package fr.questeur.parse;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
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
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String record = line.get().startsWith("\uFEFF") ? line.get().substring(1) : line.get();
      if (record.isBlank()) {
        continue;
      }
      try {
        records.accept(RecordJson.fromLine(record));
      } catch (MalformedRecordException e) {
        bad.add("line " + lines.number(), e.getMessage());
      }
    }
    bad.end();
  }
}
