package fr.questeur.parse;

import fr.questeur.json.Element;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of one name from XML as a stream, one after the other, each as a whole;
 * attributes and namespaces are left out.
 *
 * <p>Memory is bounded by the size that one element may have. Document types, and with them
 * entities of any kind, are refused.
 */
final class XmlElements {

  /** Making one costs as much as reading a short document; they are not safe for many threads. */
  private static final ThreadLocal<XMLInputFactory> FACTORY =
      ThreadLocal.withInitial(XmlElements::factory);

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final Pattern ENCODING =
      Pattern.compile(
          "^[^<]{0,10}<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"'](?<name>[^\"'>]{1,50})");

  private static final int MAX_DEPTH = 100;
  private static final int LONGEST_REASON = 200;

  /** What the parser's messages hold between the place and the reason. */
  private static final String MESSAGE = "Message: ";

  /** Holds HTML as a text; where its markup is not escaped it is put back into one. */
  private static final String HTML = OpenDataText.HTML;

  private final Charset charset;
  private final Limited bytes;
  private final XMLStreamReader xml;
  private final StringBuilder read = new StringBuilder();

  private XmlElements(InputStream stream, Charset charset) throws IOException {
    this.charset = charset;
    bytes = new Limited(stream);
    try {
      // A reader of our own, as the parser's reports a wrong byte to the terminal.
      xml = FACTORY.get().createXMLStreamReader(new InputStreamReader(bytes, charset.newDecoder()));
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /**
   * The elements of that stream.
   *
   * @param head its beginning, where the charset is declared
   * @param stream all of it; the caller closes it
   * @throws UnreadableDocumentException if not even its beginning is XML
   */
  static XmlElements of(byte[] head, InputStream stream) throws IOException {
    if (Arrays.equals(head, 0, Math.min(head.length, MARK.length), MARK, 0, MARK.length)) {
      stream.skipNBytes(MARK.length);
    }
    Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    String name = declared.find() ? declared.group("name") : "UTF-8";
    try {
      return new XmlElements(stream, Charset.forName(name));
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException("of an unknown charset: " + TextCleaner.line(name), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // They count every &lt; and would end a long document; other entities there are none.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /**
   * The next element of that name, at whatever depth it begins.
   *
   * @throws UnreadableDocumentException if the document is no XML, or goes beyond a bound
   */
  Optional<Element> next(String name) throws IOException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new UnreadableDocumentException(
              "a document type (<!DOCTYPE …>) is not accepted: it may draw in other files");
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
          return Optional.of(element());
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Names and texts of the last element, which tell it from another. */
  byte[] lastRead() {
    return read.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the element that has just begun, up to its end. */
  private Element element() throws XMLStreamException, IOException {
    bytes.restart();
    read.setLength(0);
    Element.Builder element = Element.builder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        readChild(element, 1);
      }
    }
    return element.build();
  }

  private void readChild(Element.Builder parent, int depth) throws XMLStreamException, IOException {
    String name = xml.getLocalName();
    read.append('<').append(name).append('>');
    if (name.equals(HTML)) {
      StringBuilder html = new StringBuilder();
      readHtml(html, depth);
      add(parent, name, html);
      return;
    }
    StringBuilder text = new StringBuilder();
    Optional<Element.Builder> element = Optional.empty();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        check(depth);
        if (element.isEmpty()) {
          element = Optional.of(parent.addChild(name));
        }
        readChild(element.get(), depth + 1);
      } else {
        appendText(text);
      }
    }
    if (element.isPresent()) {
      element.get().build();
    } else {
      add(parent, name, text);
    }
  }

  private void readHtml(StringBuilder html, int depth) throws XMLStreamException, IOException {
    check(depth);
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String tag = xml.getLocalName();
        html.append('<').append(tag).append('>');
        readHtml(html, depth + 1);
        if (!tag.equals("br")) {
          html.append("</").append(tag).append('>');
        }
      } else {
        appendText(html);
      }
    }
  }

  private void appendText(StringBuilder text) {
    switch (xml.getEventType()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      default -> {}
    }
  }

  private void add(Element.Builder parent, String name, StringBuilder text) {
    String stripped = text.toString().strip();
    read.append(stripped);
    parent.addText(name, stripped);
  }

  private static void check(int depth) throws UnreadableDocumentException {
    if (depth > MAX_DEPTH) {
      throw new UnreadableDocumentException("XML nested deeper than " + MAX_DEPTH + " levels");
    }
  }

  /** The parser's reason in one line, or the reason of what went wrong beneath it. */
  private UnreadableDocumentException unreadable(XMLStreamException e) {
    if (e.getNestedException() instanceof UnreadableDocumentException beneath) {
      return beneath;
    }
    if (e.getNestedException() instanceof CharacterCodingException) {
      return new UnreadableDocumentException("not in " + charset + ", as it says it is", e);
    }
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(MESSAGE);
    String reason =
        TextCleaner.line(start < 0 ? message : message.substring(start + MESSAGE.length()));
    String place =
        e.getLocation() == null
            ? ""
            : ", at line "
                + e.getLocation().getLineNumber()
                + ", character "
                + e.getLocation().getColumnNumber();
    String shortReason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    return new UnreadableDocumentException("not XML" + place + ": " + shortReason, e);
  }

  /** A stream of which no more may be read than one record has, until it is restarted. */
  private static final class Limited extends FilterInputStream {
    private long left = RawDocument.MAX_BYTES;

    Limited(InputStream stream) {
      super(stream);
    }

    void restart() {
      left = RawDocument.MAX_BYTES;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws UnreadableDocumentException {
      left -= read;
      if (left < 0) {
        throw RawDocument.tooLarge();
      }
    }
  }
}
