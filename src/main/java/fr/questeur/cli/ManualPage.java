package fr.questeur.cli;

import java.util.List;

/** One manual page in the language of {@code man}: see man(7). */
final class ManualPage {

  private final StringBuilder page = new StringBuilder();

  /**
   * A page of section 1, the commands.
   *
   * @param version what the foot of the page says of the program's version
   */
  ManualPage(String name, String... version) {
    request(".TH", name.toUpperCase(java.util.Locale.ROOT), "1", "", String.join(" ", version));
  }

  /** Starts a section. */
  ManualPage section(String heading) {
    request(".SH", heading);
    return this;
  }

  /** A paragraph; its lines may be broken anew. */
  ManualPage text(String text) {
    text.strip().lines().map(String::strip).forEach(line -> page.append(escape(line)).append('\n'));
    return this;
  }

  /** Lines that stay as they are, nearer to the margin: they may be as long as a terminal's. */
  void lines(List<String> lines) {
    page.append(".nf\n.in 2n\n");
    lines.forEach(line -> page.append(escape(line.strip())).append('\n'));
    page.append(".in\n.fi\n");
  }

  /** An entry of a list: what it is about, in bold, and what there is to say about it. */
  void item(String tag, String text) {
    page.append(".TP\n");
    request(".B", tag);
    text(text);
  }

  private void request(String name, String... arguments) {
    page.append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escape(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  /** A dash is one to copy, not a hyphen; no line is taken for a request. */
  private static String escape(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
