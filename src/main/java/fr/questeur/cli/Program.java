package fr.questeur.cli;

import fr.questeur.cli.messages.Messages;
import fr.questeur.config.ConfigException;
import fr.questeur.config.Configuration;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The program as a class: streams in, exit code out, so that tests run it without a process. */
final class Program {

  private static final String NAME = "questeur";

  private static final String SEARCH = "search";

  /** It has to know all the others. */
  private static final String COMPLETE = "complete";

  /** Commands that run for long and tell how they get on, or show something elsewhere. */
  private static final Set<String> UNPAGED = Set.of("index", "sync", "open", COMPLETE);

  /** What shows the settings, the program's version, its help or how to complete it. */
  private static final Set<String> ABOUT =
      Set.of("config", "completion", COMPLETE, "--version", "-V", "-h");

  static {
    // What picocli would look up by reflection, at each start, for types that no option here has.
    System.setProperty("picocli.converters.excludes", ".*");
    System.setProperty("picocli.disable.closures", "true");
  }

  /** Commands whose arguments are a query, which may hold words that start with a dash. */
  private static final List<String> QUERYING =
      List.of(SEARCH, "count", "facets", "timeline", "export", "explain", "analyze");

  private final Streams streams;
  private final Surroundings surroundings;
  private final Clock clock;

  Program(Streams streams, Surroundings surroundings, Clock clock) {
    this.streams = streams;
    this.surroundings = surroundings;
    this.clock = clock;
  }

  private static Map<String, Function<Options, Callable<Integer>>> commands(Context context) {
    Map<String, Function<Options, Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put(SEARCH, options -> new SearchCommand(context, options));
    commands.put("count", options -> new CountCommand(context, options));
    commands.put("facets", options -> new FacetsCommand(context, options));
    commands.put("timeline", options -> new TimelineCommand(context, options));
    commands.put("similar", options -> new SimilarCommand(context, options));
    commands.put("show", options -> new ShowCommand(context, options));
    commands.put("open", options -> new OpenCommand(context, options));
    commands.put("index", options -> new IndexCommand(context, options));
    commands.put("sync", options -> new SyncCommand(context, options));
    commands.put("parse", options -> new ParseCommand(context, options));
    commands.put("export", options -> new ExportCommand(context, options));
    commands.put("status", options -> new StatusCommand(context, options));
    commands.put("check", options -> new CheckCommand(context, options));
    commands.put("acronyms", options -> new AcronymsCommand(context, options));
    commands.put("suggest", options -> new SuggestCommand(context, options));
    commands.put("explain", options -> new ExplainCommand(context, options));
    commands.put("analyze", options -> new AnalyzeCommand(context, options));
    commands.put("evaluate", options -> new EvaluateCommand(context, options));
    commands.put("completion", options -> new CompletionCommand(context, options));
    commands.put(COMPLETE, options -> new CompleteCommand(context, options));
    commands.put("config", options -> new ConfigCommand(context, options));
    return commands;
  }

  /** Runs one command. Never throws, never leaves the process. */
  int run(String... arguments) {
    return About.isAsked(surroundings, arguments) ? tell(arguments[0]) : obey(arguments);
  }

  private int tell(String about) {
    Context context = configured(CommonOptions.none());
    return run(
        true,
        context,
        () -> {
          context.streams().out().print(About.text(about, context.preferences()));
          return ExitCode.DONE.number();
        });
  }

  private int obey(String... arguments) {
    Options root = new Options(NAME);
    CommonOptions common = new CommonOptions(root);
    common.anticipate(arguments);
    Context context = configured(common);
    if (!context.preferences().configuration().problems().isEmpty()
        && !isAboutTheProgram(arguments)) {
      return ExitCode.USAGE.number();
    }
    if (arguments.length == 2 && QUERYING.contains(arguments[0]) && arguments[1].equals("-h")) {
      context.say("usage.not.help", arguments[0]);
    }
    boolean paged = arguments.length == 0 || !UNPAGED.contains(arguments[0]);
    Consumer<CommandLine> commands = line -> addCalled(line, context, arguments);
    return run(
        paged,
        context,
        () -> {
          try (HeadStart headStart = context.headStart()) {
            if (arguments.length > 0 && arguments[0].equals(SEARCH)) {
              begin(headStart, context, arguments);
            }
            return commandLine(root, context, commands).execute(arguments);
          }
        });
  }

  private static void begin(HeadStart headStart, Context context, String... arguments) {
    try {
      headStart.begin(IndexFolder.anticipated(arguments).resolve(context.preferences()));
    } catch (InvalidPathException e) {
      // That no folder can have this name is told when the option is read.
    }
  }

