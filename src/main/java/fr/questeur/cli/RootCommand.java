package fr.questeur.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program's own name: alone it shows its help. */
final class RootCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;

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
  }

  @Override
  public Integer call() {
    boolean shortHelp = Boolean.TRUE.equals(this.shortHelp.getValue());
    PrintStream stream = shortHelp ? context.streams().out() : context.streams().err();
    spec.commandLine().usage(stream, spec.commandLine().getColorScheme());
    return (shortHelp ? ExitCode.DONE : ExitCode.USAGE).number();
  }
}
