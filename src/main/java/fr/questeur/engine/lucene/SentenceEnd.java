package fr.questeur.engine.lucene;

import java.util.regex.Pattern;

/** Where a French sentence ends. */
final class SentenceEnd {

  /**
   * The sign that ends a sentence, with a blank behind it. A point after one capital, in
   * <em>M.</em> (which in these texts is before every other name) or after another abbreviation
   * ends none. The sign itself comes first: to look behind at every character would take a sixth of
   * the time of indexing.
   */
  static final Pattern SIGN =
      Pattern.compile("[.?!…](?=\\s)(?<!(?:^|[\\s'’(])(?:\\p{Lu}|MM|Mgr|Dr|Pr|art|al|p|cf)\\.)");

  private SentenceEnd() {}
}
