package fr.questeur.evaluation;

import java.nio.file.Path;
import java.util.OptionalInt;

/** Says which file of an evaluation cannot be used, where and why. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** It is not there, or may not be read, or is not UTF-8. */
    CANNOT_READ,
    /** It cannot be written. */
    CANNOT_WRITE,
    /** The run would be written over it. */
    OVERWRITTEN,
    /** A line of queries is not an id, a tab and a text. */
    NO_QUERY,
    /** A query id stands there for the second time. */
    REPEATED,
    /** A line of judgements is not {@code query 0 document grade}. */
    NO_JUDGEMENT,
    /** A line of a run is not {@code query Q0 document rank score tag}. */
    NO_HIT,
    /** There is nothing in it, or nothing about these queries. */
    NOTHING
  }

  private final Reason reason;
  private final String file;
  private final int line;

  private EvaluationException(Reason reason, Path file, int line, Exception cause) {
    super(reason + ": " + file + ":" + line, cause);
    this.reason = reason;
    this.file = file.toString();
    this.line = line;
  }

  static EvaluationException inLine(Reason reason, Path file, int line) {
    return new EvaluationException(reason, file, line, null);
  }

  static EvaluationException inFile(Reason reason, Path file, Exception cause) {
    return new EvaluationException(reason, file, 0, cause);
  }

  static EvaluationException inFile(Reason reason, Path file) {
    return inFile(reason, file, null);
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The file. */
  public String file() {
    return file;
  }

  /** The line, from 1; empty if the whole file is meant. */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }
}
