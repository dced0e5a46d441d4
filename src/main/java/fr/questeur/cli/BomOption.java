package fr.questeur.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The option of commands that print tables for spreadsheets. */
final class BomOption {

  private final Supplier<Boolean> bom;

  BomOption(Options options) {
    bom = options.flag("--bom", "bom");
  }

  boolean isSet() {
    return bom.get();
  }

  /**
   * Checks that it was not given in vain.
   *
   * @param table whether a table is printed
   * @throws picocli.CommandLine.ParameterException if it was
   */
  void check(boolean table, CommandSpec spec, Context context) {
    if (bom.get() && !table) {
      throw context.usage(spec, "usage.bom.csv");
    }
  }
}
