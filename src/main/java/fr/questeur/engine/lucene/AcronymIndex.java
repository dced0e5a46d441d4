package fr.questeur.engine.lucene;

import fr.questeur.analysis.Acronym;
import fr.questeur.engine.AcronymUse;
import fr.questeur.query.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The acronyms that the documents of an index define. Each definition is a term under its letters
 * and one under its words, so that either is found by a look-up; how many documents define it so is
 * the term's frequency, and nothing has to be counted when documents come and go.
 *
 * <p>Safe for use by several threads.
 */
final class AcronymIndex {

  private static final String BY_LETTERS = "acronym.letters";
  private static final String BY_WORDS = "acronym.words";
  private static final char SEPARATOR = '\t';

  /** Rarer readings of an acronym are not looked for. */
  private static final int MOST_READINGS = 3;

  /** What the platform makes of a key is a class that is made at run time. */
  private static final Comparator<AcronymUse> MOST_FIRST =
      (one, other) -> Integer.compare(other.documents(), one.documents());

  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})[sx](?= |$)");

  private final IndexReader reader;
  private final Path place;

  /** Read when it is first asked for: what only shows a document does not need it. */
  private Optional<OwnAcronyms> own = Optional.empty();

  /** The acronyms of the index in that folder, and the user's. */
  AcronymIndex(IndexReader reader, Path place) {
    this.reader = reader;
    this.place = place;
  }

  private synchronized OwnAcronyms own() {
    if (own.isEmpty()) {
      try {
        own = Optional.of(OwnAcronyms.in(place));
      } catch (IOException e) {
        throw Troubles.reading(place, e);
      }
    }
    return own.get();
  }

  /** Adds what the texts define to their document. */
  static void add(Document document, Stream<String> texts) {
    texts
        .flatMap(text -> Acronym.definedIn(text).stream())
        .distinct()
        .forEach(acronym -> {
          term(document, BY_LETTERS, letters(acronym.letters()), acronym.words());
          term(document, BY_WORDS, words(acronym.words()), acronym.letters());
        });
  }

  private static void term(Document document, String field, String key, String value) {
    document.add(new StringField(field, key + SEPARATOR + value, Store.NO));
  }

  /** What those letters stand for, the most frequent first, one spelling of each. */
  List<String> wordsOf(String letters) {
    String key = letters(letters);
    if (own().has(key)) {
      return own().words().get(key);
    }
    return uses(BY_LETTERS, key + SEPARATOR, AcronymIndex::words).stream()
        .map(AcronymUse::words)
        .limit(MOST_READINGS)
        .toList();
  }

  /** The acronyms of those words, the most frequent first. */
  List<String> lettersOf(String words) {
    String key = words(words);
    Stream<String> defined =
        uses(BY_WORDS, key + SEPARATOR, AcronymIndex::letters).stream()
            .map(AcronymUse::words)
            .filter(letters -> !own().has(letters(letters)));
    return Stream.concat(own().lettersOf(key).stream(), defined).limit(MOST_READINGS).toList();
  }

  /** All of them, in the order of their letters. */
  List<AcronymUse> all() {
    Stream<AcronymUse> defined =
        uses(BY_LETTERS, "", AcronymIndex::words).stream()
            .filter(acronym -> !own().has(acronym.letters()));
    return Stream.concat(own().all().stream(), defined)
        .sorted(
            Comparator.comparing(AcronymUse::letters)
                .thenComparing(AcronymUse::documents, Comparator.reverseOrder())
                .thenComparing(AcronymUse::words))
        .toList();
  }

  /** Points, accents and capitals do not matter. */
  static String letters(String letters) {
    return Folding.fold(letters).replace(".", "").toUpperCase(Locale.ROOT);
  }

  /** Nor do signs, or whether words are in the plural. */
  static String words(String words) {
    return PLURAL
        .matcher(Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " "))
        .replaceAll("")
        .strip();
  }

  /**
   * The terms that start so, each parted at its separator; spellings of one value are one use,
   * under the most frequent of them. The most frequent value comes first.
   */
  private List<AcronymUse> uses(String field, String start, Function<String, String> fold) {
    Map<String, List<AcronymUse>> spellings = new LinkedHashMap<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, field);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      boolean some = each.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END;
      for (BytesRef term = some ? each.term() : null; term != null; term = each.next()) {
        String text = term.utf8ToString();
        if (!text.startsWith(start)) {
          break;
        }
        int separator = text.indexOf(SEPARATOR);
        String key = text.substring(0, separator);
        String value = text.substring(separator + 1);
        spellings
            .computeIfAbsent(key + SEPARATOR + fold.apply(value), unused -> new ArrayList<>())
            .add(new AcronymUse(key, value, each.docFreq()));
      }
    } catch (IOException e) {
      throw Troubles.reading(place, e);
    }
    return spellings.values().stream().map(AcronymIndex::together).sorted(MOST_FIRST).toList();
  }

  private static AcronymUse together(List<AcronymUse> spellings) {
    AcronymUse most = spellings.stream().min(MOST_FIRST).orElseThrow();
    int documents = spellings.stream().mapToInt(AcronymUse::documents).sum();
    return new AcronymUse(most.letters(), most.words(), documents);
  }
}
