package fr.questeur.ingest;

import fr.questeur.engine.Subject;
import fr.questeur.model.Publication;
import fr.questeur.parse.DocumentText;
import fr.questeur.parse.RawDocument;
import fr.questeur.parse.UnreadableDocumentException;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import fr.questeur.source.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Reads the one text whose like is sought: a question or a release, or else any text. */
public final class SubjectReader implements ContentReceiver {

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private SubjectReader() {}

  /**
   * Reads a document of any rendition; one that no reader knows is read as plain text.
   *
   * @param path a file, or {@code -} for standard input
   * @param clock gives the day of standard input
   * @param standardInput read if the path asks for it
   * @throws NoSubjectException if there is no text, or more than one
   */
  public static Subject read(String path, Clock clock, InputStream standardInput)
      throws NoSubjectException {
    SubjectReader reader = new SubjectReader();
    try (Workers workers = Workers.inOrder()) {
      new SourceWalk(clock, standardInput, reader, workers).walk(path);
    }
    if (!reader.failures.isEmpty()) {
      throw new NoSubjectException(reader.failures.getFirst());
    }
    if (reader.subjects.size() != 1) {
      String reason = reader.subjects.isEmpty() ? "holds no document" : "holds several documents";
      throw new NoSubjectException(new Failure(path, reason));
    }
    return reader.subjects.getFirst();
  }

  @Override
  public boolean wants(Fingerprint document) {
    return subjects.size() < 2 && failures.isEmpty();
  }

  @Override
  public void content(Content content) throws IOException {
    RawDocument document = new RawDocument(content.uri(), content.day(), content.stream());
    List<Publication> records = new ArrayList<>();
    try {
      DocumentReader.read(document, records::add);
    } catch (UnreadableDocumentException e) {
      if (records.isEmpty()) {
        subjects.add(Subject.of(DocumentText.of(document)));
      }
    }
    records.stream().limit(2).map(Subject::of).forEach(subjects::add);
  }

  @Override
  public void failed(String label, String reason) {
    failures.add(new Failure(label, reason));
  }
}
