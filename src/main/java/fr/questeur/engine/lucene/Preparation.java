package fr.questeur.engine.lucene;

import fr.questeur.json.RecordJson;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.bkd.BKDConfig;

/**
 * What takes Java long the first time and is the same for each search: classes that reckon tables,
 * or have methods made at run time, when they are first used. Nothing is here of which two threads
 * that begin at different ends could wait for each other, as Lucene's terms and queries are.
 */
public final class Preparation {

  private static final String RECORD =
      """
      {"schema": 1, "kind": "question", "id": "AN-17-QE-1", "type": "QE", "legislature": 17,
       "number": 1, "title": "Titre", "author": {"name": "Nom", "group": {"name": "Groupe"}},
       "question": {"text": "Texte", "publishedOn": "2026-03-10"}, "status": "pending"}
      """;

  private Preparation() {}

  /** In the order in which a search needs it. */
  public static void run() {
    IndexSearcher.getDefaultQueryCachingPolicy();
    BKDConfig.of(1, 1, Long.BYTES, BKDConfig.DEFAULT_MAX_POINTS_IN_LEAF_NODE);
    try {
      Class.forName(IndexSearcher.LeafSlice.class.getName());
      RecordJson.fromLine(RECORD);
    } catch (ClassNotFoundException | IOException e) {
      throw new IllegalStateException("what the program holds itself", e);
    }
  }
}
