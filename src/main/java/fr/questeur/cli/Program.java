package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program as a class: streams in, exit code out, so that tests run it without a process. */
final class Program {

  /** Kept here, since a logger that nobody holds may be collected with its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** What is wrong with a PDF but can be mended is of no use to who reads it. */
  private static final List<Logger> PDF =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private final Context context;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  Program(Streams streams, Surroundings surroundings, Clock clock) {
    LUCENE.setLevel(Level.SEVERE);
    PDF.forEach(logger -> logger.setLevel(Level.OFF));
    context = new Context(streams, surroundings, clock, new Messages(surroundings.language()));
    commands.put("search", () -> new SearchCommand(context));
    commands.put("count", () -> new CountCommand(context));
    commands.put("facets", () -> new FacetsCommand(context));
    commands.put("timeline", () -> new TimelineCommand(context));
    commands.put("similar", () -> new SimilarCommand(context));
    commands.put("show", () -> new ShowCommand(context));
    commands.put("open", () -> new OpenCommand(context));
    commands.put("index", () -> new IndexCommand(context));
    commands.put("sync", () -> new SyncCommand(context));
    commands.put("parse", () -> new ParseCommand(context));
    commands.put("export", () -> new ExportCommand(context));
    commands.put("status", () -> new StatusCommand(context));
    commands.put("check", () -> new CheckCommand(context));
    commands.put("evaluate", () -> new EvaluateCommand(context));
  }

  /** Runs one command. Never throws, never leaves the process. */
  int run(String... arguments) {
    int code = commandLine(arguments).execute(arguments);
    Optional<IOException> failure = context.streams().outputFailure();
    if (failure.isPresent()) {
      context.say("output.failed", String.valueOf(failure.get().getMessage()));
      return ExitCode.CANNOT_WRITE.number();
    }
    return code;
  }

  private CommandLine commandLine(String... arguments) {
    RootCommand root = new RootCommand(context);
    CommandLine line = new CommandLine(root);
    // Only the command that is called is built: each costs a cold start some milliseconds.
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      line.addSubcommand(arguments[0], commands.get(arguments[0]).get());
    } else {
      commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    line.setResourceBundle(context.messages().bundle());
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(80, context.surroundings().columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            context.surroundings().colour()
                ? CommandLine.Help.Ansi.ON
                : CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(context.streams().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.streams().err(), true, StandardCharsets.UTF_8));
    ErrorReport errors = new ErrorReport(context, root);
    line.setParameterExceptionHandler((e, unused) -> errors.usage(e).number());
    line.setExecutionExceptionHandler((e, unused, alsoUnused) -> errors.failure(e).number());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A query may start with any sign: -hôpital is not -h, @asalée names no file of options.
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setExpandAtFiles(false);
    Stream.of("search", "count", "facets", "timeline", "export")
        .map(line.getSubcommands()::get)
        .filter(Objects::nonNull)
        .forEach(Program::readQuery);
    return line;
  }

  /** What starts with a dash and is no option is a word to exclude: there is no -h here. */
  private static void readQuery(CommandLine command) {
    command.setUnmatchedOptionsArePositionalParams(true);
    CommandSpec spec = command.getCommandSpec();
    OptionSpec help = spec.findOption("--help");
    spec.remove(help);
    spec.addOption(OptionSpec.builder(help).names("--help").build());
  }
}
