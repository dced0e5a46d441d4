package fr.questeur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Runs the commands that people wait for, one after the other in one process and with nobody
 * listening, on an index of the sample corpus of its own. The launcher starts it where Java is to
 * learn which classes the program needs, for the start-up cache.
 */
final class Rehearsal {

  private static final List<String> QUERIES =
      List.of(
          "santé infirmiers",
          "lieu800",
          "aide",
          "mot lieu7*",
          "introuvable",
          "\"aide aux soins\"",
          "\"soin\" OR médec* SAUF igas~",
          "statut:answered date:2024..");

  /** A question as the open data has it: what {@code sync} brings. */
  private static final String OPEN_DATA =
      """
      {"question": {"uid": "QANR5L17QENUMBER",
       "identifiant": {"numero": "NUMBER", "regime": "5eme Republique", "legislature": "17"},
       "type": "QE",
       "indexationAN": {"rubrique": "santé", "analyses": {"analyse": "Aide aux soins"}},
       "auteur": {"identite": {"acteurRef": "PA1"},
        "groupe": {"organeRef": "PO1", "abrege": "NI", "developpe": "Non inscrit"}},
       "minInt": {"abrege": "Santé", "developpe": "Ministère de la santé"},
       "textesQuestion": {"texteQuestion": {"infoJO": {"dateJO": "2026-03-DAY", "pageJO": "1"},
        "texte": "M. Untel attire l'attention sur l'aide aux soins (AS) de lieuNUMBER, mot NUMBER.<br>Que fera-t-elle ?"}}
       ANSWER}}
      """;

  private static final String OPEN_DATA_ANSWER =
      """
      , "textesReponse": {"texteReponse": {"infoJO": {"dateJO": "2026-05-12", "pageJO": "2"},
       "texte": "Le Gouvernement y est attentif."}}
      """;

  /** So many that the index has all the structures of a large one; some have no answer. */
  private static final int OPEN_DATA_QUESTIONS = 2_000;

  private final Path folder;
  private final Surroundings surroundings;

  private Rehearsal(Path folder, Locale language) {
    this.folder = folder;
    surroundings =
        new Surroundings(
            Map.of(),
            Optional.ofNullable(System.getProperty("questeur.home")),
            false,
            false,
            80,
            language);
  }

  /**
   * Rehearses.
   *
   * @param arguments a folder for the index and whatever else is written, and {@code long} for the
   *     commands that go through a whole collection (they make the index), {@code brief} for the
   *     program's version and help, {@code search} for searches as most are, or {@code short} for
   *     the others
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Class.forName(Main.class.getName());
    Surroundings.ofProcess();
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Rehearsal rehearsal = new Rehearsal(Path.of(arguments[0], language.getLanguage()), language);
      switch (arguments[1]) {
        case "long" -> rehearsal.collect();
        case "brief" -> rehearsal.introduce();
        case "search" -> rehearsal.search();
        default -> rehearsal.consult();
      }
    }
  }

  private void collect() throws IOException {
    Path corpus = Path.of(surroundings.home().orElse("."), "corpus");
    onIndex("index", corpus.toString());
    Path records = folder.resolveSibling(folder.getFileName() + ".jsonl");
    try (OutputStream out = Files.newOutputStream(records)) {
      program(out).run("export", "--index", folder.toString(), "*:*");
    }
    onIndex("index", records.toString());
    run("parse", corpus.toString());
    Path archive = folder.resolveSibling(folder.getFileName() + ".zip");
    for (String answer : List.of("", OPEN_DATA_ANSWER)) {
      archive(archive, answer);
      onIndex("index", archive.toString());
    }
  }

  private static void archive(Path file, String answer) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 1; i <= OPEN_DATA_QUESTIONS; i++) {
        zip.putNextEntry(new ZipEntry("json/QANR5L17QE" + i + ".json"));
        zip.write(
            OPEN_DATA
                .replace("NUMBER", "" + i)
                .replace("DAY", "" + (10 + i % 20))
                .replace("ANSWER", i % 3 == 0 ? "" : answer)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void introduce() {
    run("--version");
    run("--help");
  }

  private void search() {
    for (String query : QUERIES) {
      onIndex("search", query);
    }
    onIndex("search", "asalée", "--party", "ecologiste", "--from", "2020", "--sort", "-date");
    onIndex("search", "santé", "--limit", "0");
  }

  private void consult() {
    search();
    for (String format : List.of("json", "jsonl", "csv", "ids")) {
      onIndex("search", "asalée", "--format", format, "--facets", "party,status");
    }
    onIndex("count", "asalée");
    onIndex("facets", "party", "asalée");
    onIndex("timeline", "asalée");
    onIndex("show", "13821");
    onIndex("status");
    run("search", "--help");
  }

  /** Runs a command on the index of the rehearsal. */
  private void onIndex(String command, String... arguments) {
    String[] all =
        Stream.concat(Stream.of(command, "--index", folder.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    run(all);
  }

  private void run(String... arguments) {
    program(OutputStream.nullOutputStream()).run(arguments);
  }

  private Program program(OutputStream out) {
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    return new Program(streams, surroundings, new ParisClock());
  }
}
