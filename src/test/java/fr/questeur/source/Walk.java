package fr.questeur.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A walk that keeps what it is given, as lines: {@code label = text}, {@code label ! reason}. */
final class Walk implements ContentReceiver {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T22:30:00Z"), ZoneOffset.ofHours(2));

  private final List<String> lines = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private final Path root;

  /** What {@link Content} says of a document. */
  record Found(String uri, String label, LocalDate day) {}

  private Walk(Path root) {
    this.root = root;
  }

  /** Walks over a path below a folder; labels are told from that folder on. */
  static Walk over(Path root, String path) {
    Walk walk = new Walk(root);
    new SourceWalk(
            CLOCK,
            new ByteArrayInputStream("from stdin".getBytes(StandardCharsets.UTF_8)),
            walk,
            Workers.inOrder())
        .walk(path);
    return walk;
  }

  List<String> lines() {
    return lines;
  }

  /** The one document that was found. */
  Found only() {
    if (found.size() != 1) {
      throw new AssertionError(lines);
    }
    return found.getFirst();
  }

  @Override
  public void content(Content content) throws IOException {
    byte[] bytes = content.stream().readAllBytes();
    lines.add(name(content.label()) + " = " + new String(bytes, StandardCharsets.UTF_8));
    found.add(new Found(content.uri(), content.label(), content.day()));
  }

  @Override
  public void failed(String label, String reason) {
    lines.add(name(label) + " ! " + reason);
  }

  @Override
  public void passedOver(String label, String reason) {
    lines.add(name(label) + " - " + reason);
  }

  private String name(String label) {
    return label.replace(root + "/", "");
  }
}
