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

/** The launcher on a checkout that has to be built first. */
@DisabledOnOs(OS.WINDOWS)
@ParameterizedClass(name = "{0}")
@MethodSource("fr.questeur.launcher.Sandbox#shells")
class LauncherBuildIT {
  private static final String BUILDING =
      "questeur: building the program, which takes a minute or two…\n";

  /** A Java to run, and a Maven that builds at once. */
  private static final String READY =
      """
      jdk usr/lib/jvm/jdk-21 21.0.2
      maven <<'END'
      echo "mvn $*"
      echo "in $PWD"
      cat
      mkdir -p target/lib && echo new >target/questeur.jar
      END
      """;

  @Parameter String shell;

  @TempDir Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() throws Exception {
    sandbox = new Sandbox(folder, shell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm -r \"$checkout/target\"",
        "rm \"$checkout/target/questeur.jar\"",
        "rm -r \"$checkout/target/lib\"",
        "echo edited >\"$checkout/src/main/Source.java\"",
        "echo edited >\"$checkout/pom.xml\"",
        "rm \"$checkout/src/main/Source.java\"",
      })
  void buildsWhatIsMissingOrOlderThanItsSources(String change) throws Exception {
    Outcome outcome =
        sandbox.run(
            READY
                + change
                + """

                echo input | questeur parse -
                echo again
                questeur parse /dev/null
                """);
    assertThat(outcome.err())
        .isEqualTo(
            BUILDING
                + "mvn -B -ntp -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -DskipTests -Dmaven.test.skip=true -DskipPackage=true package\nin "
                + sandbox.folder()
                + "/dossier été\n");
    assertThat(outcome.out())
        .startsWith("java ")
        .contains("<parse>\n<->\ninput\nagain\n")
        .doesNotContain("mvn");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void doesNotBuildWhatIsNewer() throws Exception {
    Outcome outcome = sandbox.run(READY + "questeur status\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("<status>");
  }

  @Test
  void aSourceSavedDuringTheBuildIsBuiltNextTime() throws Exception {
    Outcome outcome =
        sandbox.run(
            READY
                + """
                rm "$checkout/target/questeur.jar"
                echo 'touch -t 203501010000 src/main/Source.java target/questeur.jar' >>bin/mvn
                questeur status
                questeur status
                """);
    assertThat(outcome.err()).containsSubsequence(BUILDING, BUILDING);
  }

  @Test
  void aFailedBuildIsShownAndTheOldJarNotRun() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            echo 'echo "[ERROR] cannot compile"; echo half >target/questeur.jar; exit 3' | maven
            echo edited >"$checkout/pom.xml"
            questeur status
            echo "exit $?"
            ls "$checkout/target"
            """);
    assertThat(outcome.err())
        .isEqualTo(
            BUILDING + "[ERROR] cannot compile\nquesteur: the build failed (mvn ended with 3)\n");
    assertThat(outcome.out()).isEqualTo("exit 69\nlib\n");
  }

  /**
   * The launcher's build skips the compiler's checks, and Maven compiles no class that is there.
   */
  @Test
  void leavesNoClassesThatEscapedTheChecks() throws Exception {
    Outcome outcome =
        sandbox.run(
            READY
                + """
                mkdir "$checkout/target/classes"
                touch -t 202001010000 "$checkout/target/classes"
                touch "$checkout/pom.xml"
                questeur status >first
                ls "$checkout/target"
                echo 'touch -t 203501010000 target/classes/Source.class' >>bin/mvn
                touch -t 203501010000 "$checkout/pom.xml"
                questeur status >second
                ls "$checkout/target"
                """);
    assertThat(outcome.out()).isEqualTo("classes\nlib\nquesteur.jar\nlib\nquesteur.jar\n");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            export LC_MESSAGES=fr_FR.UTF-8
            echo edited >"$checkout/pom.xml"
            questeur status
            """);
    assertThat(outcome.err())
        .startsWith("questeur: il faut Maven (mvn) pour construire le programme");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(69);
  }

