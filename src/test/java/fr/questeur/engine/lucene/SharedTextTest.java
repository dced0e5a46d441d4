package fr.questeur.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.analysis.AnalysisChain;
import fr.questeur.analysis.FrenchChains;
import fr.questeur.engine.lucene.SharedText.Form;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

/** What a shared text gives its fields is what their own analyzers would. */
class SharedTextTest {

  @Property(tries = 500)
  void allOfItIsAnalyzedAsEachFieldAlone(@ForAll("texts") String text) throws IOException {
    SharedText shared = new SharedText(text);
    for (Form form : Form.values()) {
      IndexableField field = shared.field("field", form, TextField.TYPE_NOT_STORED);
      try (Analyzer own = new ChainAnalyzer(chain(form))) {
        assertThat(tokens(field.tokenStream(null, null)))
            .isEqualTo(tokens(own.tokenStream("", text)));
      }
    }
  }

  private static AnalysisChain chain(Form form) {
    return switch (form) {
      case EXACT -> FrenchChains.EXACT;
      case STEMMED -> FrenchChains.STEMMED;
      case BEGINNINGS -> FrenchChains.BEGINNINGS;
    };
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "infirmier·ère·s",
            "l'hôpital",
            "de",
            "la",
            "5,54 M€",
            "E\u0301.N.A.",
            "2\u202f000",
            " ",
            ". ",
            "ouvrières",
            "L. 211-23",
            "\ud83d\ude00",
            "\u0301",
            "numérisation",
            "\n",
            "x")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join(" ", pieces));
  }

  @Test
  void thePartsOfAQuestionHaveTheWordsThatEachHasAlone() throws IOException {
    int questions = 0;
    for (Publication publication : SampleIndex.samples()) {
      if (!(publication instanceof Question question) || question.question().isEmpty()) {
        continue;
      }
      questions++;
      String text = question.question().get().text();
      QuestionParts parts = QuestionParts.of(text);
      int[] bounds = {0, parts.openingEnd(), parts.demandStart(), text.length()};
      SharedText shared = new SharedText(text);
      TokenStream reused = null;
      for (int part = 0; part + 1 < bounds.length; part++) {
        String alone = text.substring(bounds[part], bounds[part + 1]);
        reused =
            shared
                .field(
                    "part", Form.STEMMED, TextField.TYPE_NOT_STORED, bounds[part], bounds[part + 1])
                .tokenStream(null, reused);
        try (Analyzer own = new ChainAnalyzer(FrenchChains.STEMMED)) {
          assertThat(terms(tokens(reused))).isEqualTo(terms(tokens(own.tokenStream("", alone))));
        }
      }
    }
    assertThat(questions).isPositive();
  }

  private record Token(String term, int step, int start, int end) {}

  private static List<String> terms(List<Token> tokens) {
    return tokens.stream().map(Token::term).toList();
  }

  private static List<Token> tokens(TokenStream stream) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new Token(
                term.toString(),
                step.getPositionIncrement(),
                place.startOffset(),
                place.endOffset()));
      }
      stream.end();
    }
    return tokens;
  }
}
