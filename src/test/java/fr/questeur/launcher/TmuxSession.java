package fr.questeur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A terminal of a certain size, by a tmux of its own, in which one script runs. What the script
 * prints is read as it comes, so that nobody has to wait for a time.
 */
final class TmuxSession implements AutoCloseable {

  private final Path folder;
  private final Map<String, String> environment;
  private final InputStream printed;
  private final CompletableFuture<Void> patience;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  /**
   * Starts the script.
   *
   * @param folder an empty folder, for tmux and the script
   * @param environment all that the script finds there
   */
  TmuxSession(Path folder, int columns, int rows, Map<String, String> environment, String script)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.environment = environment;
    Path file = folder.resolve("script.sh");
    // It begins when somebody listens, and stays on the screen when it has ended.
    Files.writeString(
        file, "tmux wait-for begin\n" + script + "\nprintf 'ended %s\\n' $?\nexec cat\n", UTF_8);
    tmux(
        List.of(
            "new-session", "-d", "-x", "" + columns, "-y", "" + rows, "exec sh '" + file + "'"));
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    tmux(List.of("pipe-pane", "exec cat >'" + pipe + "'"));
    printed = Files.newInputStream(pipe);
    // Whoever waits for a text that never comes sees the end of the stream instead.
    patience =
        CompletableFuture.runAsync(
            this::kill, CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
    tmux(List.of("wait-for", "-S", "begin"));
  }

  /** What was printed from the start until the text came, escapes included; fails in a minute. */
  String until(String text) throws IOException {
    byte[] bytes = new byte[1 << 16];
    while (!seen.toString(UTF_8).contains(text)) {
      int length = printed.read(bytes);
      if (length < 0) {
        throw new AssertionError("no " + text + " in: " + seen.toString(UTF_8));
      }
      seen.write(bytes, 0, length);
    }
    return seen.toString(UTF_8);
  }

  /** What is on the screen, without colours and without blanks at the ends of lines. */
  List<String> screen() throws IOException, InterruptedException {
    return tmux(List.of("capture-pane", "-p")).lines().map(String::stripTrailing).toList();
  }

  /** Presses a key, by tmux's name for it. */
  void press(String key) throws IOException, InterruptedException {
    tmux(List.of("send-keys", key));
  }

  private String tmux(List<String> arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("tmux", "-u", "-f", "/dev/null", "-S", folder.resolve("socket").toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("TERM", "xterm-256color");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + ": " + output);
    }
    return output;
  }

  @Override
  public void close() throws IOException {
    patience.cancel(false);
    kill();
    printed.close();
  }

  private void kill() {
    try {
      tmux(List.of("kill-server"));
    } catch (IOException e) {
      // It is gone already.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
