package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.TimelineFormat;
import fr.questeur.engine.Selection;
import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur timeline [QUERY…]}: how what matches spreads over time. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;
  @Mixin private IndexFolder index;
  @Mixin private FilterOptions filters;
  @Mixin private BomOption bom;

  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "query")
  private List<String> words = QueryWords.EVERYTHING;

  @Option(names = "--by", paramLabel = "year|month|week", descriptionKey = "timeline.by")
  private Step by = Step.MONTH;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "table.format")
  private TimelineFormat format = TimelineFormat.TEXT;

  TimelineCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    String text = QueryWords.join(words, spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Timeline timeline = questeur.timeline(selection, by);
      format.print(text, timeline, context.look(), bom.isSet(), context.streams().out());
      if (format == TimelineFormat.CSV && timeline.undated() > 0) {
        context.print(context.messages().count("timeline.rest", timeline.undated()));
      }
      return ExitCode.found(timeline.total()).number();
    }
  }
}
