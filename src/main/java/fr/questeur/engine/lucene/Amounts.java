package fr.questeur.engine.lucene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Large figures, in digits alone or with their magnitude: 5 540 000 is 5,54 millions. */
final class Amounts {

  private static final Map<String, Integer> ZEROS = Map.of("millions", 6, "milliards", 9);

  /** More decimals are not written beside a magnitude. */
  private static final int DECIMALS = 3;

  private static final Pattern WITH_MAGNITUDE =
      Pattern.compile(
          "(?<figure>\\d{1,3}(?:[ .]?\\d{3}){0,2}(?:[.,]\\d{1,3})?) ?"
              + "(?:(?i:(?<billions>mds?€|milliards?)|(?<millions>m€|millions?))|(?<sign>Mds?|M))");

  /** Before each three digits of what is left of the comma. */
  private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:,|$))");

  private static final Pattern GROUP_POINT = Pattern.compile("\\.(?=\\d{3}(?:[.,]|$))");

  private Amounts() {}

  /** What a figure is with a magnitude: {@code 5540000} → {@code 5,54 millions}. */
  static List<String> withMagnitude(String digits) {
    List<String> amounts = new ArrayList<>();
    ZEROS.forEach((magnitude, zeros) -> {
      BigDecimal figure = new BigDecimal(digits).movePointLeft(zeros).stripTrailingZeros();
      if (figure.compareTo(BigDecimal.ONE) >= 0 && figure.scale() <= DECIMALS) {
        String written = figure.toPlainString().replace('.', ',');
        amounts.add(GROUP.matcher(written).replaceAll(" ") + " " + magnitude);
      }
    });
    return amounts;
  }

  /** The digits of a figure with its magnitude: {@code 5,54 M€} → {@code 5540000}. */
  static Optional<String> digits(String amount) {
    Matcher matcher = WITH_MAGNITUDE.matcher(amount);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String sign = matcher.group("sign");
    boolean millions = matcher.group("millions") != null || "M".equals(sign);
    String figure =
        GROUP_POINT
            .matcher(matcher.group("figure").replace(" ", ""))
            .replaceAll("")
            .replace(',', '.');
    return Optional.of(
        new BigDecimal(figure)
            .movePointRight(ZEROS.get(millions ? "millions" : "milliards"))
            .toBigInteger()
            .toString());
  }
}
