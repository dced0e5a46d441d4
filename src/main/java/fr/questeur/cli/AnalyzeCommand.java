package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.TokensFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code questeur analyze TEXT…}: the tokens that are indexed and looked up; needs no index. */
final class AnalyzeCommand implements Callable<Integer> {

  private final Context context;
  private final CommandSpec spec;
  private final Supplier<List<String>> words;
  private final Supplier<String> chain;
  private final Supplier<TokensFormat> format;

  AnalyzeCommand(Context context, Options options) {
    this.context = context;
    spec = options.spec();
    new IndexFolder(options); // Every command takes --index; this one needs none
    words = options.arguments("TEXT", "analyze.text");
    chain =
        options.option(
            "--chain", "CHAIN", "analyze.chain", ValueType.TEXT, Questeur.chains().getFirst());
    format = options.choice("--format", "FORMAT", "record.format", TokensFormat.TEXT);
  }

  @Override
  public Integer call() {
    String chain = this.chain.get();
    if (!Questeur.chains().contains(chain)) {
      throw context.usage(
          spec, "usage.choice", "--chain", chain, String.join(", ", Questeur.chains()));
    }
    String text = String.join(" ", words.get());
    format.get().print(text, chain, Questeur.analyze(chain, text), context.streams().out());
    return ExitCode.DONE.number();
  }
}
