package fr.questeur.source.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class StampTest {

  private static final URI ADDRESS = URI.create("https://example.org/a.zip");

  private static Path file;

  @BeforeContainer
  static void create() throws IOException {
    file = Files.createTempFile("stamp", ".txt");
  }

  @AfterContainer
  static void delete() throws IOException {
    Files.delete(file);
  }

  /** Whatever a site sends: what is written is what is read, and nothing else comes with it. */
  @Property
  void whatIsWrittenIsReadBack(@ForAll String etag, @ForAll String date, @ForAll long checksum)
      throws IOException {
    HttpHeaders headers =
        HttpHeaders.of(
            Map.of("ETag", List.of(etag), "Last-Modified", List.of(date)), (name, value) -> true);
    Stamp stamp = new Stamp(ADDRESS, Validators.of(headers), checksum);
    stamp.write(file);
    assertThat(Stamp.read(file)).contains(stamp);
  }

  @Property
  void whateverIsInTheFileIsAStampOrNone(@ForAll byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertThat(Stamp.read(file)).isEmpty();
  }

  @Property
  void whateverIsInTheLinesCanBeSentBack(@ForAll String etag) throws IOException {
    Files.writeString(file, "address: " + ADDRESS + "\netag: " + etag + "\ncrc-32c: 1\n");
    Optional<String> read = Stamp.read(file).flatMap(stamp -> stamp.validators().etag());
    assertThat(read).matches(value -> value.isEmpty() || value.get().matches("[\\x20-\\x7e]+"));
  }
}
