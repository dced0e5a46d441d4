package fr.questeur.parse;

import fr.questeur.model.Contact;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A press release from its text, however that text was had: head, body, contacts. */
final class ReleaseText {

  private final ReleaseHead head;
  private final String text;
  private final List<Quote> quotes;
  private final List<Contact> contacts;

  private ReleaseText(String document) {
    ContactBlock.Split split = ContactBlock.split(TextCleaner.lines(Markdown.plain(document)));
    head = new ReleaseHead(split.text());
    text = TextCleaner.unwrapped(head.body());
    quotes = Quotations.find(text);
    contacts = split.contacts();
  }

  /**
   * Whether the text has unmistakable marks of a release: press contacts, or two of the heading, a
   * dateline, and quotations of named persons. A manual that shows one is none.
   */
  static boolean recognises(String start) {
    if (start.contains("```")) {
      return false;
    }
    ReleaseText release = new ReleaseText(start);
    boolean dated = release.head.publishedOn().isPresent();
    boolean quoting = !release.quotes.isEmpty();
    boolean announced = release.head.announced();
    return !release.contacts.isEmpty() || (announced && (dated || quoting)) || (dated && quoting);
  }

  /**
   * Reads the text of one release.
   *
   * @throws UnreadableDocumentException if there is no text beside head and contacts
   */
  static Release read(String document, Source source) throws UnreadableDocumentException {
    return new ReleaseText(document).release(source);
  }

  private Release release(Source source) throws UnreadableDocumentException {
    if (text.isEmpty()) {
      throw new UnreadableDocumentException("a press release without text");
    }
    Set<String> derived = new TreeSet<>();
    Optional<String> title = head.title();
    if (title.isEmpty()) {
      title = FirstSentence.of(text);
      derived.add("title");
    }
    Optional<String> issuer = head.issuer();
    if (issuer.isEmpty()) {
      issuer = contacts.stream().flatMap(contact -> contact.organisation().stream()).findFirst();
      issuer.ifPresent(organisation -> derived.add("issuer"));
    }
    return new Release(
        ReleaseId.of(text, head.publishedOn()),
        title,
        issuer,
        head.publishedOn(),
        text,
        quotes,
        contacts,
        List.of(),
        List.of(source),
        derived);
  }
}
