package fr.questeur.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.cli.messages.Messages;
import fr.questeur.engine.QueryPlan;
import fr.questeur.query.Language;
import fr.questeur.query.Query;
import fr.questeur.query.QueryOutline;
import fr.questeur.query.QueryPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** The formats in which a query is explained. */
public enum ExplainFormat {
  /** For people: the query's usual form, its tree with places, what the engine makes of it. */
  TEXT {
    @Override
    public void print(String text, Query query, QueryPlan plan, Look look, PrintStream out) {
      out.println(Style.clean(text));
      Messages messages = look.messages();
      tree(QueryOutline.of(query, messages.language()), INDENT, messages, out);
      String usual = new QueryPrinter(messages.language()).print(query);
      out.println(messages.get("explain.usual", Style.clean(usual)));
      paragraph(messages.get("explain.engine", plan.query()), look, out);
      plan.loosened()
          .ifPresent(other -> paragraph(messages.get("explain.loosened", other), look, out));
    }
  },
  /** One JSON object. */
  JSON {
    @Override
    public void print(String text, Query query, QueryPlan plan, Look look, PrintStream out) {
      JsonReport.print(
          out,
          json -> {
            json.writeStringField("query", text);
            json.writeStringField("usual", new QueryPrinter(Language.ENGLISH).print(query));
            json.writeFieldName("tree");
            tree(QueryOutline.of(query, Language.ENGLISH), json);
            json.writeStringField("engineQuery", plan.query());
            if (plan.loosened().isPresent()) {
              json.writeStringField("loosened", plan.loosened().get());
            }
          });
    }
  };

  private static final String INDENT = "  ";

  /** Prints how a query is understood. */
  public abstract void print(String text, Query query, QueryPlan plan, Look look, PrintStream out);

  private static void paragraph(String text, Look look, PrintStream out) {
    new Paragraph("", INDENT, look.columns()).add(text).print(out);
  }

  private static void tree(
      QueryOutline outline, String indent, Messages messages, PrintStream out) {
    StringBuilder line = new StringBuilder(indent).append(messages.get("tree." + outline.type()));
    outline
        .facts()
        .forEach((name, value) ->
            line.append(' ').append(messages.get("tree." + name)).append('=').append(value));
    line.append("  [").append(outline.span().start()).append("..");
    line.append(outline.span().end()).append(']');
    out.println(Style.clean(line.toString()));
    outline.parts().forEach(part -> tree(part, indent + INDENT, messages, out));
  }

  private static void tree(QueryOutline outline, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", outline.type());
    for (Map.Entry<String, String> fact : outline.facts().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeNumberField("start", outline.span().start());
    json.writeNumberField("end", outline.span().end());
    if (!outline.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (QueryOutline part : outline.parts()) {
        tree(part, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
