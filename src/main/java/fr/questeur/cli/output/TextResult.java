package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.Evidence;
import fr.questeur.engine.Facet;
import fr.questeur.engine.Hit;
import fr.questeur.engine.ScoreShare;
import fr.questeur.engine.SearchResult;
import fr.questeur.engine.Snippet;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints a result for people. */
final class TextResult implements ResultRenderer {

  private static final String INDENT = "    ";

  private final Look look;
  private final Messages messages;
  private final Style style;
  private final int columns;
  private final Facts facts;
  private final FacetText facets;

  TextResult(Look look) {
    this.look = look;
    messages = look.messages();
    style = new Style(look.colour());
    columns = look.columns();
    facts = new Facts(messages);
    facets = new FacetText(look, FacetText.BESIDE_RESULTS);
  }

  @Override
  public void render(Page page, SearchResult result, PrintStream out) {
    for (Hit hit : result.hits()) {
      hit(hit, out);
      out.println();
    }
    for (Facet facet : result.facets()) {
      facets.print(facet, out);
      out.println();
    }
    Summary.print(total(page, result), result.dataUntil(), look, out);
  }

  private void hit(Hit hit, PrintStream out) {
    Publication publication = hit.publication();
    String number = hit.rank() + ". "; // A formatter would load what it knows of languages.
    out.println(
        " ".repeat(Math.max(0, INDENT.length() - number.length()))
            + number
            + style.strong(Style.clean(publication.identifier())));
    new Paragraph(INDENT, INDENT, columns).add(facts.title(publication)).print(out);
    line(facts.from(publication), out);
    if (publication instanceof Question question) {
      line(facts.ministries(question), out);
      line(question.rubric().map(rubric -> messages.get("fact.rubric", rubric)), out);
    }
    line(facts.published(publication), out);
    if (publication instanceof Question question) {
      line(facts.status(question), out);
    }
    hit.why()
        .ifPresentOrElse(
            evidence -> evidence(evidence, out),
            () -> hit.snippets().forEach((part, snippets) -> snippets(part, snippets, out)));
    hit.explanation().ifPresent(share -> share(share, INDENT, out));
    publication.link().ifPresent(link -> out.println(INDENT + style.link(link)));
  }

  private void line(Optional<String> text, PrintStream out) {
    text.ifPresent(line -> new Paragraph(INDENT, INDENT + "  ", columns).add(line).print(out));
  }

  /** One passage is enough for people: it mostly says what the others say. */
  private void evidence(Evidence evidence, PrintStream out) {
    line(
        evidence.passages().stream()
            .findFirst()
            .map(passage -> messages.get("similar.passage", passage)),
        out);
    if (!evidence.terms().isEmpty()) {
      line(Optional.of(messages.get("similar.terms", String.join(", ", evidence.terms()))), out);
    }
  }

  private void share(ScoreShare share, String indent, PrintStream out) {
    String line = "%s%.3f  %s".formatted(indent, share.value(), share.of());
    new Paragraph(line.substring(0, indent.length()), indent + "       ", columns)
        .add(line)
        .print(out);
    share.parts().forEach(part -> share(part, indent + "  ", out));
  }

  private void snippets(String part, List<Snippet> snippets, PrintStream out) {
    if (part.equals("title")) {
      return; // It is shown above, whole.
    }
    String label = INDENT + messages.get("part." + part) + " ";
    Paragraph paragraph =
        new Paragraph(
            INDENT + style.faint(messages.get("part." + part)) + " ",
            " ".repeat(label.length()),
            columns);
    for (int i = 0; i < snippets.size(); i++) {
      if (i > 0 && !isCut(snippets.get(i - 1), snippets.get(i))) {
        paragraph.add("…");
      }
      paragraph.add(snippets.get(i), style);
    }
    paragraph.print(out);
  }

  /** Whether one ends or starts with the sign that something is left out. */
  private static boolean isCut(Snippet before, Snippet after) {
    return before.text().endsWith("…") || after.text().startsWith("…");
  }

  private String total(Page page, SearchResult result) {
    String total = messages.count("total", result.total());
    int shown = result.hits().size();
    if (page.isPastTheEnd(result)) {
      return total + " " + messages.get("past.end", page.number(), page.count(result));
    }
    if (shown == 0 || shown == result.total()) {
      return total;
    }
    if (!page.turns()) {
      return total + " " + messages.get("shown.first", shown);
    }
    int first = result.hits().getFirst().rank();
    return total
        + " "
        + messages.get("shown", first, first + shown - 1, page.number(), page.count(result));
  }
}
