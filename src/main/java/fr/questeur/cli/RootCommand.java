package fr.questeur.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's own name: alone it shows its help. */
@Command(
    name = "questeur",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("UnusedVariable") // picocli answers --help and --version itself.
final class RootCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private final CommonOptions common;

  @Spec private CommandSpec spec;

  @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
  private boolean help;

  /** Not for the commands: a query may hold {@code -handicap}. */
  @Option(names = "-h", hidden = true)
  private boolean shortHelp;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
  private boolean debug;

  RootCommand(CommonOptions common, Context context) {
    this.common = common;
    this.context = context;
  }

  /** Whether to show the stack trace of an error. */
  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() {
    PrintStream stream = shortHelp ? context.streams().out() : context.streams().err();
    spec.commandLine().usage(stream, spec.commandLine().getColorScheme());
    return (shortHelp ? ExitCode.DONE : ExitCode.USAGE).number();
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"questeur " + (version == null ? "(not packaged)" : version)};
    }
  }
}
