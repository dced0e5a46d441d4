package fr.questeur.cli;

import fr.questeur.cli.Preferences.InForce;
import fr.questeur.cli.output.ConfigFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code questeur config}: which settings are in force, and from where. */
final class ConfigCommand implements Callable<Integer> {

  private final Context context;
  private final IndexFolder index;
  private final Supplier<ConfigFormat> format;

  ConfigCommand(Context context, Options options) {
    this.context = context;
    index = new IndexFolder(options);
    format = options.choice("--format", "FORMAT", "record.format", ConfigFormat.TEXT);
  }

  @Override
  public Integer call() {
    Preferences preferences = context.preferences();
    List<ConfigFormat.Line> lines =
        Stream.of(
                index.inForce(preferences),
                preferences.color(),
                preferences.limit(Optional.empty()),
                preferences.language(),
                preferences.pager(),
                preferences.engine())
            .map(ConfigCommand::line)
            .toList();
    format
        .get()
        .print(lines, preferences.configuration().file(), context.look(), context.streams().out());
    boolean wrong = !preferences.configuration().problems().isEmpty(); // as was said already
    return (wrong ? ExitCode.USAGE : ExitCode.DONE).number();
  }

  private static ConfigFormat.Line line(InForce setting) {
    return new ConfigFormat.Line(
        setting.key(), setting.value(), setting.origin(), setting.source());
  }
}
