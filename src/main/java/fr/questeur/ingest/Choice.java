package fr.questeur.ingest;

import fr.questeur.model.Publication;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses each fact among renditions, the most trusted first: what one of them states is believed
 * before what another had to work out, and what is absent is never believed.
 */
final class Choice<T extends Publication> {

  private final List<T> renditions;
  private final Set<String> derived = new TreeSet<>();

  Choice(List<T> renditions) {
    this.renditions = renditions;
  }

  /**
   * The fact of that name.
   *
   * @param name as {@code derived} calls it
   */
  <V> Optional<V> of(String name, Function<T, Optional<V>> fact) {
    Optional<T> chosen =
        first(rendition -> fact.apply(rendition).isPresent() && !isDerived(rendition, name))
            .or(() -> first(rendition -> fact.apply(rendition).isPresent()));
    chosen
        .filter(rendition -> isDerived(rendition, name))
        .ifPresent(rendition -> derived.add(name));
    return chosen.flatMap(fact);
  }

  /** The list of that name: the first that holds something. */
  <V> List<V> listOf(String name, Function<T, List<V>> fact) {
    return of(name, rendition -> Optional.of(fact.apply(rendition)).filter(list -> !list.isEmpty()))
        .orElse(List.of());
  }

  /** Everything that any of them has, in its natural order. */
  <V extends Comparable<? super V>> List<V> union(Function<T, ? extends Collection<V>> fact) {
    return renditions.stream()
        .flatMap(rendition -> fact.apply(rendition).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The names of the chosen facts that were worked out. */
  Set<String> derived() {
    return derived;
  }

  private Optional<T> first(Predicate<T> condition) {
    return renditions.stream().filter(condition).findFirst();
  }

  private boolean isDerived(T rendition, String name) {
    return rendition.derived().contains(name);
  }
}
