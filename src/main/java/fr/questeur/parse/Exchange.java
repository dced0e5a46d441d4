package fr.questeur.parse;

import fr.questeur.model.Turn;
import fr.questeur.parse.Speaker.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The transcript of an oral question, split into the speakers' turns. Every word of it is in the
 * preamble or in one turn (as speaker, role or text), once.
 *
 * @param preamble the paragraphs before the first speaker: the heading that the report gives the
 *     exchange; all of them if nobody is seen to speak
 * @param turns in the order of speaking; empty if nobody is seen to speak
 */
record Exchange(List<String> preamble, List<Said> turns) {

  /** No heading is longer. */
  private static final int LONGEST_HEADING = 300;

  /**
   * One turn.
   *
   * @param speaker who
   * @param text what; paragraphs with a blank line between
   */
  record Said(Speaker speaker, String text) {}

  /** Copies the lists. */
  Exchange {
    preamble = List.copyOf(preamble);
    turns = List.copyOf(turns);
  }

  /**
   * Splits a transcript in which bold runs at the start of paragraphs name the speakers, or, where
   * no bold run does, plain openings such as {@code M. le président.} do.
   */
  static Exchange of(List<Paragraph> paragraphs) {
    Exchange bold = split(paragraphs, new BoldOpenings()::next);
    return bold.turns.isEmpty() ? split(paragraphs, new PlainOpenings()::next) : bold;
  }

  private static Exchange split(
      List<Paragraph> paragraphs, Function<Paragraph, Optional<Opening>> openings) {
    List<String> preamble = new ArrayList<>();
    List<Said> turns = new ArrayList<>();
    Speaker speaker = null;
    List<String> said = preamble;
    for (Paragraph paragraph : paragraphs) {
      Optional<Opening> opening = openings.apply(paragraph);
      if (opening.isEmpty()) {
        said.add(paragraph.text());
        continue;
      }
      if (speaker != null) {
        turns.add(new Said(speaker, joined(said)));
      }
      speaker = opening.get().speaker();
      said = new ArrayList<>();
      if (!opening.get().rest().isEmpty()) {
        said.add(opening.get().rest());
      }
    }
    if (speaker != null) {
      turns.add(new Said(speaker, joined(said)));
    }
    return new Exchange(preamble, turns);
  }

  /**
   * The turns as a record keeps them: an office that stands in a name's place is no role beside.
   */
  List<Turn> asTurns() {
    return turns.stream().map(Exchange::turn).toList();
  }

  private static Turn turn(Said said) {
    Speaker speaker = said.speaker();
    Optional<String> role = speaker.isOffice() ? Optional.empty() : speaker.role();
    return new Turn(speaker.label(), role, said.text());
  }

  /**
   * The heading that the report gives the exchange, unless the title or an analysis says the same.
   */
  Optional<String> headingBeside(Optional<String> title, List<String> analyses) {
    String heading = String.join(" ", preamble);
    String words = TextCleaner.words(heading);
    boolean known =
        Stream.concat(title.stream(), analyses.stream())
            .map(TextCleaner::words)
            .anyMatch(words::equals);
    return known || words.isEmpty() || !startsWithHeading()
        ? Optional.empty()
        : Optional.of(heading);
  }

  /** What stands before the first speaker may also be speech whose speaker is not marked. */
  private boolean startsWithHeading() {
    int length = 0;
    for (String paragraph : preamble) {
      length += paragraph.length();
    }
    return length <= LONGEST_HEADING;
  }

  /**
   * Who put the question: the deputy of that name; if they do not speak, or the name is not known,
   * the first deputy to whom the chair gives the floor (someone may stand in for a colleague).
   */
  Optional<Speaker> author(Optional<String> name) {
    Predicate<Speaker> isAuthor =
        speaker -> speaker.kind() == Kind.DEPUTY && name.map(speaker::isNamed).orElse(false);
    return first(isAuthor)
        .or(this::firstCalled)
        .or(() -> first(speaker -> speaker.kind() == Kind.DEPUTY));
  }

  /** What the author said, in all turns; empty if the author does not speak. */
  Optional<String> question(Optional<String> authorName) {
    return author(authorName)
        .flatMap(author -> joined(speaker -> speaker.label().equals(author.label())));
  }

  /**
   * What the Government answered: all turns of those of its members to whom the chair gave the
   * floor; other ministers' interjections are no answer. Speech before the first speaker counts
   * with it.
   */
  Optional<String> answer() {
    Set<String> answering = answering();
    Optional<String> answer =
        joined(speaker ->
            speaker.kind() == Kind.GOVERNMENT
                && (answering.isEmpty()
                    || answering.contains(speaker.label())
                    || speaker.isOffice()));
    if (startsWithHeading()) {
      return answer;
    }
    String before = String.join("\n\n", preamble);
    return Optional.of(answer.map(text -> before + "\n\n" + text).orElse(before));
  }

  /** Whoever is called as a minister: the one of that role, or else the first who speaks. */
  private Set<String> answering() {
    Set<String> answering = new HashSet<>();
    Optional<String> call = Optional.empty();
    Optional<String> first = Optional.empty();
    for (Said said : turns) {
      if (givesFloor(said)) {
        first.ifPresent(answering::add);
        first = Optional.empty();
        call = Optional.of(TextCleaner.words(said.text())).filter(Speaker::isOfGovernment);
      } else if (call.isPresent() && said.speaker().kind() == Kind.GOVERNMENT) {
        if (call.get().contains(TextCleaner.words(said.speaker().role().orElseThrow()))) {
          answering.add(said.speaker().label());
          call = Optional.empty();
          first = Optional.empty();
        } else if (first.isEmpty()) {
          first = Optional.of(said.speaker().label());
        }
      }
    }
    first.ifPresent(answering::add);
    return answering;
  }

  private Optional<Speaker> first(Predicate<Speaker> wanted) {
    for (Said said : turns) {
      if (wanted.test(said.speaker())) {
        return Optional.of(said.speaker());
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> firstCalled() {
    String call = "";
    for (Said said : turns) {
      if (givesFloor(said)) {
        call = said.text();
      } else if (said.speaker().kind() == Kind.DEPUTY && call.contains(said.speaker().name())) {
        return Optional.of(said.speaker());
      }
    }
    return Optional.empty();
  }

  private static boolean givesFloor(Said said) {
    return said.speaker().kind() == Kind.CHAIR && said.text().contains("a parole");
  }

  private Optional<String> joined(Predicate<Speaker> wanted) {
    List<String> texts = new ArrayList<>();
    for (Said said : turns) {
      if (!said.text().isEmpty() && wanted.test(said.speaker())) {
        texts.add(said.text());
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(joined(texts));
  }

  /** The paragraphs as one text; most turns are one paragraph, which is not copied. */
  private static String joined(List<String> paragraphs) {
    return paragraphs.size() == 1 ? paragraphs.getFirst() : String.join("\n\n", paragraphs);
  }
}
