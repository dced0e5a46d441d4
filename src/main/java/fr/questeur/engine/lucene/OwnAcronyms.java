package fr.questeur.engine.lucene;

import fr.questeur.engine.AcronymUse;
import java.io.IOException;
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

  /** Reads the file of an index folder, if there is one. */
  static OwnAcronyms in(Path index) throws IOException {
    Map<String, List<String>> words = new TreeMap<>();
    Path file = index.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", 2);
          List<String> readings =
              words.computeIfAbsent(
                  AcronymIndex.letters(columns[0].strip()), unused -> new ArrayList<>());
          if (columns.length == 2 && !columns[1].isBlank()) {
            readings.add(columns[1].strip());
          }
        }
      }
    }
    return new OwnAcronyms(words);
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
