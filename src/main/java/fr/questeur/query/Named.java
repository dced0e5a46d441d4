package fr.questeur.query;

/** What has a name in each of the two languages; either may be typed. */
public interface Named {

  /** The English name, as queries write it. */
  String label();

  /** The French name, as queries write it. */
  String frenchLabel();
}
