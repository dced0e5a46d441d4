package fr.questeur.engine.lucene;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.questeur.engine.AcronymUse;
import fr.questeur.engine.EngineException;
import fr.questeur.engine.EngineException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user says that acronyms stand for, in the file {@value #FILE} of the index folder: on
 * each line an acronym, a tab, and its words. The acronyms in it no longer stand for what documents
 * say; one without words stands for nothing. Empty lines and those that start with {@code #} say
 * nothing.
 *
 * @param words letters → what they stand for
 */
record OwnAcronyms(Map<String, List<String>> words) {

  static final String FILE = "acronyms.tsv";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads the file of an index folder, if there is one.
   *
   * @throws EngineException if a line is not UTF-8, or has words without a tab before them
   */
  static OwnAcronyms in(Path index) throws IOException {
    Map<String, List<String>> words = new TreeMap<>();
    Path file = index.resolve(FILE);
    if (Files.exists(file)) {
      int number = 0;
      for (String bytes : Files.readAllLines(file, ISO_8859_1)) { // each byte is a character
        add(utf8(bytes, file, ++number), file, number, words);
      }
    }
    return new OwnAcronyms(words);
  }

  private static String utf8(String bytes, Path file, int number) {
    try {
      String line =
          UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1))).toString();
      return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw new EngineException(Reason.ACRONYM_NOT_UTF8, file + ":" + number, e);
    }
  }

  private static void add(String line, Path file, int number, Map<String, List<String>> words) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t", 2);
    String letters = columns[0].strip();
    if (letters.isEmpty() || (columns.length == 1 && letters.contains(" "))) {
      throw new EngineException(Reason.ACRONYM_WITHOUT_TAB, file + ":" + number, null);
    }
    List<String> readings =
        words.computeIfAbsent(AcronymIndex.letters(letters), unused -> new ArrayList<>());
    if (columns.length == 2 && !columns[1].isBlank()) {
      readings.add(columns[1].strip());
    }
  }

  /** Whether the user says what these letters stand for. */
  boolean has(String letters) {
    return words.containsKey(letters);
  }

  /** The letters of which these are words, once folded. */
  List<String> lettersOf(String foldedWords) {
    return words.entrySet().stream()
        .filter(
            own -> own.getValue().stream().map(AcronymIndex::words).anyMatch(foldedWords::equals))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All of them; no document is counted for them. */
  List<AcronymUse> all() {
    return words.entrySet().stream()
        .flatMap(own -> own.getValue().stream().map(one -> new AcronymUse(own.getKey(), one, 0)))
        .toList();
  }
}
