package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.engine.Hit;
import fr.questeur.engine.ScoreShare;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Snippet;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.query.Correction;
import fr.questeur.query.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Prints a result as JSON. A hit has the facts of its record and snippets in place of its texts.
 */
enum JsonResult implements ResultRenderer {
  /** One object with all. */
  WHOLE {
    @Override
    void write(Page page, SearchResult result, JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeNumberField("schema", RecordJson.SCHEMA);
      out.writeStringField("query", page.query());
      out.writeNumberField("total", result.total());
      out.writeBooleanField("nearest", result.nearest());
      if (!result.corrections().isEmpty()) {
        String meant = Correction.apply(page.query(), result.corrections(), Language.ENGLISH);
        out.writeStringField("didYouMean", meant);
      }
      JsonReport.date("dataUntil", result.dataUntil(), out);
      out.writeArrayFieldStart("hits");
      for (Hit hit : result.hits()) {
        writeHit(hit, out);
      }
      out.writeEndArray();
      FacetJson.write(result.facets(), out);
      out.writeEndObject();
      out.writeRaw('\n');
    }
  },
  /** One object for each hit, one a line. */
  LINES {
    @Override
    void write(Page page, SearchResult result, JsonGenerator out) throws IOException {
      for (Hit hit : result.hits()) {
        writeHit(hit, out);
        out.writeRaw('\n');
      }
    }
  };

  abstract void write(Page page, SearchResult result, JsonGenerator out) throws IOException;

  @Override
  public void render(Page page, SearchResult result, PrintStream out) {
    try (JsonGenerator json = RecordJson.FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      write(page, result, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeHit(Hit hit, JsonGenerator out) throws IOException {
    Publication publication = hit.publication();
    out.writeStartObject();
    out.writeNumberField("rank", hit.rank());
    out.writeNumberField("score", hit.score());
    out.writeStringField("id", publication.identifier());
    out.writeStringField("kind", publication.kind().label());
    RecordJson.writeFacts(withoutTexts(publication), out);
    if (publication instanceof Question question) {
      out.writeStringField("link", question.id().officialLink());
    }
    out.writeObjectFieldStart("snippets");
    for (var part : hit.snippets().entrySet()) {
      writeStrings(part.getKey(), part.getValue().stream().map(Snippet::text).toList(), out);
    }
    out.writeEndObject();
    if (hit.explanation().isPresent()) {
      out.writeFieldName("explanation");
      writeShare(hit.explanation().get(), out);
    }
    if (hit.why().isPresent()) {
      out.writeObjectFieldStart("why");
      writeStrings("passages", hit.why().get().passages(), out);
      writeStrings("terms", hit.why().get().terms(), out);
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private static void writeShare(ScoreShare share, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("value", share.value());
    out.writeStringField("of", share.of());
    if (!share.parts().isEmpty()) {
      out.writeArrayFieldStart("parts");
      for (ScoreShare part : share.parts()) {
        writeShare(part, out);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void writeStrings(String name, List<String> values, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private static Publication withoutTexts(Publication publication) {
    return switch (publication) {
      case Question question ->
          question.toBuilder()
              .question(placeOnly(question.question()))
              .answer(placeOnly(question.answer()))
              .exchange(List.of())
              .build();
      case Release release -> release.withText("");
    };
  }

  private static Optional<Passage> placeOnly(Optional<Passage> passage) {
    return passage.map(whole -> new Passage("", whole.publishedOn(), whole.page()));
  }
}