  /** Maven keeps its own Java when that can run it; the JDK for the compiler is told apart. */
  @ParameterizedTest
  @CsvSource({
    "17.0.15, unset",
    "11.0.4, jdk-22",
    "21.0.2, unset",
  })
  void tellsMavenWhereAJdkIs(String javaOnPath, String javaHome) throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            java_home usr/lib/jvm/jre-25 25.0.1
            jdk usr/lib/jvm/jdk-22 22.0.1
            java_home path %s
            ln -s ../path/bin/java bin/java
            echo 'echo "${JAVA_HOME:-unset} $JAVA_QUESTEUR_HOME"; echo >target/questeur.jar' | maven
            rm "$checkout/target/questeur.jar"
            questeur status
            """
                .formatted(javaOnPath));
    String jdk = sandbox.folder() + "/usr/lib/jvm/jdk-22";
    assertThat(outcome.err())
        .isEqualTo(BUILDING + (javaHome.equals("unset") ? "unset" : jdk) + " " + jdk + "\n");
  }

  /**
   * The first Maven leaves half a jar and goes on only when the second launcher has said that it
   * waits.
   */
  @Test
  void twoLaunchersBuildOnce() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            mkfifo started released
            maven <<END
            echo half >target/questeur.jar
            echo started >'$PWD/started'
            read -r line <'$PWD/released'
            END
            rm "$checkout/target/questeur.jar"
            questeur search one >first 2>first.err &
            read -r line <started
            { questeur search two >second; } 2>&1 | {
              read -r line
              echo "$line"
              echo released >released
              cat
            }
            wait
            cat first.err first second
            ls "$checkout/target"
            """);
    assertThat(outcome.out())
        .startsWith(
            "questeur: the program is being built by another questeur; waiting for it\n" + BUILDING)
        .containsOnlyOnce(BUILDING)
        .contains("<one>", "<two>")
        .endsWith("\nlib\nquesteur.jar\n");
  }

  @Test
  void theLockOfALauncherThatWasKilledIsBroken() throws Exception {
    Outcome outcome =
        sandbox.run(
            READY
                + """
                : &
                dead=$!
                wait
                mkdir "$checkout/target/building"
                echo "$dead" >"$checkout/target/building/pid"
                echo half >"$checkout/target/questeur.jar"
                questeur status
                ls "$checkout/target"
                """);
    assertThat(outcome.err()).startsWith(BUILDING);
    assertThat(outcome.out()).contains("<status>").endsWith("\nlib\nquesteur.jar\n");
  }

  /** Not with HUP: below nohup it is ignored from the start, and a shell cannot trap it then. */
  @ParameterizedTest
  @CsvSource("TERM, 143")
  void aSignalStopsTheBuild(String signal, int exit) throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            mkfifo started never
            maven <<END
            echo half >target/questeur.jar
            echo "\\$\\$" >'$PWD/started'
            read -r line <'$PWD/never'
            END
            rm "$checkout/target/questeur.jar"
            $shell "$checkout/questeur" status &
            launcher=$!
            read -r maven <started
            kill -%s "$launcher"
            wait "$launcher"
            echo "exit $?"
            if kill -0 "$maven" 2>/dev/null; then echo 'Maven lives on'; fi
            ls "$checkout/target"
            """
                .formatted(signal));
    assertThat(outcome.out()).isEqualTo("exit " + exit + "\nlib\n");
  }

  @Test
  void saysThatItCannotWrite() throws Exception {
    Outcome outcome =
        sandbox.run(
            READY
                + """
                rm -r "$checkout/target"
                echo file >"$checkout/target"
                questeur status
                """);
    assertThat(outcome.err())
        .isEqualTo(
            "questeur: cannot write in %s/dossier été/target, where the program is to be built\n"
                .formatted(sandbox.folder()));
    assertThat(outcome.exit()).isEqualTo(69);
  }
}
