package fr.questeur.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The loggers of libraries, of which users are to hear as little as possible. */
final class Loggers {

  /** Kept here, since a logger that nobody holds may be collected with its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** What is wrong with a PDF but can be mended is of no use to who reads it. */
  private static final List<Logger> PDF =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private Loggers() {}

  static void quieten() {
    LUCENE.setLevel(Level.SEVERE);
    PDF.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
