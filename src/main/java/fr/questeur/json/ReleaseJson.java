package fr.questeur.json;

import fr.questeur.model.Contact;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of a press release, in the order of the published form. */
final class ReleaseJson {
  private ReleaseJson() {}

  static void write(Release release, RecordOut out) throws IOException {
    out.text("title", release.title());
    out.text("issuer", release.issuer());
    out.date("publishedOn", release.publishedOn());
    out.text("text", release.text());
    out.list(
        "quotes",
        release.quotes(),
        quote -> {
          out.open();
          out.requiredText("speaker", quote.speaker());
          out.text("role", quote.role());
          out.requiredText("text", quote.text());
          out.close();
        });
    out.list(
        "contacts",
        release.contacts(),
        contact -> {
          out.open();
          out.text("organisation", contact.organisation());
          out.text("department", contact.department());
          out.text("address", contact.address());
          out.text("phone", contact.phone());
          out.text("email", contact.email());
          out.close();
        });
    out.texts("keywords", release.keywords());
    SourceJson.write(release.sources(), out);
    out.texts("derived", release.derived());
  }

  static Release read(JsonObject in) throws MalformedRecordException {
    String id = in.requiredText("id");
    if (!Release.isIdentifier(id)) {
      throw in.wrong("id", "'CP-' and no blanks", "'" + id + "'");
    }
    List<Quote> quotes = new ArrayList<>();
    for (JsonObject quote : in.objects("quotes")) {
      quotes.add(
          new Quote(quote.requiredText("speaker"), quote.text("role"), quote.requiredText("text")));
    }
    List<Contact> contacts = new ArrayList<>();
    for (JsonObject contact : in.objects("contacts")) {
      contacts.add(
          new Contact(
              contact.text("organisation"),
              contact.text("department"),
              contact.text("address"),
              contact.text("phone"),
              contact.text("email")));
    }
    return new Release(
        id,
        in.text("title"),
        in.text("issuer"),
        in.date("publishedOn"),
        in.text("text").orElse(""),
        quotes,
        contacts,
        in.texts("keywords"),
        SourceJson.read(in),
        Set.copyOf(in.texts("derived")));
  }
}
