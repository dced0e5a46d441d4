package fr.questeur.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Publication;
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
import java.util.Comparator;
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
 * {@code mvn test -Dtest=ReaderBenchmark -Djacoco.skip -DargLine=-Xbatch -Dbenchmark.data=FOLDER};
 * without a folder the fixtures are read, and with {@code -Dbenchmark.layout=opendata-json} that
 * layout alone.
 *
 * <p>The parser takes the bytes apart and hands out what is in them, and nothing is done with that.
 * The reader does all that it does for a record, among which are its source's digest (SHA-256 of
 * the bytes), the paragraphs, the turns of speakers, dates, names.
 *
 * <p>Two layouts are made anew from what was read, as collections seldom hold them: the records as
 * JSON lines, and the JSON of the open data as the XML from which it was once made. PDFs are made
 * of the sample corpus.
 *
 * <p>Both sides take turns, each the first in every other round, in processor time of the thread;
 * what counts is the median of the rounds' ratios, as another program that makes the machine slow
 * does so to both sides of a round. {@code -Xbatch} lets no code run on while it is being compiled:
 * on a busy machine the compiler comes too late, and the reader, which is more code than the
 * parser, would be measured before it is compiled.
 */
class ReaderBenchmark {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;

  /** Few documents are read so often in each round that they make up about so many bytes. */
  private static final long ROUND_BYTES = 2_000_000;

