package fr.questeur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code questeur completion SHELL}: the script by which a shell completes questeur's words. */
@Command(name = "completion")
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

  @Parameters(paramLabel = "SHELL", descriptionKey = "completion.shell")
  private Shell shell;

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream script = getClass().getResourceAsStream("completion/" + shell.file)) {
      script.transferTo(context.streams().out());
    }
    return ExitCode.DONE.number();
  }
}
