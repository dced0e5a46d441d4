package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.model.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The real open data, which are not part of the project: 2,087 questions, 603 deputies. */
public final class OpenDataSample {

  private static final Path FOLDER = Path.of("../shared/data/opendata");

  private OpenDataSample() {}

  /** The files of all archives of questions, by their names. */
  public static Map<String, byte[]> questions() throws IOException {
    return files("Questions");
  }

  /** The files of the archive of deputies, by their names. */
  public static Map<String, byte[]> deputies() throws IOException {
    return files("AMO");
  }

  private static Map<String, byte[]> files(String archives) throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no open data beside the project");
    List<Path> zips;
    try (Stream<Path> files = Files.walk(FOLDER)) {
      zips = files.filter(f -> f.getFileName().toString().startsWith(archives)).sorted().toList();
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (Path zip : zips) {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (!entry.isDirectory()) {
            files.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  /** The one question in a document of whatever layout. */
  public static Question read(byte[] document) throws IOException {
    List<Question> questions = readAll(document);
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  /** The questions in a document of whatever layout. */
  public static List<Question> readAll(byte[] document) throws IOException {
    RawDocument raw =
        new RawDocument(
            "file:/document", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(document));
    List<Question> questions = new ArrayList<>();
    RecordReaders.detect(raw).read(raw, record -> questions.add((Question) record));
    return questions;
  }
}
