package fr.questeur.engine.lucene;

import fr.questeur.analysis.FrenchChains;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexableFieldType;

/**
 * A text that goes into several fields, whole or in part. Its words are found once, when the first
 * of these fields is indexed; what the chains of the fields have in common is not done again for
 * each. A part is analyzed as it stands in the text.
 *
 * <p>Of one document, for one thread at a time.
 */
final class SharedText {

  /** What the words of the text become; all others start from the exact forms. */
  enum Form {
    EXACT,
    STEMMED,
    BEGINNINGS
  }

  private static final Map<Form, ChainAnalyzer> ANALYZERS =
      new EnumMap<>(
          Map.of(
              Form.EXACT, new ChainAnalyzer(FrenchChains.EXACT),
              Form.STEMMED, new ChainAnalyzer(FrenchChains.STEMMED),
              Form.BEGINNINGS, new ChainAnalyzer(FrenchChains.BEGINNINGS)));

  private final String text;
  private final Map<Form, Tokens> tokens = new EnumMap<>(Form.class);

  SharedText(String text) {
    this.text = text;
  }

  /** All of it in a field of that name. */
  Field field(String name, Form form, IndexableFieldType type) {
    return new Part(name, form, type, 0, text.length());
  }

  /** What of it starts in that part, its end excluded. */
  Field field(String name, Form form, IndexableFieldType type, int from, int to) {
    return new Part(name, form, type, from, to);
  }

  private Tokens tokens(Form form) throws IOException {
    Tokens known = tokens.get(form);
    if (known == null) {
      known = Tokens.of(stream(form));
      tokens.put(form, known);
    }
    return known;
  }

  private TokenStream stream(Form form) throws IOException {
    ChainAnalyzer first = ANALYZERS.get(Form.EXACT);
    if (form == Form.EXACT) {
      return first.tokenStream(form.name(), text);
    }
    TokenStream exact = new Tokens.Replay().of(tokens(Form.EXACT), 0, text.length());
    return ANALYZERS.get(form).after(first, exact);
  }

  private final class Part extends Field {
    private final Form form;
    private final int from;
    private final int to;

    Part(String name, Form form, IndexableFieldType type, int from, int to) {
      super(name, type);
      this.form = form;
      this.from = from;
      this.to = to;
    }

    /** Its tokens come from the text, whichever analyzer the field has. */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      Tokens.Replay replay = reuse instanceof Tokens.Replay before ? before : new Tokens.Replay();
      try {
        return replay.of(tokens(form), from, to);
      } catch (IOException e) {
        throw new UncheckedIOException("a string cannot fail to be read", e);
      }
    }
  }
}
