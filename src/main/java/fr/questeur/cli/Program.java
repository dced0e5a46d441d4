package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.config.ConfigException;
import fr.questeur.config.Configuration;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  /** It has to know all the others. */
  private static final String COMPLETE = "complete";

  /** Commands that run for long and tell how they get on, or show something elsewhere. */
  private static final Set<String> UNPAGED = Set.of("index", "sync", "open", COMPLETE);

  /** What shows the settings, the program's version, its help or how to complete it. */
  private static final Set<String> ABOUT =
      Set.of("config", "completion", COMPLETE, "--version", "-V", "-h");

  private final Streams streams;
  private final Surroundings surroundings;
  private final Clock clock;

  Program(Streams streams, Surroundings surroundings, Clock clock) {
    LUCENE.setLevel(Level.SEVERE);
    PDF.forEach(logger -> logger.setLevel(Level.OFF));
    this.streams = streams;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  private static Map<String, Supplier<Object>> commands(Context context) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
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
    commands.put("acronyms", () -> new AcronymsCommand(context));
    commands.put("suggest", () -> new SuggestCommand(context));
    commands.put("explain", () -> new ExplainCommand(context));
    commands.put("analyze", () -> new AnalyzeCommand(context));
    commands.put("evaluate", () -> new EvaluateCommand(context));
    commands.put("completion", () -> new CompletionCommand(context));
    commands.put(COMPLETE, () -> new CompleteCommand(context));
    commands.put("config", () -> new ConfigCommand(context));
    return commands;
  }

  /** Runs one command. Never throws, never leaves the process. */
  int run(String... arguments) {
    CommonOptions options = new CommonOptions();
    options.anticipate(arguments);
    Configuration configuration = Configuration.read(surroundings.environment());
    Context context = context(configuration, options);
    for (ConfigException e : configuration.problems()) {
      context.say(
          "config." + e.problem(),
          Stream.concat(Stream.of(e.place()), e.arguments().stream()).toArray());
    }
    return configuration.problems().isEmpty() || isAboutTheProgram(arguments)
        ? run(options, context, arguments)
        : ExitCode.USAGE.number();
  }

  /** Whether that helps whoever has settings that are wrong, and does not depend on them. */
  private static boolean isAboutTheProgram(String... arguments) {
    return Stream.of(arguments).findFirst().filter(ABOUT::contains).isPresent()
        || Stream.of(arguments)
            .takeWhile(argument -> !argument.equals("--"))
            .anyMatch("--help"::equals);
  }

  private Context context(Configuration configuration, CommonOptions options) {
    Preferences preferences = new Preferences(configuration, options, surroundings);
    return new Context(streams, preferences, clock, new Messages(preferences.locale()));
  }

  private int run(CommonOptions options, Context context, String... arguments) {
    boolean unpaged = arguments.length > 0 && UNPAGED.contains(arguments[0]);
    if (!unpaged && context.preferences().pages()) {
      streams.page(context.preferences());
    }
    Consumer<CommandLine> commands = line -> addCalled(line, commands(context), arguments);
    int code = commandLine(options, context, commands).execute(arguments);
    Optional<IOException> failure = streams.outputFailure();
    if (failure.isPresent()) {
      context.say("output.failed", String.valueOf(failure.get().getMessage()));
      return ExitCode.CANNOT_WRITE.number();
    }
    return code;
  }

  /** The command line with every command, for who writes about them. */
  CommandLine whole() {
    CommonOptions options = new CommonOptions();
    Context context = context(Configuration.none(surroundings.environment()), options);
    return commandLine(options, context, line -> addAll(line, commands(context)));
  }

  private static CommandLine commandLine(
      CommonOptions options, Context context, Consumer<CommandLine> commands) {
    RootCommand root = new RootCommand(options, context);
    CommandLine line = new CommandLine(root);
    commands.accept(line);
    line.setResourceBundle(context.messages().bundle());
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(80, context.preferences().columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            context.preferences().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(context.streams().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.streams().err(), true, StandardCharsets.UTF_8));
    ErrorReport errors = new ErrorReport(context, root);
    line.setParameterExceptionHandler((e, unused) -> errors.usage(e).number());
    line.setExecutionExceptionHandler((e, unused, alsoUnused) -> errors.failure(e).number());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A query may start with any sign: -hôpital is not -h, @asalée names no file of options.
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setExpandAtFiles(false);
    Stream.of("search", "count", "facets", "timeline", "export", "explain", "analyze")
        .map(line.getSubcommands()::get)
        .filter(Objects::nonNull)
        .forEach(Program::readQuery);
    return line;
  }

  private static void addAll(CommandLine line, Map<String, Supplier<Object>> commands) {
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
  }

  /**
   * Adds the command that is called: each costs a cold start some milliseconds. When none is, their
   * names are enough for the help and for suggestions.
   */
  private static void addCalled(
      CommandLine line, Map<String, Supplier<Object>> commands, String... arguments) {
    Optional<String> called = Stream.of(arguments).filter(commands::containsKey).findFirst();
    if (called.isEmpty()) {
      for (String name : commands.keySet()) {
        CommandSpec command = CommandSpec.create();
        command.usageMessage().hidden(name.equals(COMPLETE));
        line.addSubcommand(name, command);
      }
    } else if (called.get().equals(COMPLETE)) {
      addAll(line, commands);
    } else {
      line.addSubcommand(called.get(), commands.get(called.get()).get());
    }
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
