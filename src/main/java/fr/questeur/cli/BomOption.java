package fr.questeur.cli;

import picocli.CommandLine.Option;

/** The option of commands that print tables for spreadsheets. */
final class BomOption {

  @Option(names = "--bom", descriptionKey = "bom")
  private boolean bom;

  boolean isSet() {
    return bom;
  }
}
