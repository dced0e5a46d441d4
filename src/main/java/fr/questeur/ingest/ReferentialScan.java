package fr.questeur.ingest;

import fr.questeur.deputies.AmoReader;
import fr.questeur.deputies.Referential;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.parse.RawDocument;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.SourceWalk;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the referential of deputies (AMO) among the sources, before the questions are read. */
final class ReferentialScan implements ContentReceiver {

  /** The names of the files in an AMO archive; a look at names costs nothing. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|.*[/\\\\!])(?:acteur|organe)[/\\\\]P[AO]\\d{1,9}\\.json");

  private final AmoReader reader = new AmoReader();
  private final List<Failure> failures = new ArrayList<>();
  private boolean found;

  private ReferentialScan() {}

  /** Whether a file of that name is part of a referential and not a question. */
  static boolean isPart(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * Reads the files of the referential.
   *
   * @param failures takes what looks like a part of it and cannot be read
   * @return empty if there are none
   */
  static Optional<Referential> read(List<String> paths, Clock clock, List<Failure> failures) {
    ReferentialScan scan = new ReferentialScan();
    SourceWalk walk =
        new SourceWalk(clock, InputStream.nullInputStream(), scan, ReferentialScan::isPart);
    paths.stream().filter(path -> !path.equals(SourceWalk.STANDARD_INPUT)).forEach(walk::walk);
    failures.addAll(scan.failures);
    return scan.found ? Optional.of(scan.reader.referential()) : Optional.empty();
  }

  @Override
  public void content(Content content) throws IOException {
    RawDocument document = new RawDocument(content.uri(), content.day(), content.stream());
    try {
      reader.read(document.bytes());
      found = true;
    } catch (MalformedRecordException e) {
      failures.add(new Failure(content.label(), e.getMessage()));
    }
  }

  /** What else cannot be read, the second walk, for the questions, will say. */
  @Override
  public void failed(String label, String reason) {
    if (isPart(label)) {
      failures.add(new Failure(label, reason));
    }
  }

  @Override
  public void passedOver(String label, String reason) {}
}
