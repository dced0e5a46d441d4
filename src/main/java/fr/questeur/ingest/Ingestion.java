package fr.questeur.ingest;

import fr.questeur.deputies.Referential;
import fr.questeur.engine.IndexUpdate;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Publication;
import fr.questeur.model.Release;
import fr.questeur.source.Archive;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import fr.questeur.source.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/**
 * Brings documents into an index and says what that changed. What did not change since it was read
 * last is not opened.
 *
 * <p>One run each. {@link #stop} may be called by any thread.
 */
public final class Ingestion {

  /** The attachment of the index that keeps the referential of deputies. */
  private static final String REFERENTIAL = "referential";

  private final IndexUpdate index;
  private final IngestOptions options;
  private final Clock clock;
  private final LongConsumer progress;

  /** Reads the referential, before the others begin. */
  private final Workers first = Workers.inOrder();

  private final Workers workers;
  private final Ledger ledger;

  private final Changes changes = new Changes();
  private final LongAdder unchanged = new LongAdder();
  private final AtomicInteger uncommitted = new AtomicInteger();
  private final AtomicLong documents = new AtomicLong();
  private final List<Failure> failures = Collections.synchronizedList(new ArrayList<>());
  private final List<Failure> passedOver = Collections.synchronizedList(new ArrayList<>());

  /**
   * A run that brings documents into that index.
   *
   * @param index stays open
   * @param clock gives the day of standard input
   * @param threads how many documents to read at a time
   * @param progress told after each document how many have been read, by the thread that read it
   */
  public Ingestion(
      IndexUpdate index, IngestOptions options, Clock clock, int threads, LongConsumer progress) {
    this.index = index;
    this.options = options;
    this.clock = clock;
    this.progress = progress;
    workers = Workers.of(threads);
    ledger = new Ledger(index, clock);
  }

  /**
   * Ends the run as soon as what is being read has been read, or what is being pruned is gone; what
   * was done is committed, but for a referential of deputies, which counts as a whole or not at
   * all.
   */
  public void stop() {
    first.stop();
    workers.stop();
  }

  /**
   * Reads everything and commits it: in one piece, but for more than some ten thousands of
   * documents. A referential of deputies among the paths is read first, and also completes what is
   * there.
   *
   * @param paths files, folders, archives, or {@code -} for standard input
   * @param standardInput read if a path asks for it
   */
  public IngestReport run(List<String> paths, InputStream standardInput) {
    try (workers) {
      Referential referential = referential(paths);
      if (workers.isStopped()) {
        return nothingDone();
      }
      Merging merging = new Merging(index, referential, changes);
      SourceWalk walk = new SourceWalk(clock, standardInput, new Receiver(merging), workers);
      paths.forEach(walk::walk);
      if (options.prune() && !workers.isStopped()) {
        new Pruning(ledger, merging, workers::isStopped).run(paths);
      }
      boolean stopped = workers.isStopped();
      // An index built anew takes the place of the old one whole, or not at all.
      if (stopped && options.rebuild()) {
        return nothingDone();
      }
      commit();
      if (!stopped) {
        index.compact(workers::isStopped);
      }
      return report(stopped);
    }
  }

  /** What was read is given up. */
  private IngestReport nothingDone() {
    return new IngestReport(List.of(), 0, List.of(), failures, passedOver, true);
  }

  private IngestReport report(boolean stopped) {
    // In the order of threads nobody would find anything again; of one document they stay in order.
    failures.sort(Comparator.comparing(Failure::label));
    passedOver.sort(Comparator.comparing(Failure::label));
    return new IngestReport(
        changes.list(), unchanged.sum(), changes.unchanged(), failures, passedOver, stopped);
  }

  private Referential referential(List<String> paths) {
    Referential known = known();
    Optional<Referential> found = ReferentialScan.read(paths, clock, ledger, failures, first);
    Referential referential = found.map(known::with).orElse(known);
    if (!referential.equals(known)) {
      byte[] json = referential.toJson().getBytes(StandardCharsets.UTF_8);
      index.attach(REFERENTIAL, stream -> stream.write(json));
      Merging merging = new Merging(index, referential, changes);
      index.forEach(publication -> {
        if (!workers.isStopped()) {
          merging.enrichAgain(publication);
        }
      });
    }
    return referential;
  }

  private Referential known() {
    Optional<InputStream> kept = index.attachment(REFERENTIAL);
    if (kept.isEmpty()) {
      return Referential.empty();
    }
    try (InputStream stream = kept.get()) {
      return Referential.fromJson(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (MalformedRecordException e) {
      throw new IllegalStateException("the index keeps a referential that it did not write", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void commit() {
    uncommitted.set(0);
    // The ledger first: what it names has been written by then.
    ledger.save();
    index.commit();
  }

  /** Takes what the walk finds. */
  private final class Receiver implements ContentReceiver {

    private final Merging merging;

    Receiver(Merging merging) {
      this.merging = merging;
    }

    @Override
    public boolean wants(Archive archive) {
      ledger.see(archive);
      boolean known = ledger.holds(archive);
      if (known) {
        unchanged.add(ledger.records(archive.uri()));
        if (options.listUnchanged()) {
          ledger
              .contents(archive.uri())
              .forEach(line -> line.identifiers().forEach(changes::noteUnchanged));
        }
      }
      return !known;
    }

    @Override
    public boolean wants(Fingerprint document) {
      int known = document.isLasting() ? ledger.see(document) : -1;
      if (known > 0) {
        unchanged.add(known);
        if (options.listUnchanged()) {
          ledger.identifiers(document).forEach(changes::noteUnchanged);
        }
      }
      return known < 0 && !ReferentialScan.isPart(document.name());
    }

    @Override
    public void content(Content content) throws IOException {
      List<String> identifiers = new ArrayList<>();
      try {
        DocumentReader.read(content, publication -> take(publication, content, identifiers));
      } catch (IOException e) {
        ledger.putPart(content.fingerprint(), identifiers);
        throw e;
      }
      ledger.put(content.fingerprint(), identifiers);
      progress.accept(documents.incrementAndGet());
      if (uncommitted.incrementAndGet() == options.commitEvery() && !options.rebuild()) {
        commit();
      }
    }

    private void take(Publication publication, Content content, List<String> identifiers) {
      identifiers.add(publication.identifier());
      boolean corrects = publication instanceof Release release && corrects(release, content);
      Change.Kind ifNew = corrects ? Change.Kind.CORRECTED : Change.Kind.ADDED;
      if (!merging.take(publication, content.uri(), ifNew)) {
        unchanged.increment();
        if (options.listUnchanged()) {
          changes.noteUnchanged(publication.identifier());
        }
      }
    }

    private boolean corrects(Release release, Content content) {
      Set<String> before = ledger.identifiers(content.fingerprint());
      boolean corrects = merging.corrects(release, content.uri(), before);
      if (corrects) {
        ledger.retract(content.fingerprint(), before);
      }
      return corrects;
    }

    @Override
    public void failed(String label, String reason) {
      failures.add(new Failure(label, reason));
    }

    @Override
    public void passedOver(String label, String reason) {
      passedOver.add(new Failure(label, reason));
    }

    @Override
    public void ended(Archive archive) {
      ledger.ended(archive);
    }
  }
}
