package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.TimelineFormat;
import fr.questeur.engine.Selection;
import fr.questeur.engine.Step;
import fr.questeur.engine.Timeline;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur timeline [QUERY…]}: how what matches spreads over time. */
final class TimelineCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final IndexFolder index;
  private final FilterOptions filters;
  private final BomOption bom;
  private final Supplier<List<String>> words;
  private final Supplier<Step> by;
  private final Supplier<TimelineFormat> format;

  TimelineCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    index = new IndexFolder(options);
    filters = new FilterOptions(options);
    bom = new BomOption(options);
    words = options.possibleArguments(0, "QUERY", "query", QueryWords.EVERYTHING);
    by = options.choice("--by", "year|month|week", "timeline.by", Step.MONTH);
    format = options.choice("--format", "FORMAT", "table.format", TimelineFormat.TEXT);
  }

  @Override
  public Integer call() throws QuerySyntaxException {
    bom.check(format.get() == TimelineFormat.CSV, spec, context);
    String text = QueryWords.join(words.get(), spec);
    try (Questeur questeur = Library.forReading(index, context)) {
      Selection selection = filters.selection(text, questeur, context, spec);
      Timeline timeline = questeur.timeline(selection, by.get());
      format.get().print(text, timeline, context.look(), bom.isSet(), context.streams().out());
      if (format.get() == TimelineFormat.CSV && timeline.undated() > 0) {
        context.print(context.messages().count("timeline.rest", timeline.undated()));
      }
      return ExitCode.found(timeline.total()).number();
    }
  }
}
