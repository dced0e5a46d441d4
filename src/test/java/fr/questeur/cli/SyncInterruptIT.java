package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.model.QuestionType;
import fr.questeur.source.opendata.LoopbackSite;
import fr.questeur.source.opendata.OpenDataZips;
import fr.questeur.source.opendata.RemoteArchive;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C amid a download, as a real signal to a real process. */
@Timeout(120)
class SyncInterruptIT {

  private static final Path SIGNALS = Path.of("/proc/self/status");
  private static final int INTERRUPT = 1 << 1;
  private static final int CUT = 1000;

  @TempDir private Path folder;

  @Test
  void whatHasComeIsKeptAndTheNextRunGoesOn() throws Exception {
    assumeTrue(hearsInterrupts());
    byte[] file = OpenDataZips.questions("answered", "withdrawn");
    CountDownLatch interrupted = new CountDownLatch(1);
    try (LoopbackSite site = new LoopbackSite().withCurrent(17)) {
      RemoteArchive written = site.site().questions(17, QuestionType.QE);
      site.once(written, LoopbackSite.hold(file, CUT, interrupted));
      Process process = start(site);
      Path part = folder.resolve("cache").resolve(written.name() + ".part");
      while (process.isAlive() && !(Files.exists(part) && Files.size(part) == CUT)) {
        Thread.onSpinWait();
      }
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();

      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(part).hasSize(CUT);
      interrupted.countDown();

      Terminal.Outcome next = new Terminal(folder).run(arguments(site));
      assertThat(next.code()).as(next.err()).isZero();
      assertThat(next.err()).contains(written.name() + ": downloading the rest");
      assertThat(next.out()).startsWith("2 new publications\n");
    }
  }

  private Process start(LoopbackSite site) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/questeur.jar"));
    arguments(site).stream()
        .map(argument -> argument.replace("$DIR", folder.toString()))
        .forEach(command::add);
    File output = folder.resolve("output").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }

  private static List<String> arguments(LoopbackSite site) {
    return List.of(
        "sync",
        "--base",
        site.base().toString(),
        "--cache",
        "$DIR/cache",
        "--index",
        "$DIR/index",
        "--legislature",
        "17",
        "--type",
        "QE");
  }

  /** A process started in the background by some shells passes on that it does not. */
  private static boolean hearsInterrupts() throws IOException {
    if (!Files.exists(SIGNALS)) {
      return true;
    }
    return Files.readAllLines(SIGNALS).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .mapToLong(line -> Long.parseUnsignedLong(line.substring(line.length() - 16), 16))
        .noneMatch(ignored -> (ignored & INTERRUPT) != 0);
  }
}
