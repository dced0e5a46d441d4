package fr.questeur.cli;

import fr.questeur.Questeur;
import fr.questeur.cli.output.CandidatesJson;
import fr.questeur.cli.output.Style;
import fr.questeur.engine.Hit;
import fr.questeur.engine.SearchRequest;
import fr.questeur.engine.Sort;
import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.query.Query;
import fr.questeur.query.QuerySyntaxException;
import java.util.List;
import java.util.Optional;

/** Finds the publication that a user means by an identifier or a number. */
final class Lookup {
  private Lookup() {}

  /**
   * What the identifier may mean: a number without legislature or type may be that of several
   * questions.
   */
  static List<Publication> find(String id, Questeur questeur) {
    Optional<Publication> publication = questeur.find(id);
    if (publication.isPresent()) {
      return List.of(publication.get());
    }
    Query query;
    try {
      query = questeur.query(id.matches("\\d+") ? "n°" + id : id);
    } catch (QuerySyntaxException e) {
      return List.of();
    }
    if (!(query instanceof Query.Identifier identifier)) {
      return List.of();
    }
    return questeur
        .search(new SearchRequest(query, List.of(), List.of(), Sort.NEWEST, SearchRequest.SOME, 1))
        .hits()
        .stream()
        .map(Hit::publication)
        .filter(one -> isNumbered(one, identifier.number())) // not what only speaks of it
        .toList();
  }

  private static boolean isNumbered(Publication publication, int number) {
    return publication instanceof Question question && question.id().number() == number;
  }

  /**
   * Says beside the results that there is no one publication of that identifier, and which there
   * are if there are several; as JSON it is a result.
   */
  static ExitCode notOne(String id, List<Publication> found, boolean json, Context context) {
    if (json) {
      CandidatesJson.print(id, found, context.streams().out());
    }
    if (found.isEmpty()) {
      context.say("show.none", id);
      return ExitCode.NOTHING_FOUND;
    }
    context.say("show.several", id);
    for (Publication one : found) {
      String line = "  " + one.identifier() + one.title().map(title -> "  " + title).orElse("");
      context.streams().err().println(Style.clean(line));
    }
    return ExitCode.USAGE;
  }
}
