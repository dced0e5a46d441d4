package fr.questeur.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The set of derived fields, in one stable order whatever order it was built in. */
final class Derived {
  private Derived() {}

  static Set<String> copy(Set<String> names) {
    return Collections.unmodifiableSet(new TreeSet<>(names));
  }
}
