package fr.questeur.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.questeur.json.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the XML of the open data from the JSON that was once made from it. */
final class XmlFromJson {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private XmlFromJson() {}

  /** One question as a document of its own, within its namespace. */
  static byte[] single(byte[] json) throws IOException {
    String question =
        question(json)
            .replaceFirst(
                "<question>",
                "<question xmlns=\"http://schemas.assemblee-nationale.fr/referentiel\">");
    return (HEAD + question).getBytes(StandardCharsets.UTF_8);
  }

  /** All questions in one document. */
  static byte[] all(List<byte[]> json) throws IOException {
    StringBuilder xml = new StringBuilder(HEAD).append("<questionsEcrites>\n");
    for (byte[] one : json) {
      xml.append(
          question(one)
              .replace("<analyses>", "<ANALYSE>")
              .replace("</analyses>", "</ANALYSE>")
              .replace("<analyse>", "<ANA>")
              .replace("</analyse>", "</ANA>"));
    }
    return xml.append("</questionsEcrites>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String question(byte[] json) throws IOException {
    StringBuilder xml = new StringBuilder();
    try (JsonParser parser = RecordJson.FACTORY.createParser(json)) {
      parser.nextToken();
      writeFields(parser, xml);
    }
    return xml.toString();
  }

  private static void writeFields(JsonParser parser, StringBuilder xml) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("#text")) {
        writeValue(parser, xml);
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          writeElement(name, parser, xml);
        }
      } else if (!name.startsWith("@")) {
        writeElement(name, parser, xml);
      }
    }
  }

  private static void writeElement(String name, JsonParser parser, StringBuilder xml)
      throws IOException {
    xml.append('<').append(name).append('>');
    writeValue(parser, xml);
    xml.append("</").append(name).append(">\n");
  }

  private static void writeValue(JsonParser parser, StringBuilder xml) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      writeFields(parser, xml);
    } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
      xml.append(parser.getText().replace("&", "&amp;").replace("<", "&lt;"));
    }
  }
}
