package fr.questeur.cli;

import fr.questeur.engine.EngineException;
import fr.questeur.evaluation.EvaluationException;
import fr.questeur.source.opendata.CacheException;

/** What the program's end tells a script. */
enum ExitCode {
  /** Found, or done. */
  DONE(0),
  /** Nothing found. */
  NOTHING_FOUND(1),
  /** The command or the query is not well-formed. */
  USAGE(2),
  /** There is no index. */
  NO_INDEX(3),
  /** Another process is writing to the index, or to the folder of archives. */
  LOCKED(4),
  /** Some input could not be read; the rest was. */
  INPUT(5),
  /** The index is damaged, unreadable or of another version. */
  DAMAGED(6),
  /** The index or a file cannot be written. */
  CANNOT_WRITE(7),
  /** Something could not be had from the network. */
  NETWORK(8),
  /** An error of the program itself. */
  INTERNAL(70),
  /** Ctrl-C. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** How a command ends that found so many. */
  static ExitCode found(long total) {
    return total > 0 ? DONE : NOTHING_FOUND;
  }

  static ExitCode of(EngineException.Reason reason) {
    return switch (reason) {
      case NO_INDEX -> NO_INDEX;
      case LOCKED -> LOCKED;
      case DAMAGED, NEWER, OLDER, CANNOT_READ -> DAMAGED;
      case ACRONYM_NOT_UTF8, ACRONYM_WITHOUT_TAB -> INPUT;
      case CANNOT_WRITE -> CANNOT_WRITE;
    };
  }

  static ExitCode of(CacheException.Reason reason) {
    return switch (reason) {
      case LOCKED -> LOCKED;
      case CANNOT_WRITE -> CANNOT_WRITE;
    };
  }

  static ExitCode of(EvaluationException.Reason reason) {
    return switch (reason) {
      case CANNOT_WRITE -> CANNOT_WRITE;
      case OVERWRITTEN -> USAGE;
      case CANNOT_READ, NO_QUERY, REPEATED, NO_JUDGEMENT, NO_HIT, NOTHING -> INPUT;
    };
  }
}
