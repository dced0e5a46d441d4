package fr.questeur.cli.output;

import fr.questeur.engine.SearchResult;
import java.io.PrintStream;

/** Prints the result of a search in one format. */
public interface ResultRenderer {
  /** Prints the result, with a line's end at its end. */
  void render(Page page, SearchResult result, PrintStream out);
}
