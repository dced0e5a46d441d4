package fr.questeur.engine;

import fr.questeur.model.Publication;
import fr.questeur.model.Question;
import fr.questeur.query.Identifiers;
import fr.questeur.query.Query;
import java.util.List;
import java.util.Optional;

/** Finds the publication that someone means by an identifier or a number. */
public final class Lookup {
  private Lookup() {}

  /**
   * What the identifier may mean: a number without legislature or type may be that of several
   * questions.
   *
   * @param identifier {@code AN-17-QE-13821}, {@code 17-13821}, {@code n°13821} or {@code 13821}
   * @return the newest first; empty if there is none
   */
  public static List<Publication> find(String identifier, SearchEngine engine) {
    Optional<Publication> publication = engine.find(identifier);
    if (publication.isPresent()) {
      return List.of(publication.get());
    }
    String written = identifier.matches("\\d+") ? "n°" + identifier : identifier;
    return Identifiers.parse(written).map(number -> numbered(number, engine)).orElse(List.of());
  }

  private static List<Publication> numbered(Query.Identifier identifier, SearchEngine engine) {
    return engine
        .search(
            new SearchRequest(identifier, List.of(), List.of(), Sort.NEWEST, SearchRequest.SOME, 1))
        .hits()
        .stream()
        .map(Hit::publication)
        .filter(one -> isNumbered(one, identifier.number())) // not what only speaks of it
        .toList();
  }

  private static boolean isNumbered(Publication publication, int number) {
    return publication instanceof Question question && question.id().number() == number;
  }
}
