package fr.questeur.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows long output page by page, by the user's own program. What is shorter than a screen goes to
 * the terminal as it is, and so does everything if the program is not there.
 */
final class Pager extends OutputStream {

  /** The rows of the smallest usual terminal; {@code less -F} sees whether more fit. */
  private static final int ROWS = 24;

  /** A command that the shell has to work out. */
  private static final Pattern SHELL = Pattern.compile("[^\\w./+:@%-]");

  /** As for {@code git}: leave if all fits, keep colours, leave the screen as it is. */
  private static final Map<String, String> ENVIRONMENT = Map.of("LESS", "FRX", "LV", "-c");

  private final OutputStream terminal;
  private final Preferences preferences;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private OutputStream out = held;
  private Process process;
  private boolean begun;
  private int rows;
  private int column;

  /** A pager that has not begun yet. */
  Pager(OutputStream terminal, Preferences preferences) {
    this.terminal = terminal;
    this.preferences = preferences;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!begun) {
      count(bytes, offset, length);
      if (rows >= ROWS) {
        begin();
      }
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw process == null ? e : new BrokenPipeException(e); // The user has seen enough.
    }
  }

  private void count(byte[] bytes, int offset, int length) {
    int columns = preferences.surroundings().columns();
    for (int i = offset; i < offset + length; i++) {
      column++;
      if (bytes[i] == '\n' || column > columns) {
        rows++;
        column = 0;
      }
    }
  }

  private void begin() throws IOException {
    begun = true;
    out = terminal;
    String command = preferences.pager().value();
    if (preferences.pages() && exists(command)) {
      start(command);
    }
    write(held.toByteArray(), 0, held.size());
  }

  private void start(String command) {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    ENVIRONMENT.forEach((name, value) -> builder.environment().putIfAbsent(name, value));
    try {
      process = builder.start();
      out = process.getOutputStream();
      // After Ctrl-C too the terminal is the pager's until the user leaves it.
      Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
    } catch (IOException | IllegalStateException e) {
      return; // Without a shell there is no pager, and none begins while the program is ending.
    }
  }

  /** Whether the command's program is there, as far as that can be told without a shell. */
  private boolean exists(String command) {
    String program = command.strip().split("\\s+", 2)[0];
    if (SHELL.matcher(program).find()) {
      return true;
    }
    if (program.contains("/")) {
      return Files.isExecutable(Path.of(program));
    }
    String path = preferences.surroundings().variable("PATH").orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Override
  public void flush() throws IOException {
    if (begun) {
      try {
        out.flush();
      } catch (IOException e) {
        throw process == null ? e : new BrokenPipeException(e);
      }
    }
  }

  /** Shows what was held back, and waits until the user has left the pager. */
  @Override
  public void close() throws IOException {
    if (!begun) {
      held.writeTo(terminal);
    }
    terminal.flush();
    if (process != null) {
      leave();
    }
  }

  private void leave() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // The user has left it already.
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
