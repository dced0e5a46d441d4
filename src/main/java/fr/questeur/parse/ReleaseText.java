package fr.questeur.parse;

import fr.questeur.model.Contact;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A press release from its text, however that text was had: head, body, contacts. */
final class ReleaseText {

  private final ReleaseFacts stated;
  private final ReleaseHead head;
  private final String text;
  private final List<Quote> quotes;
  private final List<Contact> contacts;

  private ReleaseText(
      List<String> lines, ReleaseFacts stated, Function<List<String>, String> joined) {
    ContactBlock.Split split = ContactBlock.split(lines);
    this.stated = stated;
    head = new ReleaseHead(split.text(), stated);
    text = joined.apply(head.body());
    quotes = Quotations.find(text);
    contacts = split.contacts();
  }

  /** A release of which there is the text only, whose lines may be wrapped. */
  static ReleaseText ofPlain(String document) {
    List<String> lines = TextCleaner.lines(Markdown.plain(document));
    return new ReleaseText(lines, ReleaseFacts.NONE, TextCleaner::unwrapped);
  }

  /**
   * A release whose paragraphs are known.
   *
   * @param lines folded lines, an empty one between two paragraphs
   * @param stated what is said beside the text, and not looked for in it
   */
  static ReleaseText ofParagraphs(List<String> lines, ReleaseFacts stated) {
    return new ReleaseText(lines, stated, TextCleaner::text);
  }

  /**
   * How strongly the text says that it is a release: 2 for press contacts, 1 each for the heading
   * <em>Communiqué de presse</em>, a date above the text, and quotations of named persons.
   */
  int marks() {
    return (contacts.isEmpty() ? 0 : 2)
        + (head.announced() ? 1 : 0)
        + (head.publishedOn().isPresent() ? 1 : 0)
        + (quotes.isEmpty() ? 0 : 1);
  }

  /**
   * The record.
   *
   * @throws UnreadableDocumentException if there is no text beside head and contacts
   */
  Release release(Source source) throws UnreadableDocumentException {
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
        stated.keywords(),
        List.of(source),
        derived);
  }
}
