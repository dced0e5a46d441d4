package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.TokensFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code questeur analyze TEXT…}: the tokens that are indexed and looked up; needs no index. */
@Command(name = "analyze")
@SuppressWarnings("UnusedVariable") // picocli sets it
final class AnalyzeCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec;

  /** Every command takes {@code --index}; this one needs none. */
  @Mixin private IndexFolder index;

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "analyze.text")
  private List<String> words;

  @Option(names = "--chain", paramLabel = "CHAIN", descriptionKey = "analyze.chain")
  private String chain = Questeur.CHAINS.getFirst();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "record.format")
  private TokensFormat format = TokensFormat.TEXT;

  AnalyzeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!Questeur.CHAINS.contains(chain)) {
      throw context.usage(
          spec, "usage.choice", "--chain", chain, String.join(", ", Questeur.CHAINS));
    }
    String text = String.join(" ", words);
    format.print(text, chain, Questeur.analyze(chain, text), context.streams().out());
    return ExitCode.DONE.number();
  }
}
