package fr.questeur.cli.output;

import fr.questeur.cli.messages.Messages;
import fr.questeur.model.Author;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import fr.questeur.model.Passage;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.model.Release;
import fr.questeur.model.Source;
import fr.questeur.model.Withdrawal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a publication in words, in the user's language. */
final class Facts {

  private final Messages messages;

  Facts(Messages messages) {
    this.messages = messages;
  }

  /** The title, or what stands for it. */
  String title(Publication publication) {
    return publication.title().orElseGet(() -> messages.get("fact.untitled"));
  }

  /** Who it is from: deputy, group and constituency, or the issuer of a release. */
  Optional<String> from(Publication publication) {
    return publication instanceof Question question
        ? question.author().flatMap(Facts::author)
        : ((Release) publication).issuer();
  }

  private static Optional<String> author(Author author) {
    List<String> parts = new ArrayList<>();
    author.name().or(author::ref).ifPresent(parts::add);
    author.group().flatMap(Group::label).ifPresent(parts::add);
    author
        .constituency()
        .flatMap(place -> place.label().or(place::department).or(place::region))
        .ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
  }

  /** The ministry that was asked, and the one that answers when it is another. */
  Optional<String> ministries(Question question) {
    Optional<String> asked = question.askedMinistry().map(Ministry::name);
    Optional<String> answering = question.answeringMinistry().map(Ministry::name);
    if (asked.isPresent() && answering.isPresent() && !asked.equals(answering)) {
      return Optional.of(messages.get("fact.ministries.differ", asked.get(), answering.get()));
    }
    return asked.or(() -> answering).map(name -> messages.get("fact.ministry", name));
  }

  /** When and where it was published. */
  Optional<String> published(Publication publication) {
    return publication instanceof Question question
        ? published(question)
        : Optional.of(published((Release) publication));
  }

  private Optional<String> published(Question question) {
    return question
        .question()
        .flatMap(passage -> inJournal("fact.asked", passage))
        .or(() -> question.sittingOn().map(day -> messages.get("fact.sitting", messages.day(day))));
  }

  private String published(Release release) {
    return release
        .publishedOn()
        .map(day -> messages.get("fact.published", messages.day(day)))
        .orElseGet(() -> messages.get("fact.undated"));
  }

  private Optional<String> inJournal(String key, Passage passage) {
    return passage
        .publishedOn()
        .map(day ->
            passage.page().isPresent()
                ? messages.get(
                    key + ".page", messages.day(day), String.valueOf(passage.page().getAsInt()))
                : messages.get(key, messages.day(day)));
  }

  /** What became of a question. */
  Optional<String> status(Question question) {
    return question
        .status()
        .map(status ->
            switch (status) {
              case ANSWERED -> answered(question);
              case PENDING -> pending(question);
              case WITHDRAWN -> withdrawn(question.withdrawal());
              case LAPSED -> messages.get("status.LAPSED");
            });
  }

  private String answered(Question question) {
    String when =
        question
            .answer()
            .flatMap(passage -> inJournal("fact.answered", passage))
            .orElseGet(() -> messages.get("status.ANSWERED"));
    return question
        .delay()
        .map(days -> when + ", " + messages.count("fact.after", days))
        .orElse(when);
  }

  private String pending(Question question) {
    Optional<LocalDate> seen =
        question.sources().stream().map(Source::seenOn).max(LocalDate::compareTo);
    Optional<LocalDate> asked = question.question().flatMap(Passage::publishedOn);
    if (asked.isEmpty() || seen.isEmpty()) {
      return messages.get("status.PENDING");
    }
    long days = ChronoUnit.DAYS.between(asked.get(), seen.get());
    if (days < 0) {
      return messages.get("status.PENDING"); // Copies and archives may carry any date.
    }
    return messages.count("fact.pending", days, messages.day(seen.get()));
  }

  private String withdrawn(Optional<Withdrawal> withdrawal) {
    String when =
        withdrawal
            .flatMap(Withdrawal::on)
            .map(day -> messages.get("fact.withdrawn", messages.day(day)))
            .orElseGet(() -> messages.get("status.WITHDRAWN"));
    return withdrawal
        .flatMap(Withdrawal::reason)
        .map(reason -> when + " (" + reason + ")")
        .orElse(when);
  }
}
