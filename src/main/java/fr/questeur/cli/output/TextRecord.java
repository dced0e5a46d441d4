package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.model.Contact;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Quote;
import fr.questeur.model.Release;
import fr.questeur.model.Turn;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one publication for people: its facts, then its texts. */
final class TextRecord {

  private static final String INDENT = "  ";

  private final Messages messages;
  private final Style style;
  private final int columns;
  private final Facts facts;
  private final PrintStream out;

  TextRecord(Look look, PrintStream out) {
    messages = look.messages();
    style = new Style(look.colour());
    columns = look.columns();
    facts = new Facts(messages);
    this.out = out;
  }

  void print(Publication publication) {
    out.println(style.strong(Style.clean(publication.identifier())));
    wrapped("", facts.title(publication));
    facts.from(publication).ifPresent(from -> wrapped("", from));
    switch (publication) {
      case Question question -> question(question);
      case Release release -> release(release);
    }
    out.println();
    out.println(style.strong(messages.get("part.citation")));
    wrapped(INDENT, Citation.sentence(publication));
    // On a line of its own, so that it is whole.
    publication.link().ifPresent(link -> out.println(INDENT + style.link(link)));
  }

  private void question(Question question) {
    facts.ministries(question).ifPresent(ministries -> wrapped("", ministries));
    question.rubric().ifPresent(rubric -> wrapped("", messages.get("fact.rubric", rubric)));
    facts.published(question).ifPresent(day -> wrapped("", day));
    facts.status(question).ifPresent(status -> wrapped("", status));
    if (question.exchange().isEmpty()) {
      section("part.question", question.question().map(Passage::text));
      section("part.answer", question.answer().map(Passage::text));
    } else {
      for (Turn turn : question.exchange()) {
        heading(with(turn.speaker(), turn.role()));
        paragraphs(turn.text());
      }
    }
  }

  private void release(Release release) {
    facts.published(release).ifPresent(day -> wrapped("", day));
    section("part.text", Optional.of(release.text()));
    if (!release.quotes().isEmpty()) {
      heading(messages.get("part.quotes"));
      for (Quote quote : release.quotes()) {
        wrapped(INDENT, "« " + quote.text() + " » — " + with(quote.speaker(), quote.role()));
      }
    }
    if (!release.contacts().isEmpty()) {
      heading(messages.get("part.contacts"));
      for (Contact contact : release.contacts()) {
        wrapped(INDENT, contact(contact));
      }
    }
  }

  private static String with(String speaker, Optional<String> role) {
    return role.map(known -> speaker + ", " + known).orElse(speaker);
  }

  private static String contact(Contact contact) {
    return Stream.of(
            contact.organisation(),
            contact.department(),
            contact.address(),
            contact.phone(),
            contact.email())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void section(String key, Optional<String> text) {
    if (text.isPresent() && !text.get().isEmpty()) {
      heading(messages.get(key));
      paragraphs(text.get());
    }
  }

  private void heading(String text) {
    out.println();
    out.println(style.strong(Style.clean(text)));
  }

  private void paragraphs(String text) {
    boolean first = true;
    for (String paragraph : text.split("\n\n", -1)) {
      if (!first) {
        out.println();
      }
      first = false;
      paragraph.lines().forEach(line -> wrapped(INDENT, line));
    }
  }

  private void wrapped(String indent, String text) {
    new Paragraph(indent, indent, columns).add(text).print(out);
  }
}
