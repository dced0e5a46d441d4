package fr.questeur.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.questeur.launcher.Sandbox.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The start-up cache: made when there is none for these jars and this Java, then used. */
@DisabledOnOs(OS.WINDOWS)
@ParameterizedClass(name = "{0}")
@MethodSource("fr.questeur.launcher.Sandbox#shells")
class LauncherCacheIT {

  private static final String BUILT =
      """
      jdk usr/lib/jvm/jdk-25 25.0.1
      echo abc >"$checkout/target/questeur.digest"
      """;

  @Parameter String shell;

  @TempDir Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() throws Exception {
    sandbox = new Sandbox(folder, shell);
  }

  @ParameterizedTest
  @CsvSource({
    "25.0.1, -XX:AOTCache, java-25.0.1-abc-search.aot",
    "21.0.2, -XX:SharedArchiveFile, java-21.0.2-abc-search.jsa",
  })
  void isMadeByTheFirstRunAndUsedFromThenOn(String version, String option, String name)
      throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk %s
            echo abc >"$checkout/target/questeur.digest"
            questeur search one
            questeur search two
            cd "$checkout/target/start-up" && ls
            """
                .formatted(version));
    String use = option + "=" + sandbox.folder() + "/dossier été/target/start-up/" + name;
    assertThat(outcome.arguments().stream().filter(use::equals)).hasSize(2);
    assertThat(outcome.arguments()).doesNotContain("fr.questeur.cli.Rehearsal");
    assertThat(outcome.out()).endsWith("\n" + name + "\n" + name + ".jars\n" + name + ".try1\n");
    assertThat(outcome.err()).isEmpty();
  }

  /** Java reads the whole of a cache at each start. */
  @ParameterizedTest
  @CsvSource({
    "--version, brief",
    "--help, brief",
    "search one two, search",
    "search one --format json, short",
    "search one --facets=party, short",
    "count one, short",
    "search --help, short",
    "search --version, short",
    "index corpus, long",
  })
  void isThatOfWhatIsAsked(String command, String part) throws Exception {
    Outcome outcome = sandbox.run(BUILT + "questeur " + command + "\n");
    assertThat(outcome.arguments())
        .anyMatch(argument -> argument.endsWith("/java-25.0.1-abc-" + part + ".aot"));
    assertThat(outcome.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo changed >\"$checkout/target/questeur.digest\"",
        "rm -r usr && jdk usr/lib/jvm/jdk-25 25.0.2",
      })
  void ofOtherJarsOrAnotherJavaIsNotUsed(String change) throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + "questeur search one >first\n"
                + change
                + "\nquesteur search two\nls \"$checkout/target/start-up\"\n");
    assertThat(outcome.arguments())
        .noneMatch(argument -> argument.endsWith("java-25.0.1-abc-search.aot"))
        .anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    assertThat(outcome.err()).isEmpty();
  }

  /** Those of one Java are kept once: each has some thirty megabytes. */
  @Test
  void ofOlderJarsIsRemoved() throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                questeur search one >first
                echo changed >"$checkout/target/questeur.digest"
                questeur search two >second
                ls "$checkout/target/start-up"
                """);
    assertThat(outcome.out())
        .isEqualTo(
            """
            java-25.0.1-changed-search.aot
            java-25.0.1-changed-search.aot.jars
            java-25.0.1-changed-search.aot.try1
            """);
  }

  /** With a time that is later or earlier: it is the digest that stays. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "touch \"$checkout/target/questeur.jar\"",
        "touch \"$checkout/target/lib/library.jar\"",
        "touch -t 201901010000 \"$checkout/target/lib/library.jar\"",
        "mv \"$checkout/target/lib/library.jar\" \"$checkout/target/lib/library-2.jar\"",
      })
  void ofAJarThatAnotherHasReplacedIsMadeAnew(String change) throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                questeur search one >first
                echo old >"$checkout/target/start-up/java-25.0.1-abc-search.aot"
                questeur search two >second
                cat "$checkout/target/start-up/java-25.0.1-abc-search.aot"
                """
                + change
                + """

                questeur search three
                cat "$checkout/target/start-up/java-25.0.1-abc-search.aot"
                """);
    assertThat(outcome.out()).startsWith("old\n").endsWith("\ncache\n");
    assertThat(outcome.arguments()).anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    assertThat(outcome.err()).isEmpty();
  }

  /** The program deletes what Java refuses; a disk that was full leaves nothing in a file. */
  @ParameterizedTest
  @ValueSource(strings = {"rm", ": >"})
  void thatIsGoneOrEmptyIsMadeAnew(String loss) throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + "cache=\"$checkout/target/start-up/java-25.0.1-abc-search.aot\"\n"
                + "questeur search one >first\n"
                + loss
                + """
                 "$cache"
                questeur search two
                cat "$cache"
                """);
    assertThat(outcome.out()).endsWith("\ncache\n");
    assertThat(outcome.err()).isEmpty();
  }

  /** Three times it may have been bad luck. */
  @ParameterizedTest
  @CsvSource({"1, cache", "2, cache", "3, ''"})
  void whoseMakersWereKilledIsTriedAgain(int killed, String made) throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                cache="$checkout/target/start-up/java-25.0.1-abc-search.aot"
                mkdir -p "$cache.draft/en"
                for try in 1 2 3; do
                  if [ $try -le %d ]; then $shell -c 'echo $$' >"$cache.try$try"; fi
                done
                questeur search one >first
                if [ -f "$cache" ]; then cat "$cache"; fi
                """
                    .formatted(killed));
    assertThat(outcome.out().strip()).isEqualTo(made);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void thatAnotherLauncherMakesIsNotWaitedFor() throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                mkdir "$checkout/target/start-up"
                echo $$ >"$checkout/target/start-up/java-25.0.1-abc-search.aot.try1"
                questeur search one
                ls "$checkout/target/start-up"
                """);
    assertThat(outcome.arguments())
        .contains("one")
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache="));
    assertThat(outcome.out()).endsWith("\njava-25.0.1-abc-search.aot.try1\n");
  }

  @Test
  void thatCannotBeMadeIsTriedOnceAndDoneWithout() throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                : >usr/lib/jvm/jdk-25/bin/refusal
                questeur search one
                rm usr/lib/jvm/jdk-25/bin/refusal
                questeur search two
                ls "$checkout/target/start-up"
                """);
    assertThat(outcome.arguments())
        .contains("one", "two")
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache"));
    assertThat(outcome.out()).endsWith("\njava-25.0.1-abc-search.aot.try1\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', home/.cache",
    "export XDG_CACHE_HOME=\"$PWD/elsewhere\", elsewhere",
  })
  void isInTheUsersFolderWhereTheProgramsOwnIsReadOnly(String setting, String place)
      throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + setting
                + """

                echo 'no folder' >"$checkout/target/start-up"
                questeur search one
                """);
    assertThat(outcome.arguments())
        .contains(
            "-XX:AOTCache="
                + sandbox.folder()
                + "/"
                + place
                + "/questeur/start-up/java-25.0.1-abc-search.aot");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void isDoneWithoutWhereNothingCanBeWritten() throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                echo 'no folder' >"$checkout/target/start-up"
                echo 'no folder' >home/.cache
                questeur search one
                unset HOME
                questeur search two
                """);
    assertThat(outcome.arguments())
        .contains("one", "two")
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUESTEUR_JAVA_OPTS=-Xshare:off",
        "JAVA_TOOL_OPTIONS=-XX:AOTCache=mine",
        "JDK_JAVA_OPTIONS=-XX:SharedArchiveFile=mine",
      })
  void givesWayToTheUsersOwn(String variable) throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + "export "
                + variable
                + """

                questeur search one
                ls "$checkout/target"
                """);
    assertThat(outcome.arguments())
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache=/"))
        .doesNotContain("-Xlog:disable");
    assertThat(outcome.out()).doesNotContain("start-up");
  }

  @Test
  void isGivenUpByWhoeverStopsItsMaking() throws Exception {
    Outcome outcome =
        sandbox.run(
            BUILT
                + """
                mkfifo started never
                cat >usr/lib/jvm/jdk-25/bin/java <<END
                #!/bin/sh
                echo "\\$\\$" >'$PWD/started'
                read -r line <'$PWD/never'
                END
                $shell "$checkout/questeur" search one &
                launcher=$!
                read -r java <started
                kill -TERM "$launcher"
                kill -TERM "$java"
                wait "$launcher"
                echo "exit $?"
                ls "$checkout/target/start-up"
                """);
    assertThat(outcome.out()).isEqualTo("exit 130\n");
  }
}
