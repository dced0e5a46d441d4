package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.messages.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * The index that a second thread opens while the first still reads the command line: each takes a
 * cold start as long as the other. Not safe for use by several threads itself.
 */
final class HeadStart implements AutoCloseable {

  private record Opening(Path folder, Questeur questeur, Thread thread) {}

  private final Clock clock;
  private final Messages messages;
  private Optional<Opening> opening = Optional.empty();

  HeadStart(Clock clock, Messages messages) {
    this.clock = clock;
    this.messages = messages;
  }

  /** Begins to open the index of that folder, which the command will probably ask for. */
  void begin(Path folder) {
    Questeur questeur = Questeur.briefly(folder, clock);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            // Whatever fails there fails again where it is needed, and is told then.
            .uncaughtExceptionHandler((unused, e) -> {})
            .start(() -> {
              Loggers.quieten();
              questeur.open();
              messages.bundle();
            });
    opening = Optional.of(new Opening(folder, questeur, thread));
  }

  /** Whether an index is being opened; then the loggers are quiet once it has been asked for. */
  boolean isBegun() {
    return opening.isPresent();
  }

  /** The index of that folder, perhaps still being opened: what else is needed is made ready. */
  Questeur questeur(Path folder) {
    if (opening.isEmpty()) {
      return Questeur.briefly(folder, clock);
    }
    Questeur.prepare();
    Loggers.quieten(); // Whoever comes first opens the index, perhaps this thread.
    return opening.get().folder().equals(folder)
        ? opening.get().questeur()
        : Questeur.briefly(folder, clock);
  }

  /** Closes the index, whoever asked for it. */
  @Override
  public void close() {
    if (opening.isPresent()) {
      try {
        opening.get().thread().join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      opening.get().questeur().close();
    }
  }
}
