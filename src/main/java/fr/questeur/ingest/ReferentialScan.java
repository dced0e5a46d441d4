package fr.questeur.ingest;

import fr.questeur.deputies.AmoReader;
import fr.questeur.deputies.Referential;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.parse.RawDocument;
import fr.questeur.source.Archive;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import fr.questeur.source.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the referential of deputies (AMO) among the sources, before the questions are read. A first
 * walk looks at names only; where any part is new, a second one reads all parts of that container,
 * since they refer to each other.
 */
final class ReferentialScan {

  /** The names of the files in an AMO archive. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|.*[/\\\\!])(?:acteur|organe)[/\\\\]P[AO]\\d{1,9}\\.json");

  private static final List<String> FOLDERS = List.of("acteur", "organe");

  private final Workers workers;
  private final AmoReader reader = new AmoReader();
  private final Ledger ledger;
  private final List<Failure> failures;

  /** Of what is to be read. */
  private final Set<String> containers = new HashSet<>();

  private boolean found;

  private ReferentialScan(Ledger ledger, List<Failure> failures, Workers workers) {
    this.workers = workers;
    this.ledger = ledger;
    this.failures = failures;
  }

  /** Whether a file of that name is part of a referential and not a question. */
  static boolean isPart(String name) {
    return name.endsWith(".json") && NAME.matcher(name).matches();
  }

  /**
   * Reads the files of the referential.
   *
   * @param ledger says what was read before
   * @param failures takes what looks like a part of it and cannot be read
   * @param workers read it, in order; once they are stopped, what comes of it is of no use
   * @return empty if there are none, or all are known
   */
  static Optional<Referential> read(
      List<String> paths, Clock clock, Ledger ledger, List<Failure> failures, Workers workers) {
    ReferentialScan scan = new ReferentialScan(ledger, failures, workers);
    scan.walk(paths, clock, scan.new Look());
    if (!scan.containers.isEmpty()) {
      scan.walk(paths, clock, scan.new Reading());
    }
    return scan.found ? Optional.of(scan.reader.referential()) : Optional.empty();
  }

  private void walk(List<String> paths, Clock clock, ContentReceiver receiver) {
    SourceWalk walk = new SourceWalk(clock, InputStream.nullInputStream(), receiver, workers);
    paths.stream().filter(path -> !path.equals(SourceWalk.STANDARD_INPUT)).forEach(walk::walk);
  }

  private boolean mayBeArchive(Fingerprint document) {
    return document.isLasting()
        && document.container().isEmpty()
        && !isPart(document.name())
        && !ledger.holds(document);
  }

  /** Notes which containers hold a part that is not known. */
  private final class Look implements ContentReceiver {

    @Override
    public boolean wants(Archive archive) {
      if (ledger.holds(archive)) {
        return false;
      }
      ledger.prepare(archive);
      return archive.mayMention(FOLDERS);
    }

    @Override
    public boolean wants(Fingerprint document) {
      if (isPart(document.name()) && !ledger.holds(document)) {
        containers.add(document.container());
      }
      // A file may be an archive: whether it is one is seen when it is opened.
      return mayBeArchive(document);
    }

    @Override
    public void content(Content content) {}

    /** The walk for the questions will say it. */
    @Override
    public void failed(String label, String reason) {}
  }

  /** Reads all parts in the containers noted. */
  private final class Reading implements ContentReceiver {

    @Override
    public boolean wants(Archive archive) {
      return containers.contains(archive.uri());
    }

    @Override
    public boolean wants(Fingerprint document) {
      return isPart(document.name())
          ? containers.contains(document.container())
          : mayBeArchive(document);
    }

    @Override
    public void content(Content content) throws IOException {
      if (!isPart(content.fingerprint().name())) {
        return;
      }
      RawDocument document = new RawDocument(content.uri(), content.day(), content.stream());
      try {
        reader.read(document.bytes());
        found = true;
        if (ledger.see(content.fingerprint()) < 0) {
          ledger.put(content.fingerprint(), List.of());
        }
      } catch (MalformedRecordException e) {
        failed(content.label(), e.getMessage());
      }
    }

    @Override
    public void failed(String label, String reason) {
      if (isPart(label)) {
        failures.add(new Failure(label, reason));
      }
    }
  }
}
