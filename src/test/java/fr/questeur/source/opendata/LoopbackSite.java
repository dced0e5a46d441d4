package fr.questeur.source.opendata;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.CRC32;

/**
 * An HTTP server on loopback that serves archives as the open-data site does, with entity tags,
 * conditional requests and ranges, unless it was told to answer the next requests otherwise.
 */
public final class LoopbackSite implements AutoCloseable {

  private static final int EMPTY = -1;

  private volatile boolean withoutHead;
  private final HttpServer server;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Deque<HttpHandler>> next = new ConcurrentHashMap<>();
  private final Map<String, HttpHandler> always = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** A request as it came. */
  record Request(String method, String path, Headers headers) {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.getFirst(name));
    }
  }

  /** An empty site on a port of its own. */
  public LoopbackSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Its addresses. */
  public OpenDataSite site() {
    return new OpenDataSite(base());
  }

  /** What to give to {@code --base}. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/openData/");
  }

  /** Puts an archive there, or a new version of it. */
  public void put(RemoteArchive archive, byte[] bytes) {
    files.put(archive.address().getPath(), bytes);
  }

  /** The deputies and the questions of the current legislature. */
  public LoopbackSite withCurrent(int current) {
    put(site().deputies(current), OpenDataZips.deputies());
    put(
        site().questions(current, QuestionType.QE),
        OpenDataZips.questions("answered", "withdrawn"));
    put(site().questions(current, QuestionType.QG), OpenDataZips.questions("government-question"));
    put(site().questions(current, QuestionType.QOSD), OpenDataZips.questions("oral-question"));
    return this;
  }

  /** Answers the next download of that archive so; several wait for their turn. */
  public void once(RemoteArchive archive, HttpHandler answer) {
    next.computeIfAbsent(archive.address().getPath(), path -> new ArrayDeque<>()).add(answer);
  }

  /** Answers every download of that archive so. */
  public void always(RemoteArchive archive, HttpHandler answer) {
    always.put(archive.address().getPath(), answer);
  }

  /** From now on it answers no question about a file without the file. */
  LoopbackSite withoutHead() {
    withoutHead = true;
    return this;
  }

  /** From now on all is well again. */
  void mend() {
    next.clear();
    always.clear();
  }

  /** The requests with bodies for that archive so far. */
  List<Request> downloads(RemoteArchive archive) {
    return requests.stream()
        .filter(one -> one.method().equals("GET") && one.path().equals(archive.address().getPath()))
        .toList();
  }

  List<Request> requests() {
    return requests;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Headers headers = new Headers(exchange.getRequestHeaders());
    requests.add(new Request(exchange.getRequestMethod(), path, headers));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    Deque<HttpHandler> scripted = next.getOrDefault(path, new ArrayDeque<>());
    try (exchange) {
      if (head && withoutHead) {
        exchange.sendResponseHeaders(501, EMPTY);
      } else if (!head && !scripted.isEmpty()) {
        scripted.remove().handle(exchange);
      } else if (!head && always.containsKey(path)) {
        always.get(path).handle(exchange);
      } else if (files.containsKey(path)) {
        serve(exchange, files.get(path));
      } else {
        exchange.sendResponseHeaders(404, EMPTY);
      }
    }
  }

  /** As Apache does it. */
  static void serve(HttpExchange exchange, byte[] file) throws IOException {
    Headers asked = exchange.getRequestHeaders();
    String tag = tag(file);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.getResponseHeaders().set("Last-Modified", "Sun, 31 May 2026 12:00:00 GMT");
    String range = asked.getFirst("Range");
    if (tag.equals(asked.getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, EMPTY);
    } else if (range != null && tag.equals(asked.getFirst("If-Range"))) {
      int from = Integer.parseInt(range.replaceAll("\\D", ""));
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
      send(exchange, 206, Arrays.copyOfRange(file, from, file.length));
    } else {
      send(exchange, 200, file);
    }
  }

  static String tag(byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file);
    return "\"" + Long.toHexString(checksum.getValue()) + "\"";
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, EMPTY);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** An answer without a body. */
  public static HttpHandler status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, EMPTY);
  }

  /** An answer without a body, with a header. */
  public static HttpHandler status(int status, String name, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(name, value);
      exchange.sendResponseHeaders(status, EMPTY);
    };
  }

  /** A page where an archive should be. */
  public static HttpHandler page(String html) {
    return exchange -> send(exchange, 200, html.getBytes(StandardCharsets.UTF_8));
  }

  /** The whole file is announced, and so many bytes of it come before the connection ends. */
  public static HttpHandler drop(byte[] file, int bytes) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", tag(file));
      exchange.sendResponseHeaders(200, file.length);
      OutputStream body = exchange.getResponseBody();
      body.write(file, 0, bytes);
      body.flush();
    };
  }

  /** The same, and the connection does not end until the latch opens. */
  public static HttpHandler hold(byte[] file, int bytes, CountDownLatch until) {
    return exchange -> {
      drop(file, bytes).handle(exchange);
      try {
        until.await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
