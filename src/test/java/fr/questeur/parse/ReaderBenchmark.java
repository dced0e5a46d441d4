package fr.questeur.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.source.Content;
import fr.questeur.source.ContentReceiver;
import fr.questeur.source.Fingerprint;
import fr.questeur.source.SourceWalk;
import fr.questeur.source.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * How fast each reader is beside the parser that it needs, on the same bytes in the same run:
 * {@code mvn test -Dtest=ReaderBenchmark -Djacoco.skip -Dbenchmark.data=FOLDER}; without a folder
 * the fixtures are read.
 *
 * <p>Both sides take turns; the median of the rounds counts, in processor time of the thread, which
 * other programs do not disturb.
 */
class ReaderBenchmark {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 25;

  /** Few documents are read so often in each round that they make up about so many bytes. */
  private static final long ROUND_BYTES = 2_000_000;

  /** HTML in a text of JSON or XML. */
  private static final String TAG = "<";

  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  /** What a reader is compared with: what it takes to parse the bytes and do nothing with them. */
  private enum Parser {
    JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      }
    },
    JACKSON {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return json(bytes, false);
      }
    },
    JACKSON_AND_JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return json(bytes, true);
      }
    },
    STAX_AND_JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return xml(bytes);
      }
    },
    PDFBOX {
      @Override
      Object parse(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          return new PDFTextStripper().getText(document);
        }
      }
    },
    /** None is needed: the bytes as characters. */
    CHARACTERS {
      @Override
      Object parse(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
      }
    };

    abstract Object parse(byte[] bytes) throws IOException;

    private static Object json(byte[] bytes, boolean html) throws IOException {
      long length = 0;
      try (JsonParser parser = JSON.createParser(bytes)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.VALUE_STRING) {
            length += length(parser.getText(), html);
          }
        }
      }
      return length;
    }

    private static Object xml(byte[] bytes) throws IOException {
      long length = 0;
      try {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamReader.CHARACTERS) {
            length += length(reader.getText(), true);
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      return length;
    }

    private static long length(String text, boolean html) {
      return html && text.contains(TAG)
          ? Jsoup.parseBodyFragment(text).childNodeSize()
          : text.length();
    }
  }

  private static final Map<String, List<Parser>> CONTESTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("page-fiche", List.of(Parser.JSOUP)),
              Map.entry("page-ez", List.of(Parser.JSOUP)),
              Map.entry("page-dyn", List.of(Parser.JSOUP)),
              Map.entry("release-html", List.of(Parser.JSOUP)),
              Map.entry("opendata-json", List.of(Parser.JACKSON_AND_JSOUP, Parser.JACKSON)),
              Map.entry("opendata-xml", List.of(Parser.STAX_AND_JSOUP)),
              Map.entry("json-lines", List.of(Parser.JACKSON)),
              Map.entry("page-pdf", List.of(Parser.PDFBOX)),
              Map.entry("release-pdf", List.of(Parser.PDFBOX)),
              Map.entry("page-text", List.of(Parser.CHARACTERS)),
              Map.entry("release-text", List.of(Parser.CHARACTERS))));

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  /** Keeps the work from being left out. */
  private static volatile int sink;

  /** Prints a line for each layout and parser. */
  @Test
  void everyReaderBesideItsParser() throws IOException {
    String folder = System.getProperty("benchmark.data", "src/test/resources/parse");
    System.out.println("layout        documents  pages/s   MB/s  of the time of");
    for (Map.Entry<RecordReader, List<byte[]>> layout : documents(folder).entrySet()) {
      for (Parser parser : CONTESTS.getOrDefault(layout.getKey().layout(), List.of())) {
        System.out.println(line(layout.getKey(), layout.getValue(), parser));
      }
    }
  }

  private static Map<RecordReader, List<byte[]>> documents(String folder) {
    Map<RecordReader, List<byte[]>> documents =
        new TreeMap<>((a, b) -> a.layout().compareTo(b.layout()));
    ContentReceiver sorting =
        new ContentReceiver() {
          @Override
          public boolean wants(Fingerprint document) {
            return !document.name().endsWith(".expected");
          }

          @Override
          public void content(Content content) throws IOException {
            byte[] bytes = content.stream().readAllBytes();
            RecordReader reader = RecordReaders.detect(document(bytes));
            documents.computeIfAbsent(reader, first -> new ArrayList<>()).add(bytes);
          }

          @Override
          public void failed(String label, String reason) {
            // Not of any layout.
          }
        };
    new SourceWalk(Clock.systemUTC(), InputStream.nullInputStream(), sorting, Workers.inOrder())
        .walk(folder);
    return documents;
  }

  private static String line(RecordReader reader, List<byte[]> documents, Parser parser)
      throws IOException {
    int repeats = (int) (ROUND_BYTES / size(documents)) + 1;
    long[] reading = new long[ROUNDS];
    long[] parsing = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        for (byte[] bytes : documents) {
          reader.read(document(bytes), record -> sink = record.hashCode());
        }
      }
      long middle = THREAD.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        for (byte[] bytes : documents) {
          sink = parser.parse(bytes).hashCode();
        }
      }
      long end = THREAD.getCurrentThreadCpuTime();
      if (round >= 0) {
        reading[round] = middle - start;
        parsing[round] = end - middle;
      }
    }
    double seconds = median(reading) / 1e9 / repeats;
    return String.format(
        Locale.ROOT,
        "%-13s %9d %8.0f %6.1f  %.2f × %s",
        reader.layout(),
        documents.size(),
        documents.size() / seconds,
        size(documents) / 1e6 / seconds,
        (double) median(reading) / median(parsing),
        parser);
  }

  private static long size(List<byte[]> documents) {
    return documents.stream().mapToLong(bytes -> bytes.length).sum();
  }

  private static long median(long[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static RawDocument document(byte[] bytes) {
    return new RawDocument("file:/page", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }
}
