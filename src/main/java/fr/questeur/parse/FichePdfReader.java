package fr.questeur.parse;

import fr.questeur.model.Author;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The PDF of a question page of legislatures 7 to 11, which is printed as a table. */
final class FichePdfReader implements RecordReader {

  private static final Pattern NUMBER = Pattern.compile("Question N° : (\\d{1,7})(?!\\d).*");
  private static final String BY = "de ";

  @Override
  public String layout() {
    return "fiche-pdf";
  }

  /** Extracts the text, since a PDF's first bytes do not tell what it holds. */
  @Override
  public boolean recognises(RawDocument document) throws IOException {
    return PdfText.looksLikePdf(document.head())
        && FicheTable.recognises(PdfText.in(document).pages());
  }

  @Override
  public void read(RawDocument document, Consumer<Publication> records) throws IOException {
    FicheTable table = new FicheTable(PdfText.in(document).pages());
    List<String> facts = table.facts();
    List<Paragraph> asked = table.text("texte de la question :");
    List<Paragraph> answered = new ArrayList<>(table.text("texte de la reponse :"));
    answered.addAll(table.text("debat :"));
    Optional<Author> author = author(table.beside());
    Optional<SurnameFirst> name =
        author.flatMap(Author::name).map(printed -> SurnameFirst.of(printed, asked, answered));
    Question question =
        new QuestionPage(
                QuestionPage.id(
                    first(facts, PageHead::legislature),
                    first(table.beside(), QuestionType::of),
                    first(facts, FichePdfReader::number)),
                Optional.empty(),
                author.map(printed -> named(printed, name.map(SurnameFirst::name))),
                PageData.ofLines(facts),
                asked,
                answered)
            .question(document.source(layout(), document.bytes()));
    boolean guessed = name.isPresent() && !name.get().certain();
    records.accept(guessed ? question.toBuilder().addDerived("author.name").build() : question);
  }

  private static <T> Optional<T> first(List<String> lines, Function<String, Optional<T>> reading) {
    return lines.stream().flatMap(line -> reading.apply(line).stream()).findFirst();
  }

  private static Optional<Integer> number(String line) {
    Matcher matcher = NUMBER.matcher(line);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** From the lines beside the number, of which one is the type. */
  private static Optional<Author> author(List<String> beside) {
    List<String> lines = beside.stream().filter(line -> QuestionType.of(line).isEmpty()).toList();
    return Optional.of(String.join(" ", lines))
        .filter(line -> line.startsWith(BY))
        .flatMap(line -> PrintedAuthor.beforePlace(line.substring(BY.length()), List.of()));
  }

  private static Author named(Author printed, Optional<String> name) {
    return new Author(
        printed.civility(), name, printed.ref(), printed.group(), printed.constituency());
  }
}
