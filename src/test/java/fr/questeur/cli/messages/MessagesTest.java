package fr.questeur.cli.messages;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.engine.EngineException;
import fr.questeur.ingest.Change;
import fr.questeur.query.Field;
import fr.questeur.source.opendata.CacheException;
import fr.questeur.source.opendata.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/fr/questeur/cli");

  /** Calls that take the key of a message as their first argument. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\b(get|say|tell|usage|count|inJournal|section|heading)\\(\\s*(?:spec,"
              + " )?\"([a-zA-Z.]+)\"");

  /** Calls that declare an option or argument: the key is the last of the texts they begin with. */
  private static final Pattern DESCRIPTION_KEY =
      Pattern.compile(
          "(?:options\\s*\\.\\w+|descriptionKey)\\(\\s*(?:\\d, )?(?:[A-Z]+,"
              + " )?(?:\"[^\"]*\",\\s*)*\"([a-zA-Z.]+)\"");

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Messages FRENCH = new Messages(Locale.FRENCH);

  /** In English what is wrong with a query is said by {@link fr.questeur.query.Problem} itself. */
  @Test
  void bothLanguagesHaveTheSameKeys() {
    Set<String> problems =
        Arrays.stream(fr.questeur.query.Problem.values())
            .map(problem -> "query." + problem)
            .collect(toSet());
    Set<String> expected = new TreeSet<>(ENGLISH.bundle().keySet());
    expected.addAll(problems);

    assertThat(new TreeSet<>(FRENCH.bundle().keySet())).isEqualTo(expected);
    assertThat(ENGLISH.bundle().keySet()).doesNotContainAnyElementsOf(problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyPatternIsWellFormedAndHasNoLoneStraightApostrophe(String language) {
    Messages messages = new Messages(Locale.of(language));
    for (String key : messages.bundle().keySet()) {
      String text = messages.bundle().getString(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(text.replace("''", "")).as(key).doesNotContain("'");
      assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
    }
  }

  @Test
  void bothLanguagesSpeakOfTheSameArguments() {
    for (String key : ENGLISH.bundle().keySet()) {
      if (!key.endsWith(".one")) { // English says 1, French takes the number, which may be 0
        assertThat(arguments(FRENCH, key)).as(key).isEqualTo(arguments(ENGLISH, key));
      }
    }
  }

  @Test
  void everyKeyThatTheProgramUsesIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        KEY.matcher(source)
            .results()
            .map(call -> call.group(1).equals("count") ? call.group(2) + ".many" : call.group(2))
            .filter(key -> !key.contains("..") && !key.endsWith("."))
            .forEach(used::add);
        DESCRIPTION_KEY.matcher(source).results().map(key -> key.group(1)).forEach(used::add);
      }
    }
    for (EngineException.Reason reason : EngineException.Reason.values()) {
      used.add("engine." + reason);
    }
    for (CacheException.Reason reason : CacheException.Reason.values()) {
      used.add("cache." + reason);
    }
    for (Problem.Kind kind : Problem.Kind.values()) {
      used.add("site." + kind);
      used.add("advice." + kind);
    }
    for (Change.Kind kind : Change.Kind.values()) {
      used.add("change." + kind.label() + ".one");
    }
    for (Field field : Field.values()) {
      if (field.takes() == Field.Values.CHOICE) {
        used.add("facet." + field.label());
      }
    }
    assertThat(used).hasSizeGreaterThan(60);
    assertThat(used).allMatch(ENGLISH::has);
  }

  @Test
  void numbersAndDaysAreWrittenAsThePeopleWriteThem() {
    assertThat(ENGLISH.count("total", 0)).isEqualTo("0 results.");
    assertThat(ENGLISH.count("total", 1)).isEqualTo("1 result.");
    assertThat(ENGLISH.count("total", 12_345)).isEqualTo("12,345 results.");
    assertThat(FRENCH.count("total", 0)).isEqualTo("0 résultat.");
    assertThat(FRENCH.count("total", 12_345)).isEqualTo("12\u202f345 résultats.");
    assertThat(FRENCH.day(LocalDate.of(2026, 4, 1))).isEqualTo("1er avril 2026");
    assertThat(ENGLISH.day(LocalDate.of(2026, 12, 31))).isEqualTo("31 December 2026");
  }

  private static Set<String> arguments(Messages messages, String key) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(messages.bundle().getString(key))
        .results()
        .map(MatchResult::group)
        .collect(toSet());
  }
}
