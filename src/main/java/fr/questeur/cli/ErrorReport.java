package fr.questeur.cli;

import fr.questeur.cli.output.Style;
import fr.questeur.engine.EngineException;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line where one is enough, and with which exit code to leave. */
final class ErrorReport {

  /** Set to anything, it shows the stack trace of an error. */
  private static final String DEBUG = "QUESTEUR_DEBUG";

  private final Context context;

  ErrorReport(Context context) {
    this.context = context;
  }

  /** The command line is not well-formed. */
  ExitCode usage(ParameterException e) {
    print(Style.clean(e.getMessage().lines().findFirst().orElse("")));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        context.say("usage.suggestion", Style.clean(String.join(", ", suggestions)));
      }
    }
    context.say("usage.help", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  /** The command could not do what it was asked. */
  ExitCode failure(Exception e) {
    context.streams().out().flush();
    if (context.surroundings().variable(DEBUG).isPresent()) {
      e.printStackTrace(context.streams().err());
    }
    return switch (e) {
      case EngineException engine -> {
        context.say("engine." + engine.reason(), Style.clean(engine.place()));
        yield ExitCode.of(engine.reason());
      }
      case QuerySyntaxException syntax -> syntax(syntax);
      default -> {
        context.say("internal", Style.clean(e.toString()));
        yield ExitCode.INTERNAL;
      }
    };
  }

  private ExitCode syntax(QuerySyntaxException e) {
    String key = "query." + e.problem();
    print(
        Style.clean(
            context.messages().has(key)
                ? context.messages().get(key, e.arguments().toArray())
                : e.getMessage()));
    e.underlined().lines().forEach(line -> context.streams().err().println("  " + line));
    return ExitCode.USAGE;
  }

  private void print(String line) {
    context.streams().err().println("questeur: " + line);
  }
}