  /** The same of PDFs, a byte of which takes some fifty times as long. */
  private static final long PDF_ROUND_BYTES = 40_000;

  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  /** What a reader is compared with. */
  private enum Parser {
    /** A page as a tree of nodes; its text is not asked for. */
    JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      }
    },
    /** The tokens of JSON, with the names of fields and the strings decoded; no tree is made. */
    JACKSON {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return json(bytes, false);
      }
    },
    /** The same; what of the strings is HTML, since it has a tag or an entity, as a tree each. */
    JACKSON_AND_JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return json(bytes, true);
      }
    },
    /** The events of XML with its texts, which are parsed as those in JSON are. */
    STAX_AND_JSOUP {
      @Override
      Object parse(byte[] bytes) throws IOException {
        return xml(bytes);
      }
    },
    /** The text of the pages, without looking at columns or fonts. */
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

    private static List<Object> json(byte[] bytes, boolean html) throws IOException {
      List<Object> parsed = new ArrayList<>();
      try (JsonParser parser = JSON.createParser(bytes)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.FIELD_NAME) {
            parsed.add(parser.currentName());
          } else if (token == JsonToken.VALUE_STRING) {
            parsed.add(html ? tree(parser.getText()) : parser.getText());
          }
        }
      }
      return parsed;
    }

    /** An element's text comes in parts: as a whole only is it HTML. */
    private static List<Object> xml(byte[] bytes) throws IOException {
      List<Object> parsed = new ArrayList<>();
      try {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamReader.CHARACTERS) {
            text.append(reader.getText());
          } else {
            parsed.add(tree(text.toString()));
            text.setLength(0);
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
      return parsed;
    }

    private static Object tree(String text) {
      return text.indexOf('<') >= 0 || text.indexOf('&') >= 0
          ? Jsoup.parseBodyFragment(text)
          : text;
    }
  }

  private static final Map<String, Parser> PARSERS =
      Map.ofEntries(
          Map.entry("page-fiche", Parser.JSOUP),
          Map.entry("page-ez", Parser.JSOUP),
          Map.entry("page-dyn", Parser.JSOUP),
          Map.entry("release-html", Parser.JSOUP),
          Map.entry("opendata-json", Parser.JACKSON_AND_JSOUP),
          Map.entry("opendata-xml", Parser.STAX_AND_JSOUP),
          Map.entry("json-lines", Parser.JACKSON),
          Map.entry("fiche-pdf", Parser.PDFBOX),
          Map.entry("page-pdf", Parser.PDFBOX),
          Map.entry("release-pdf", Parser.PDFBOX),
          Map.entry("page-text", Parser.CHARACTERS),
          Map.entry("release-text", Parser.CHARACTERS));

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  /** Keeps the work from being left out. */
  private static volatile Object sink;

  /** Prints a line for each layout. */
  @Test
  void everyReaderBesideItsParser() throws IOException {
    String folder = System.getProperty("benchmark.data", "src/test/resources/parse");
    Map<RecordReader, List<byte[]>> documents = documents(folder);
    addXml(documents);
    addPdfs(documents);
    addJsonLines(documents);
    System.out.println("layout          records  pages/s   MB/s  of the time of");
    String only = System.getProperty("benchmark.layout");
    for (Map.Entry<RecordReader, List<byte[]>> layout : documents.entrySet()) {
      if (only == null || only.equals(layout.getKey().layout())) {
        System.out.println(line(layout.getKey(), layout.getValue()));
      }
    }
  }

  /** Adds the JSON of the open data as XML. */
  private static void addXml(Map<RecordReader, List<byte[]>> documents) throws IOException {
    for (byte[] json : documents.getOrDefault(new OpenDataJsonReader(), List.of())) {
      add(documents, new OpenDataXmlReader(), XmlFromJson.single(json));
    }
  }

  /** Adds the sample corpus as PDFs, and a question as a browser prints an old page. */
  private static void addPdfs(Map<RecordReader, List<byte[]>> documents) throws IOException {
    List<byte[]> pdfs = new ArrayList<>();
    for (String file :
        List.of("AN-17-QE-13821.txt", "AN-17-QE-14939.txt", "communique-asalee.txt")) {
      try (PdfSample sample = new PdfSample(true)) {
        for (String paragraph : PdfReadersTest.paragraphs(file)) {
          sample.paragraph(paragraph, PdfSample.SIZE);
        }
        pdfs.add(sample.bytes());
      }
    }
    try (PdfSample sample = new PdfSample(true)) {
      sample.row(List.of(), List.of("9ème législature"));
      sample.row(List.of("Question N° :", "67760"), List.of("de M. Jean Petit", "QE"));
      sample.row(List.of(), List.of("Question publiée au JO le : 15/03/1993"));
      sample.row(
          List.of("Texte de la", "QUESTION :"),
          List.of(
              PdfReadersTest.paragraphs("AN-17-QE-13821.txt").stream()
                  .max(Comparator.comparingInt(String::length))
                  .orElseThrow()));
      pdfs.add(sample.bytes());
    }
    for (byte[] pdf : pdfs) {
      add(documents, RecordReaders.detect(document(pdf)), pdf);
    }
  }

  /** Adds all records as one document of JSON lines. */
  private static void addJsonLines(Map<RecordReader, List<byte[]>> documents) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<RecordReader, List<byte[]>> layout : documents.entrySet()) {
      for (Publication record : records(layout.getKey(), layout.getValue())) {
        lines.append(RecordJson.toLine(record)).append('\n');
      }
    }
    add(documents, new JsonLinesReader(), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(
      Map<RecordReader, List<byte[]>> documents, RecordReader reader, byte[] bytes) {
    documents.computeIfAbsent(reader, first -> new ArrayList<>()).add(bytes);
  }

  private static List<Publication> records(RecordReader reader, List<byte[]> documents)
      throws IOException {
    List<Publication> records = new ArrayList<>();
    for (byte[] bytes : documents) {
      reader.read(document(bytes), records::add);
    }
    return records;
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
            add(documents, reader, bytes);
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

  private static String line(RecordReader reader, List<byte[]> documents) throws IOException {
    Parser parser = PARSERS.get(reader.layout());
    int records = records(reader, documents).size();
    long bytesInRound = parser == Parser.PDFBOX ? PDF_ROUND_BYTES : ROUND_BYTES;
    int repeats = (int) (bytesInRound / size(documents)) + 1;
    double[] reading = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      boolean parserFirst = round % 2 == 0;
      double before = parserFirst ? parsing(parser, documents, repeats) : 0;
      double read = reading(reader, documents, repeats);
      double parsed = parserFirst ? before : parsing(parser, documents, repeats);
      if (round >= 0) {
        reading[round] = read;
        ratios[round] = read / parsed;
      }
    }
    double seconds = median(reading) / 1e9 / repeats;
    return String.format(
        Locale.ROOT,
        "%-13s %9d %8.0f %6.1f  %.2f × %s",
        reader.layout(),
        records,
        records / seconds,
        size(documents) / 1e6 / seconds,
        median(ratios),
        parser);
  }

  /** The processor time of reading all the documents so often, in nanoseconds. */
  private static double reading(RecordReader reader, List<byte[]> documents, int repeats)
      throws IOException {
    long start = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      for (byte[] bytes : documents) {
        reader.read(document(bytes), record -> sink = record);
      }
    }
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  /** The same of parsing them. */
  private static double parsing(Parser parser, List<byte[]> documents, int repeats)
      throws IOException {
    long start = THREAD.getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      for (byte[] bytes : documents) {
        sink = parser.parse(bytes);
      }
    }
    return THREAD.getCurrentThreadCpuTime() - start;
  }

  private static long size(List<byte[]> documents) {
    return documents.stream().mapToLong(bytes -> bytes.length).sum();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static RawDocument document(byte[] bytes) {
    return new RawDocument("file:/page", LocalDate.of(2026, 6, 1), new ByteArrayInputStream(bytes));
  }
}
