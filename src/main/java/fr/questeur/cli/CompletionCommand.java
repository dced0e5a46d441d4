package fr.questeur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** {@code questeur completion SHELL}: the script by which a shell completes questeur's words. */
final class CompletionCommand implements Callable<Integer> {

  private enum Shell {
    BASH("questeur.bash"),
    ZSH("_questeur"),
    FISH("questeur.fish");

    private final String file;

    Shell(String file) {
      this.file = file;
    }
  }

  private final Context context;
  private final Supplier<Shell> shell;

  CompletionCommand(Context context, Options options) {
    this.context = context;
    shell = options.argument("SHELL", "completion.shell", ValueType.choice(Shell.class));
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream script = getClass().getResourceAsStream("completion/" + shell.get().file)) {
      script.transferTo(context.streams().out());
    }
    return ExitCode.DONE.number();
  }
}
