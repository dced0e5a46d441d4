package fr.questeur.cli;

import java.util.function.Supplier;

/** The option of commands that print tables for spreadsheets. */
final class BomOption {

  private final Supplier<Boolean> bom;

  BomOption(Options options) {
    bom = options.flag("--bom", "bom");
  }

  boolean isSet() {
    return bom.get();
  }
}
