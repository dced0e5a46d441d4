package fr.questeur.query;

/** The languages in which queries are written. Both are read; one is chosen to write in. */
public enum Language {
  /** {@code title:asalée OR status:pending}. */
  ENGLISH("OR", "NOT") {
    @Override
    public String name(Named thing) {
      return thing.label();
    }
  },
  /** {@code titre:asalée OU statut:attente}. */
  FRENCH("OU", "SAUF") {
    @Override
    public String name(Named thing) {
      return thing.frenchLabel();
    }
  };

  private final String or;
  private final String not;

  Language(String or, String not) {
    this.or = or;
    this.not = not;
  }

  /** What it calls a field, or the values that a field takes. */
  public abstract String name(Named thing);

  String or() {
    return or;
  }

  String not() {
    return not;
  }
}
