package fr.questeur.deputies;

import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The deputies by their references, with their groups and constituencies over time. Immutable and
 * thread-safe.
 */
public final class Referential {

  private static final String NAME = "author.name";
  private static final String GROUP = "author.group";
  private static final String CONSTITUENCY = "author.constituency";

  private static final Referential EMPTY = of(List.of());

  private final Map<String, Deputy> deputies;

  private Referential(Map<String, Deputy> deputies) {
    this.deputies = deputies;
  }

  /** A referential that knows nobody. */
  public static Referential empty() {
    return EMPTY;
  }

  /** A referential of these deputies; of one given twice, the later is the newer. */
  static Referential of(Collection<Deputy> deputies) {
    Map<String, Deputy> byRef = new HashMap<>();
    for (Deputy deputy : deputies) {
      byRef.merge(deputy.ref(), deputy, Deputy::with);
    }
    return new Referential(Map.copyOf(byRef));
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws MalformedRecordException if it is something else
   */
  public static Referential fromJson(String json) throws MalformedRecordException {
    return ReferentialJson.read(json);
  }

  /** The referential as lines of JSON, the same for an equal referential. */
  public String toJson() {
    return ReferentialJson.write(deputies.values());
  }

  /** How many deputies it knows. */
  public int size() {
    return deputies.size();
  }

  /**
   * The deputies of both. Of those in both, the newer one settles the name and the end of a
   * mandate; mandates that either knows are kept, as each legislature has files of its own.
   */
  public Referential with(Referential newer) {
    Map<String, Deputy> both = new HashMap<>(deputies);
    newer.deputies.forEach((ref, deputy) -> both.merge(ref, deputy, Deputy::with));
    return new Referential(Map.copyOf(both));
  }

  /**
   * The question with its author completed: civility and name if the rendition does not give them,
   * group and constituency of the mandates in force on the day of the question likewise. What was
   * filled in from mandates is named in {@code derived}, and filled in anew when asked again; what
   * the rendition itself gives stays.
   *
   * <p>Costs two hash look-ups and a copy; a question whose author has no known reference is given
   * back as it is.
   */
  public Question enrich(Question question) {
    Optional<Deputy> deputy = question.author().flatMap(Author::ref).map(ref -> deputies.get(ref));
    if (deputy.isEmpty()) {
      return question;
    }
    Set<String> derived = new HashSet<>(question.derived());
    Author author = enrich(question.author().get(), deputy.get(), question.publishedOn(), derived);
    return question.toBuilder().author(Optional.of(author)).derived(derived).build();
  }

  private static Author enrich(
      Author author, Deputy deputy, Optional<LocalDate> day, Set<String> derived) {
    boolean unnamed = derived.remove(NAME) || author.name().isEmpty();
    Optional<String> name = unnamed ? Optional.of(deputy.name()) : author.name();
    Optional<String> civility = unnamed ? deputy.civility() : author.civility();

    Optional<Group> group = derived.remove(GROUP) ? Optional.empty() : author.group();
    if (group.isEmpty()) {
      group = day.flatMap(on -> Mandate.inForce(deputy.groups(), on));
      group.ifPresent(found -> derived.add(GROUP));
    }
    Optional<Constituency> constituency =
        derived.remove(CONSTITUENCY) ? Optional.empty() : author.constituency();
    if (constituency.isEmpty()) {
      constituency = day.flatMap(on -> Mandate.inForce(deputy.constituencies(), on));
      constituency.ifPresent(found -> derived.add(CONSTITUENCY));
    }
    return new Author(civility.or(deputy::civility), name, author.ref(), group, constituency);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Referential referential && deputies.equals(referential.deputies);
  }

  @Override
  public int hashCode() {
    return deputies.hashCode();
  }
}
