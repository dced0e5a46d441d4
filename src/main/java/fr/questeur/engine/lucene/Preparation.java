package fr.questeur.engine.lucene;

import org.apache.lucene.search.IndexSearcher;

/**
 * What takes Java long the first time and is the same for each search: classes that look at the
 * platform, or have methods made at run time, when they are first used. Nothing is here of which
 * two threads that begin at different ends could wait for each other, as Lucene's terms and queries
 * are.
 */
public final class Preparation {

  private Preparation() {}

  /** In the order in which the thread that opens the index needs it. */
  public static void run() {
    IndexSearcher.getDefaultQueryCachingPolicy();
    try {
      Class.forName(IndexSearcher.LeafSlice.class.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Lucene's own class", e);
    }
  }
}
