package fr.questeur.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program's own name: alone it shows its help. */
final class RootCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final Supplier<Boolean> debug;

  /** Not for the commands: a query may hold {@code -handicap}. */
  private final OptionSpec shortHelp =
      OptionSpec.builder("-h").type(boolean.class).hidden(true).build();

  RootCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    spec.version(About.version());
    spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    // These two picocli answers itself.
    spec.addOption(
        OptionSpec.builder("--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .descriptionKey("help")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("version").build());
    spec.addOption(shortHelp);
    debug = options.inheritedFlag("--debug", "debug");
  }

  /** Whether to show the stack trace of an error. */
  boolean debug() {
    return debug.get();
  }

  @Override
  public Integer call() {
    boolean shortHelp = Boolean.TRUE.equals(this.shortHelp.getValue());
    PrintStream stream = shortHelp ? context.streams().out() : context.streams().err();
    spec.commandLine().usage(stream, spec.commandLine().getColorScheme());
    return (shortHelp ? ExitCode.DONE : ExitCode.USAGE).number();
  }
}
