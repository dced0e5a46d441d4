package fr.questeur.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Sets text in a PDF as a word processor does: wrapped, on several pages, in columns. */
final class PdfSample implements AutoCloseable {

  static final float SIZE = 11;
  static final float LEFT = 60;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

  private static final float TOP = PDRectangle.A4.getHeight() - 70;
  private static final float BOTTOM = 70;
  private static final float LEADING = 1.25f;
  private static final float VALUE = 110;
  private static final float ROW_GAP = 0.25f;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private float y;
  private String header = "";

  /** With a font in the file, or with one that every reader of PDFs has. */
  PdfSample(boolean embedded) throws IOException {
    if (embedded) {
      try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
        font = PDType0Font.load(document, stream);
      }
    } else {
      font = new PDType1Font(FontName.HELVETICA);
    }
  }

  /** Prints that and the page's number on every page to come. */
  PdfSample header(String text) {
    header = text;
    return this;
  }

  /** A paragraph over the page's width. */
  PdfSample paragraph(String text, float size) throws IOException {
    for (String line : wrapped(text, size, WIDTH, false)) {
      newLine(size);
      show(line, LEFT, y, size);
    }
    y -= size * 0.8f;
    return this;
  }

  /** A paragraph in as many columns, whose lines may end within words. */
  PdfSample columns(String text, int count, float offset) throws IOException {
    float gap = 24;
    float width = (WIDTH - gap * (count - 1)) / count;
    List<String> lines = wrapped(text, SIZE, width, true);
    int height = (lines.size() + count - 1) / count;
    if (content == null || y - (height + 2) * SIZE * LEADING < BOTTOM) {
      newPage();
    }
    newLine(SIZE);
    float top = y;
    for (int i = 0; i < lines.size(); i++) {
      int column = i / height;
      float below = (i % height) * SIZE * LEADING + offset * column;
      show(lines.get(i), LEFT + column * (width + gap), top - below, SIZE);
      y = Math.min(y, top - below);
    }
    y -= SIZE * 1.5f;
    return this;
  }

  /** A row of a table as browsers print it: a narrow cell and a wide one, each in its middle. */
  PdfSample row(List<String> label, List<String> paragraphs) throws IOException {
    List<String> value = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!value.isEmpty()) {
        value.add("");
      }
      value.addAll(wrapped(paragraph, SIZE, WIDTH - VALUE, false));
    }
    float distance = SIZE * LEADING;
    int rows = Math.max(label.size(), value.size());
    if (content == null || y - (rows + 2) * distance < BOTTOM) {
      newPage();
    }
    float top = y - distance;
    for (int i = 0; i < label.size(); i++) {
      show(label.get(i), LEFT, top - (i + (rows - label.size()) / 2f) * distance, SIZE);
    }
    for (int i = 0; i < value.size(); i++) {
      show(value.get(i), LEFT + VALUE, top - (i + (rows - value.size()) / 2f) * distance, SIZE);
    }
    y = top - (rows - 1) * distance - distance * ROW_GAP;
    return this;
  }

  /** Two lists of lines side by side; one longer than half of the page goes on below. */
  PdfSample sideBySide(List<String> left, List<String> right) throws IOException {
    float half = WIDTH / 2 - 10;
    List<String> leftLines = wrappedEach(left, half);
    List<String> rightLines = wrappedEach(right, half);
    for (int i = 0; i < Math.max(leftLines.size(), rightLines.size()); i++) {
      newLine(SIZE);
      if (i < leftLines.size()) {
        show(leftLines.get(i), LEFT, y, SIZE);
      }
      if (i < rightLines.size()) {
        show(rightLines.get(i), LEFT + half + 20, y, SIZE);
      }
    }
    return this;
  }

  private List<String> wrappedEach(List<String> texts, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.addAll(wrapped(text, SIZE, width, false));
    }
    return lines;
  }

  byte[] bytes() throws IOException {
    if (content != null) {
      content.close();
      content = null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** The same behind a password. */
  byte[] locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return bytes();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A heading, short as it is. */
  PdfSample heading(String text) throws IOException {
    newLine(SIZE * 1.2f);
    show(text, LEFT, y, SIZE * 1.2f);
    y -= SIZE;
    return this;
  }

  /** A form that draws itself twice, each of which would draw it twice again. */
  PdfSample formThatDrawsItselfTwice() throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    PDResources resources = new PDResources();
    form.setResources(resources);
    String name = resources.add(form).getName();
    try (OutputStream drawing = form.getContentStream().createOutputStream()) {
      drawing.write("/%1$s Do /%1$s Do".formatted(name).getBytes(StandardCharsets.US_ASCII));
    }
    content.drawForm(form);
    return this;
  }

  private void newLine(float size) throws IOException {
    if (content == null || y - size * LEADING < BOTTOM) {
      newPage();
    }
    y -= size * LEADING;
  }

  PdfSample newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = TOP;
    if (!header.isEmpty()) {
      int number = document.getNumberOfPages();
      show(header, LEFT, TOP + 30, 8);
      show("Page " + number, LEFT + WIDTH / 2, BOTTOM - 30, 8);
    }
    return this;
  }

  private void show(String text, float x, float baseline, float size) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, baseline);
    content.showText(text);
    content.endText();
  }

  private List<String> wrapped(String text, float size, float width, boolean hyphens)
      throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : List.of(text.replace('\u202F', ' ').split(" ", -1))) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) * size / 1000 <= width) {
        line = longer;
      } else if (hyphens && word.matches("\\p{Ll}{9,}[.,]?")) {
        int half = word.length() / 2;
        String start = line + " " + word.substring(0, half) + "-";
        if (font.getStringWidth(start) * size / 1000 <= width) {
          lines.add(start);
          line = word.substring(half);
        } else {
          lines.add(line);
          line = word;
        }
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
