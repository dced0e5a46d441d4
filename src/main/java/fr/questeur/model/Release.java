package fr.questeur.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A press release of a ministry (<em>communiqué de presse</em>).
 *
 * @param id {@code CP-}, the date if known, and a digest of the text; no blanks
 * @param title the title; derived from the first sentence if the source has none
 * @param issuer who published it
 * @param publishedOn the day, if the source gives it
 * @param text paragraphs as in {@link Passage}, without title and contacts
 * @param quotes in the order of the text
 * @param contacts in the order of the text
 * @param keywords as the source gives them
 * @param sources where it was read
 * @param derived the names of the fields that were worked out
 */
public record Release(
    String id,
    Optional<String> title,
    Optional<String> issuer,
    Optional<LocalDate> publishedOn,
    String text,
    List<Quote> quotes,
    List<Contact> contacts,
    List<String> keywords,
    List<Source> sources,
    Set<String> derived)
    implements Publication {

  private static final Pattern IDENTIFIER = Pattern.compile("CP-\\p{Graph}{1,100}");

  /** Copies the collections. */
  public Release {
    Objects.requireNonNull(text);
    if (!isIdentifier(id)) {
      throw new IllegalArgumentException("not the id of a release: " + id);
    }
    quotes = List.copyOf(quotes);
    contacts = List.copyOf(contacts);
    keywords = List.copyOf(keywords);
    sources = List.copyOf(sources);
    derived = Derived.copy(derived);
  }

  /** Whether the text can identify a release: {@code CP-} and more, without blanks. */
  public static boolean isIdentifier(String text) {
    return IDENTIFIER.matcher(text).matches();
  }

  @Override
  public String identifier() {
    return id;
  }

  @Override
  public Kind kind() {
    return Kind.RELEASE;
  }

  @Override
  public Optional<String> link() {
    return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getLast().uri());
  }

  /** This release with another text. */
  public Release withText(String other) {
    return new Release(
        id, title, issuer, publishedOn, other, quotes, contacts, keywords, sources, derived);
  }

  /** This release with other sources. */
  public Release withSources(List<Source> others) {
    return new Release(
        id, title, issuer, publishedOn, text, quotes, contacts, keywords, others, derived);
  }
}
