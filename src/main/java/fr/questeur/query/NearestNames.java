package fr.questeur.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the names that someone may have meant who typed one that is not there. Case and accents do
 * not count; a word may be the beginning of one in the name, or be spelt nearly so, and the whole
 * may be the name's initials.
 *
 * <p>Cost: the letters of all the names, times those of what was typed.
 */
public final class NearestNames {

  /** What a word costs that is the beginning of one in the name, or the initials. */
  private static final int BEGINNING = 1;

  /** Shorter beginnings would be those of anything. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Of a shorter word with an error too little would be left. */
  private static final int SHORTEST_MISSPELT_BEGINNING = 6;

  /** One typing error in so many letters. */
  private static final int LETTERS_PER_ERROR = 4;

  /** Longer words are no names, and would only cost time. */
  private static final int LONGEST_WORD = 40;

  /** A name, how many of the typed words are not in it, and how far the others are off. */
  private record Candidate(String name, int missing, int distance) {}

  private NearestNames() {}

  /**
   * The names that have the most of the words, the likest first; of equals the one that comes
   * first.
   *
   * @param most how many to give at most
   */
  public static List<String> of(String text, List<String> names, int most) {
    List<String> typed = words(text);
    List<Candidate> candidates = new ArrayList<>();
    for (String name : names) {
      compare(typed, name).ifPresent(candidates::add);
    }
    int best = candidates.stream().mapToInt(Candidate::missing).min().orElse(0);
    return candidates.stream()
        .filter(candidate -> candidate.missing() == best)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(most)
        .map(Candidate::name)
        .toList();
  }

  private static List<String> words(String text) {
    return Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
        .toList();
  }

  /** Empty if nothing that was typed is in the name. */
  private static Optional<Candidate> compare(List<String> typed, String name) {
    List<String> words = words(name);
    if (typed.size() == 1 && words.size() > 1 && initials(words).equals(typed.getFirst())) {
      return Optional.of(new Candidate(name, 0, BEGINNING));
    }
    int missing = 0;
    int sum = 0;
    for (String word : typed) {
      OptionalInt best =
          words.stream()
              .map(other -> distance(word, other))
              .flatMapToInt(OptionalInt::stream)
              .min();
      missing += best.isPresent() ? 0 : 1;
      sum += best.orElse(0);
    }
    return missing == typed.size()
        ? Optional.empty()
        : Optional.of(new Candidate(name, missing, sum));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static OptionalInt distance(String typed, String word) {
    if (typed.equals(word)) {
      return OptionalInt.of(0);
    }
    if (typed.length() < SHORTEST_BEGINNING) {
      return OptionalInt.empty();
    }
    boolean typedMore = word.length() > SHORTEST_BEGINNING && typed.startsWith(word);
    if (word.startsWith(typed) || typedMore) {
      return OptionalInt.of(BEGINNING);
    }
    int[] edits = edits(typed, word);
    int whole = edits[word.length()];
    int least =
        typed.length() < SHORTEST_MISSPELT_BEGINNING
            ? whole
            : IntStream.of(edits).min().orElse(whole);
    boolean near = least <= Math.max(1, typed.length() / LETTERS_PER_ERROR);
    return near ? OptionalInt.of(BEGINNING + least) : OptionalInt.empty();
  }

  /**
   * Letters to put in, take out, replace, or change places with their neighbours, to make of a word
   * each beginning of another one, from the empty one to the whole.
   */
  private static int[] edits(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          current[j] = Math.min(current[j], 1 + beforeLast[j - 2]);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last;
  }
}
