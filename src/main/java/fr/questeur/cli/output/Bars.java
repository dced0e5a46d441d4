package fr.questeur.cli.output;

/** Horizontal bars made of block characters, fine to an eighth of a column. */
final class Bars {

  private static final int PARTS = 8;
  private static final char FULL = '█';

  /** One eighth to seven. */
  private static final String BEGUN = "▏▎▍▌▋▊▉";

  private final long largest;
  private final int width;

  /**
   * Bars of one scale.
   *
   * @param largest the number whose bar is as long as they get
   * @param width how many columns that is
   */
  Bars(long largest, int width) {
    this.largest = Math.max(1, largest);
    this.width = width;
  }

  /** The bar of a number; only that of nothing is empty. */
  String of(long count) {
    if (count <= 0) {
      return "";
    }
    long parts = Math.max(1, Math.round((double) count / largest * width * PARTS));
    int full = (int) (parts / PARTS);
    int rest = (int) (parts % PARTS);
    return String.valueOf(FULL).repeat(full) + (rest == 0 ? "" : BEGUN.charAt(rest - 1));
  }

  /** The same, with blanks up to the width of the longest. */
  String padded(long count) {
    String bar = of(count);
    return bar + " ".repeat(width - bar.length());
  }
}
