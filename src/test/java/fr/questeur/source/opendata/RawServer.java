package fr.questeur.source.opendata;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A server that writes to each connection what it is told, be it HTTP or not, and then cuts it. */
final class RawServer implements Closeable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final CountDownLatch end = new CountDownLatch(1);

  /** What to do with one connection, after its request has been read. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out, Socket connection) throws IOException, InterruptedException;
  }

  RawServer(Answer answer) throws IOException {
    Thread thread = new Thread(() -> accept(answer), "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  RemoteArchive archive() {
    URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/archive.zip");
    return new RemoteArchive(address, "17/archive.zip");
  }

  private void accept(Answer answer) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        readHead(connection);
        OutputStream out = connection.getOutputStream();
        answer.write(out, connection);
        out.flush();
      } catch (IOException e) {
        // The client went away, or the test is over.
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void readHead(Socket connection) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    for (String line = reader.readLine();
        line != null && !line.isEmpty();
        line = reader.readLine()) {
      // The request does not matter here.
    }
  }

  static void head(OutputStream out, String... lines) throws IOException {
    out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** Holds a connection open and says nothing more, until the test is over. */
  void fallSilent() throws InterruptedException {
    end.await();
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.close();
  }
}
