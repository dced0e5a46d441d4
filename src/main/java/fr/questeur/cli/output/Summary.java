package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** The last line of results: how many, and up to which date the data go. */
final class Summary {
  private Summary() {}

  static String of(long total, Optional<LocalDate> until, Messages messages) {
    return of(messages.count("total", total), until, messages);
  }

  static String of(String total, Optional<LocalDate> until, Messages messages) {
    return until
        .map(day -> total + " " + messages.get("data.until", messages.day(day)))
        .orElse(total);
  }
}
