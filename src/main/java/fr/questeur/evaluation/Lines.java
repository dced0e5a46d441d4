package fr.questeur.evaluation;

import fr.questeur.evaluation.EvaluationException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file line by line, empty ones left out. */
final class Lines {

  /** Takes one line. */
  interface Receiver {
    void line(String text, int number);
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Lines() {}

  static void read(Path file, Receiver receiver) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!text.isBlank()) {
          receiver.line(text, number);
        }
      }
    } catch (IOException e) {
      throw EvaluationException.inFile(Reason.CANNOT_READ, file, e);
    }
  }
}