  /** Reads the settings, and says what is wrong with them. */
  private Context configured(CommonOptions common) {
    Configuration configuration = Configuration.read(surroundings.environment());
    Context context = context(configuration, common);
    for (ConfigException e : configuration.problems()) {
      context.say(
          "config." + e.problem(),
          Stream.concat(Stream.of(e.place()), e.arguments().stream()).toArray());
    }
    return context;
  }

  /** Whether that helps whoever has settings that are wrong, and does not depend on them. */
  private static boolean isAboutTheProgram(String... arguments) {
    return Stream.of(arguments).findFirst().filter(ABOUT::contains).isPresent()
        || Stream.of(arguments)
            .takeWhile(argument -> !argument.equals("--"))
            .anyMatch("--help"::equals);
  }

  private Context context(Configuration configuration, CommonOptions common) {
    Preferences preferences = new Preferences(configuration, common, surroundings);
    Messages messages = new Messages(preferences.locale());
    return new Context(streams, preferences, clock, messages, new HeadStart(clock, messages));
  }

  private int run(boolean paged, Context context, IntSupplier work) {
    if (paged && context.preferences().pages()) {
      streams.page(context.preferences());
    }
    int code;
    try {
      code = work.getAsInt();
    } catch (Error e) { // no memory, a library that is damaged: picocli lets it through
      code = new ErrorReport(context).failure(e).number();
    }
    Optional<IOException> failure = streams.outputFailure();
    if (failure.isPresent()) {
      String reason = context.messages().reason(String.valueOf(failure.get().getMessage()));
      context.say("output.failed", reason);
      return ExitCode.CANNOT_WRITE.number();
    }
    return code;
  }

  /** The command line with every command, for who writes about them. */
  CommandLine whole() {
    Options root = new Options(NAME);
    Context context =
        context(Configuration.none(surroundings.environment()), new CommonOptions(root));
    CommandLine line = commandLine(root, context, all -> addAll(all, context));
    line.setResourceBundle(context.messages().bundle());
    return line;
  }

  private static CommandLine commandLine(
      Options options, Context context, Consumer<CommandLine> commands) {
    RootCommand root = new RootCommand(context, options);
    CommandLine line = new CommandLine(options.run(root).spec());
    commands.accept(line);
    // Only help reads the descriptions of options.
    line.setHelpFactory((spec, scheme) -> {
      if (spec.resourceBundle() == null) {
        spec.root().commandLine().setResourceBundle(new HelpTexts(context.messages().bundle()));
      }
      return HelpTexts.help(spec, scheme);
    });
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.max(About.WIDTH, context.preferences().columns()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            context.preferences().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setOut(new PrintWriter(context.streams().out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.streams().err(), true, StandardCharsets.UTF_8));
    ErrorReport errors = new ErrorReport(context);
    line.setParameterExceptionHandler((e, unused) -> errors.usage(e).number());
    line.setExecutionExceptionHandler((e, unused, alsoUnused) -> errors.failure(e).number());
    // A query may start with any sign: -hôpital is not -h, @asalée names no file of options.
    line.setPosixClusteredShortOptionsAllowed(false);
    line.setExpandAtFiles(false);
    QUERYING.stream()
        .map(line.getSubcommands()::get)
        .filter(Objects::nonNull)
        .forEach(Program::readQuery);
    return line;
  }

  private static void addAll(CommandLine line, Context context) {
    commands(context)
        .forEach((name, constructor) -> add(line, context.headStart(), name, constructor));
  }

  private static void add(
      CommandLine line,
      HeadStart headStart,
      String name,
      Function<Options, Callable<Integer>> constructor) {
    Options options = new Options(name);
    options.spec().usageMessage().hidden(name.equals(COMPLETE));
    Callable<Integer> command = constructor.apply(options);
    Callable<Integer> quiet =
        () -> {
          if (!headStart.isBegun()) { // else it does so, while something else is made ready
            Loggers.quieten(); // Not sooner: to help, no logger has to be loaded.
          }
          return command.call();
        };
    line.addSubcommand(name, options.run(quiet).spec());
  }

  /**
   * Adds the command that is called: each costs a cold start some milliseconds. When none is, their
   * names are enough for the help and for suggestions.
   */
  private static void addCalled(CommandLine line, Context context, String... arguments) {
    Map<String, Function<Options, Callable<Integer>>> commands = commands(context);
    Optional<String> called = Stream.of(arguments).filter(commands::containsKey).findFirst();
    if (called.isEmpty()) {
      commands.keySet().forEach(name -> add(line, context.headStart(), name, options -> () -> 0));
    } else if (called.get().equals(COMPLETE)) {
      addAll(line, context);
    } else {
      add(line, context.headStart(), called.get(), commands.get(called.get()));
    }
  }

  /** What starts with a dash and is no option is a word to exclude: there is no -h here. */
  private static void readQuery(CommandLine command) {
    command.setUnmatchedOptionsArePositionalParams(true);
  }
}
