package fr.questeur.parse;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Our own records, one a line, as {@code parse} and {@code export} print them; read as a stream.
 */
final class JsonLinesReader implements RecordReader {

  private static final Pattern START = Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"schema\"\\s*:");

  /** How many bad lines are named; the good ones are read whatever there is between them. */
  private static final int MAX_NAMED = 3;

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
    List<String> bad = new ArrayList<>();
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String record = line.get().startsWith("\uFEFF") ? line.get().substring(1) : line.get();
      if (record.isBlank()) {
        continue;
      }
      try {
        records.accept(RecordJson.fromLine(record));
      } catch (MalformedRecordException e) {
        if (bad.size() < MAX_NAMED) {
          bad.add("line " + lines.number() + ": " + e.getMessage());
        } else if (bad.size() == MAX_NAMED) {
          bad.add("and more");
        }
      }
    }
    if (!bad.isEmpty()) {
      throw new UnreadableDocumentException(String.join("; ", bad));
    }
  }
}
