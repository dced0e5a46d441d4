package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.cli.output.Style;
import fr.questeur.engine.EngineException;
import fr.questeur.evaluation.AsOf;
import fr.questeur.evaluation.EvaluationException;
import fr.questeur.ingest.NoMoreException;
import fr.questeur.ingest.NoSubjectException;
import fr.questeur.query.NearestNames;
import fr.questeur.query.QuerySyntaxException;
import fr.questeur.source.opendata.CacheException;
import fr.questeur.source.opendata.SiteException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line where one is enough, and with which exit code to leave. */
final class ErrorReport {

  /** How many names may have been meant. */
  private static final int SUGGESTED = 3;

  private final Context context;

  ErrorReport(Context context) {
    this.context = context;
  }

  /** The command line is not well-formed. */
  ExitCode usage(ParameterException e) {
    context.print(problem(e));
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = suggestions(unmatched);
      if (!suggestions.isEmpty()) {
        context.say("usage.suggestion", String.join(", ", suggestions));
      }
    }
    context.say("usage.help", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  /** The commands, or options, that are spelt nearly so. */
  private static List<String> suggestions(UnmatchedArgumentException unmatched) {
    String typed = unmatched.getUnmatched().getFirst();
    CommandSpec spec = unmatched.getCommandLine().getCommandSpec();
    List<String> names =
        typed.startsWith("-")
            ? spec.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList()
            : List.copyOf(spec.subcommands().keySet());
    return NearestNames.of(typed, names, SUGGESTED);
  }

  /** In the user's language; picocli's own messages are in English only. */
  private String problem(ParameterException e) {
    Messages messages = context.messages();
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          messages.get("usage.unknown", unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          missing.getMissing().getFirst() instanceof OptionSpec option
              ? messages.get("usage.missing.value", option.longestName())
              : messages.get("usage.missing", missing.getMissing().getFirst().paramLabel());
      case OverwrittenOptionException twice ->
          messages.get("usage.twice", ((OptionSpec) twice.getOverwritten()).longestName());
      case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null ->
          wrongValue(wrong.getArgSpec(), wrong.getValue());
      default -> e.getMessage();
    };
  }

  private String wrongValue(ArgSpec argument, String value) {
    Messages messages = context.messages();
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    Class<?> type = argument.auxiliaryTypes()[0]; // of one value, if it may be repeated
    if (type == AsOf.class) {
      return messages.get("usage.day", name, value);
    }
    if (name.equals(CommonOptions.WIDTH)) {
      return messages.get("usage.width", CommonOptions.MIN_WIDTH, CommonOptions.MAX_WIDTH);
    }
    if (type == Path.class) {
      return messages.get("usage.path", name, value);
    }
    if (type == boolean.class) {
      return messages.get("usage.flag", name);
    }
    if (!type.isEnum()) {
      return messages.get("usage.value", name, value);
    }
    String choices =
        Stream.of(type.getEnumConstants())
            .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return messages.get("usage.choice", name, value, choices);
  }

  /** The command could not do what it was asked, be it that Java itself cannot go on. */
  ExitCode failure(Throwable e) {
    if (e instanceof NoMoreException) {
      return ExitCode.DONE; // Nobody reads the results; if it is their fault, the program says so.
    }
    context.streams().out().flush();
    if (context.preferences().options().debug()) {
      e.printStackTrace(context.streams().err());
    }
    return switch (e) {
      case EngineException engine -> {
        context.say("engine." + engine.reason(), engine.place());
        yield ExitCode.of(engine.reason());
      }
      case SiteException site -> {
        context.print(SiteProblem.line(site.address(), site.problem(), context.messages()));
        yield ExitCode.NETWORK;
      }
      case CacheException cache -> {
        context.say("cache." + cache.reason(), cache.place());
        yield ExitCode.of(cache.reason());
      }
      case EvaluationException evaluation -> {
        context.say("evaluate." + evaluation.reason(), place(evaluation));
        yield ExitCode.of(evaluation.reason());
      }
      case NoSubjectException subject -> {
        Failures.say(List.of(subject.failure()), context);
        yield ExitCode.INPUT;
      }
      case QuerySyntaxException syntax -> syntax(syntax);
      case OutOfMemoryError memory -> {
        context.say("internal.memory", memory.getMessage());
        yield ExitCode.INTERNAL;
      }
      default -> {
        context.say("internal", e.toString());
        yield ExitCode.INTERNAL;
      }
    };
  }

  private static String place(EvaluationException e) {
    return e.line().isPresent() ? e.file() + ":" + e.line().getAsInt() : e.file();
  }

  private ExitCode syntax(QuerySyntaxException e) {
    context.print(context.explain(e));
    e.underlined()
        .lines()
        .forEach(line -> context.streams().err().println("  " + Style.clean(line)));
    return ExitCode.USAGE;
  }
}
