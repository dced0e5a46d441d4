package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.engine.IndexProblem;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code questeur check}: whether the index is sound, and what to do if not. */
final class CheckCommand implements Callable<Integer> {

  /** A line for each of a million lost publications would help nobody. */
  private static final int SHOWN = 20;

  private final Context context;
  private final IndexFolder index;

  CheckCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
  }

  @Override
  public Integer call() {
    try (Questeur questeur = Library.forWriting(index, context)) {
      List<IndexProblem> problems = questeur.check();
      if (problems.isEmpty()) {
        context.streams().out().println(context.messages().count("check.sound", questeur.size()));
        return ExitCode.DONE.number();
      }
      problems.stream().limit(SHOWN).forEach(this::say);
      if (problems.size() > SHOWN) {
        context.say("check.more", problems.size() - SHOWN);
      }
      context.say("check.advice", index.resolve(context.preferences()));
      return ExitCode.DAMAGED.number();
    }
  }

  private void say(IndexProblem problem) {
    context.say(
        "check." + problem.kind().name().toLowerCase(Locale.ROOT),
        problem.what(),
        problem.publications());
  }
}
