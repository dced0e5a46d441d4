package fr.questeur.model;

import java.util.Locale;

/** When two labels of a group, a ministry or a rubric are the same. */
public final class Labels {
  private Labels() {}

  /**
   * What labels have in common that differ in nothing but case and blanks: {@code LFI-NUPES} and
   * {@code LFI - NUPES}.
   */
  public static String key(String label) {
    StringBuilder key = new StringBuilder(label.length());
    label
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
