package fr.questeur.parse;

import java.util.regex.Pattern;

/** The few marks of Markdown that texts saved from pages carry: links, superscripts, emphasis. */
final class Markdown {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()\\n]*+\\)");
  private static final Pattern SUPERSCRIPT =
      Pattern.compile("\\^(?:\\{([^{}\\n]{1,20}+)\\}|(?<=\\d\\^)(?=\\p{L}{1,3}(?!\\p{L})))");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]++)\\*\\*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} ");

  private Markdown() {}

  /** The text without those marks: {@code [M. X](#)} is M. X, {@code 3^e} and {@code 3^{e}} 3e. */
  static String plain(String text) {
    String plain = text;
    if (plain.contains("](")) {
      plain = LINK.matcher(plain).replaceAll("$1");
    }
    if (plain.contains("^")) {
      plain = SUPERSCRIPT.matcher(plain).replaceAll("$1");
    }
    if (plain.contains("**")) {
      plain = BOLD.matcher(plain).replaceAll("$1");
    }
    return plain.contains("# ") ? HEADING.matcher(plain).replaceAll("") : plain;
  }
}
