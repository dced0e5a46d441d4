package fr.questeur.parse;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Our own records, one a line, as {@code parse} and {@code export} print them; read as a stream.
 */
final class JsonLinesReader implements RecordReader {

  private static final Pattern START = Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"schema\"\\s*:");

  /** How many bad lines are named; the good ones are read whatever there is between them. */
  private static final int MAX_NAMED = 3;

  /** No record is longer; a longer line is read no further than this. */
  private static final int MAX_CHARACTERS = RawDocument.MAX_BYTES;

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
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(document.stream(), StandardCharsets.UTF_8));
    List<String> bad = new ArrayList<>();
    int number = 0;
    for (String line = next(lines, 1); line != null; line = next(lines, number + 1)) {
      number++;
      String record = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (record.isBlank()) {
        continue;
      }
      try {
        records.accept(RecordJson.fromLine(record));
      } catch (MalformedRecordException e) {
        if (bad.size() < MAX_NAMED) {
          bad.add("line " + number + ": " + e.getMessage());
        } else if (bad.size() == MAX_NAMED) {
          bad.add("and more");
        }
      }
    }
    if (!bad.isEmpty()) {
      throw new UnreadableDocumentException(String.join("; ", bad));
    }
  }

  /** The next line, like {@code readLine}, but bounded. */
  private static String next(BufferedReader reader, int number) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = reader.read();
    if (character < 0) {
      return null;
    }
    while (character >= 0 && character != '\n') {
      if (line.length() == MAX_CHARACTERS) {
        throw new UnreadableDocumentException("line " + number + ": too long for one record");
      }
      line.append((char) character);
      character = reader.read();
    }
    return line.toString();
  }
}
