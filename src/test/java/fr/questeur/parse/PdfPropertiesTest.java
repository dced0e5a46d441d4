package fr.questeur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PdfPropertiesTest {

  private static final byte[] PDF = sample();

  @Property
  void aDamagedPdfIsReadOrRefused(
      @ForAll @Size(max = 20) List<@IntRange(max = 1_000_000) Integer> places,
      @ForAll byte damage) {
    byte[] pdf = PDF.clone();
    places.forEach(place -> pdf[5 + place % (pdf.length - 5)] = damage);
    try {
      assertThat(PdfText.of(pdf).text()).isNotEmpty();
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
  }

  private static byte[] sample() {
    try (PdfSample sample = new PdfSample(false)) {
      return sample.paragraph("Question écrite n° 5, à qui de droit.", 11).bytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
