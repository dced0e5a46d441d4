package fr.questeur.cli.output;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;

/** The last line of results: how many, and up to which date the data go. */
final class Summary {
  private Summary() {}

  static void print(long total, Optional<LocalDate> until, Look look, PrintStream out) {
    print(look.messages().count("total", total), until, look, out);
  }

  static void print(String total, Optional<LocalDate> until, Look look, PrintStream out) {
    Paragraph line = new Paragraph("", "", look.columns()).add(total);
    until.ifPresent(day -> line.add(look.messages().get("data.until", look.messages().day(day))));
    line.print(out);
  }
}
