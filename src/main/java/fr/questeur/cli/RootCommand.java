package fr.questeur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  RootCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(context.streams().err(), spec.commandLine().getColorScheme());
    return ExitCode.USAGE.number();
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
