package fr.questeur.scale;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.Questeur;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of an index sees. */
class DamageTest {

  @TempDir private Path folder;

  @Test
  void aFlippedBitAnywhereIsFound() throws IOException {
    try (Questeur questeur = questeur()) {
      questeur.ingest(
          List.of("corpus", "src/test/resources/parse/opendata-json"),
          InputStream.nullInputStream());
      assertThat(questeur.check()).isEmpty();
    }
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int at : List.of(0, whole.length / 3, whole.length / 2, whole.length - 1)) {
        byte[] flipped = whole.clone();
        flipped[at] ^= 0x10;
        Files.write(file, flipped);
        try (Questeur questeur = questeur()) {
          assertThat(questeur.check()).as("%s at %d", file, at).isNotEmpty();
        }
      }
      Files.write(file, whole);
    }
    try (Questeur questeur = questeur()) {
      assertThat(questeur.check()).isEmpty();
    }
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    try (Questeur questeur = questeur()) {
      questeur.ingest(List.of("corpus"), InputStream.nullInputStream());
    }
    for (Path file : files()) {
      if (!file.getFileName().toString().startsWith("segments")) {
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        try (Questeur questeur = questeur()) {
          assertThat(questeur.check()).as("%s", file).isNotEmpty();
        }
        Files.write(file, whole);
      }
    }
  }

  private Questeur questeur() {
    return new Questeur(folder, Clock.systemUTC());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }
}
