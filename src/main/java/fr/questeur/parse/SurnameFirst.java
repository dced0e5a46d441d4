package fr.questeur.parse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that is printed with the surname first, put in the usual order. Which words are the
 * surname is seen from the texts, where the name stands in that order behind a civility.
 *
 * @param name first name, then surname
 * @param certain whether the texts settle it, or there is only one way; else the last word is taken
 *     for the first name
 */
record SurnameFirst(String name, boolean certain) {

  /** Nobody's name has more words; what is longer is left as it is. */
  private static final int MOST_WORDS = 8;

  private static final List<String> CIVILITIES = List.of("m", "mme", "mlle");

  /** Reads the name, such as {@code Le Pen Jean-Marie}. */
  static SurnameFirst of(String printed, List<Paragraph> asked, List<Paragraph> answered) {
    List<String> words = List.of(printed.split(" "));
    int count = words.size();
    if (count == 1 || count > MOST_WORDS) {
      return new SurnameFirst(printed, count == 1);
    }
    if (count > 2) {
      String texts =
          Stream.concat(asked.stream(), answered.stream())
              .map(paragraph -> " " + TextCleaner.words(paragraph.text()) + " ")
              .collect(Collectors.joining());
      for (int surname = 1; surname < count; surname++) {
        String candidate = turned(words, surname);
        if (isNamed(TextCleaner.words(candidate), texts)) {
          return new SurnameFirst(candidate, true);
        }
      }
    }
    return new SurnameFirst(turned(words, count - 1), count == 2);
  }

  private static boolean isNamed(String name, String texts) {
    return CIVILITIES.stream()
        .anyMatch(civility -> texts.contains(" " + civility + " " + name + " "));
  }

  private static String turned(List<String> words, int surname) {
    return String.join(" ", words.subList(surname, words.size()))
        + " "
        + String.join(" ", words.subList(0, surname));
  }
}
