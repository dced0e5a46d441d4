package fr.questeur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.questeur.launcher.Sandbox.Outcome;
import java.nio.file.Files;
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

/** The launcher on a checkout that is built: which Java it finds, and how it runs it. */
@DisabledOnOs(OS.WINDOWS)
@ParameterizedClass(name = "{0}")
@MethodSource("fr.questeur.launcher.Sandbox#shells")
class LauncherIT {
  @Parameter String shell;

  @TempDir Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void makeSandbox() throws Exception {
    sandbox = new Sandbox(folder, shell);
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            questeur search "l'infirmière  Asalée" '' '*' '$HOME' -allotissement '"a b"~5'
            """);
    assertThat(outcome.arguments())
        .containsSubsequence("-jar", sandbox.folder() + "/dossier été/target/questeur.jar")
        .endsWith(
            "search", "l'infirmière  Asalée", "", "*", "$HOME", "-allotissement", "\"a b\"~5");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$shell \"$checkout/questeur\"",
        "cd \"$checkout\" && $shell ./questeur",
        "cd \"$checkout\" && $shell questeur",
        "cd \"$checkout/src/main\" && $shell ../../questeur",
        "ln -s \"$checkout/questeur\" bin/q && $shell bin/q",
        "ln -s \"$checkout\" short && $shell short/questeur",
        "mkdir a a/b && ln -s '../../dossier été/questeur' a/b/q && ln -s b/q a/q && cd a && $shell"
            + " ./q",
        "PATH=$checkout:$PATH; questeur() { command questeur; }; cd / && questeur",
        "CDPATH=/tmp; cd \"$checkout\" && $shell ./questeur",
      })
  void findsItsFolder(String command) throws Exception {
    Outcome outcome = sandbox.run("jdk usr/lib/jvm/jdk-21 21.0.2\n" + command + "\n");
    assertThat(outcome.arguments())
        .contains("-Dquesteur.home=" + sandbox.folder() + "/dossier été");
  }

  @Test
  void becomesJavaSoThatSignalsReachIt() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            $shell "$checkout/questeur" status &
            echo "started $!"
            wait
            """);
    String process = outcome.out().replaceFirst("(?s).*started (\\d+)\n.*", "$1");
    assertThat(outcome.out()).contains("process " + process + "\n");
  }

  /** Each line takes away the Java of the line before. */
  @ParameterizedTest
  @CsvSource({
    "chosen, 21.0.2, 21, 21, 22.0.1, chosen",
    "chosen, 17.0.9, 21, 21, 22.0.1, java_home",
    "chosen, 17.0.9, 1.8.0_392, 21, 22.0.1, path",
    "chosen, 17.0.9, 11.0.4, 17, 22.0.1, usr/lib/jvm/new",
    "absent, 21.0.2, 17, 17, 26-ea, usr/lib/jvm/new",
  })
  void takesTheFirstJavaThatIsNewEnough(
      String chosen, String own, String home, String path, String installed, String expected)
      throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk chosen %s
            jdk java_home %s
            jdk path %s
            jdk usr/lib/jvm/an-old 17.0.9
            jdk usr/lib/jvm/java-21 21.0.2
            jdk usr/lib/jvm/new %s
            jdk opt/java/openjdk 21.0.1
            ln -s ../path/bin/java bin/java
            export JAVA_HOME="$PWD/java_home" QUESTEUR_JAVA="$PWD/%s/bin/java"
            questeur status
            """
                .formatted(own, home, path, installed, chosen));
    String java = expected.equals("path") ? "bin/java" : expected + "/bin/java";
    assertThat(outcome.out()).startsWith("java " + sandbox.folder() + "/" + java + "\n");
    assertThat(outcome.err())
        .isEqualTo(
            expected.equals("chosen")
                ? ""
                : "questeur: QUESTEUR_JAVA is not Java 21 or newer (%1$s/%2$s/bin/java); using %1$s/%3$s\n"
                    .formatted(sandbox.folder(), chosen, java));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/temurin-21",
        "Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home",
        "opt/homebrew/opt/openjdk@21/libexec/openjdk.jdk/Contents/Home",
        "opt/java-21",
        "opt/java/openjdk",
        "opt/jdk-21.0.2",
        "home/.sdkman/candidates/java/21.0.2-tem",
        "home/.jdks/temurin-21.0.2",
      })
  void knowsTheUsualFolders(String home) throws Exception {
    Outcome outcome = sandbox.run("java_home '" + home + "' 21.0.2\nquesteur status\n");
    assertThat(outcome.out()).startsWith("java " + sandbox.folder() + "/" + home + "/bin/java\n");
  }

  @Test
  void asksAJavaWhoseFolderDoesNotTellItsVersion() throws Exception {
    Outcome outcome = sandbox.run("cp java.sh bin/java\nquesteur status\n");
    assertThat(outcome.out()).startsWith("java " + sandbox.folder() + "/bin/java\n");
  }

  @Test
  void saysWhatToInstallWhenThereIsNoJava() throws Exception {
    Outcome outcome = sandbox.run("export JAVA_HOME=/nowhere\nquesteur status\n");
    assertThat(outcome.err())
        .startsWith("questeur: Java 21 or newer is needed; found: none\nInstall one, ")
        .contains("apt install openjdk-21-jdk", "brew install openjdk", "https://adoptium.net");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.exit()).isEqualTo(69);
  }

  @Test
  void saysWhichJavasAreTooOld() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/java-17 17.0.15
            jdk jdk8 1.8.0_392
            export JAVA_HOME="$PWD/jdk8" LANG=fr_FR.UTF-8
            questeur status
            """);
    assertThat(outcome.err())
        .startsWith(
            """
            questeur: il faut Java 21 ou plus récent ; trouvé :
              Java 1.8.0_392  %1$s/jdk8/bin/java
              Java 17.0.15  %1$s/usr/lib/jvm/java-17/bin/java
            Installez-en un,\
            """
                .formatted(sandbox.folder()));
    assertThat(outcome.exit()).isEqualTo(69);
  }

  @Test
  void takesNoBrokenJavaForOne() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            printf '#!/bin/sh\\necho "Unable to locate a Java Runtime." >&2\\nexit 1\\n' >bin/java
            chmod +x bin/java
            mkdir -p usr/lib/jvm/half/bin usr/lib/jvm/folder/bin/java
            questeur status
            """);
    assertThat(outcome.err()).startsWith("questeur: Java 21 or newer is needed; found: none\n");
    assertThat(outcome.exit()).isEqualTo(69);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LANG=C",
        "LC_ALL=POSIX",
        "LANG=C.UTF-8",
        "LANG=fr_FR.UTF-8",
        "LANG=xx_XX.UTF-8",
        "LANG=xx_XX.ISO-8859-1",
        "LC_CTYPE=C LANG=C.UTF-8",
        "LANG=",
        "LANG=C PATH=without",
        "LANG=fr_FR.UTF-8 PATH=without",
      })
  void accentsReachARealJavaUnderAnyLocale(String locale) throws Exception {
    sandbox.writeJar("echo.jar", EchoArguments.class);
    Outcome outcome =
        sandbox.run(
            """
            mkdir without && cp bin/find bin/readlink without
            cp echo.jar "$checkout/target/questeur.jar"
            export QUESTEUR_JAVA='%s/bin/java' %s
            questeur search asalée œuvre
            """
                .formatted(System.getProperty("java.home"), locale));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo("<search>\n<asalée>\n<œuvre>\n" + sandbox.folder() + "/dossier été\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG=C, en",
    "LANG=fr_FR.UTF-8, fr",
    "LANG=fr, fr",
    "LANG=fr_CA.ISO-8859-1, fr",
    "LANG=fr@euro, fr",
    "LANG=frp_FR.UTF-8, en",
    "LANG=de_DE.UTF-8, en",
    "LC_MESSAGES=fr_BE.UTF-8 LANG=en_GB.UTF-8, fr",
    "LC_ALL=C LC_MESSAGES=fr_FR.UTF-8 LANG=fr_FR.UTF-8, en",
    "LC_ALL= LANG=fr_FR.UTF-8, fr",
    "QUESTEUR=1, en",
  })
  void tellsTheUsersOwnLanguage(String locale, String language) throws Exception {
    Outcome outcome =
        sandbox.run(
            "jdk usr/lib/jvm/jdk-21 21.0.2\nexport " + locale + "\nquesteur search asalée\n");
    assertThat(outcome.arguments()).contains("-Dquesteur.lang=" + language);
  }

  @ParameterizedTest
  @CsvSource({
    "search, -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "'', -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "index, -Xmx512m -XX:+UseParallelGC",
    "evaluate, -Xmx512m -XX:+UseParallelGC",
  })
  void tunesJavaToTheCommand(String command, String options) throws Exception {
    Outcome outcome =
        sandbox.run("jdk usr/lib/jvm/jdk-21 21.0.2\nquesteur " + command + " corpus\n");
    assertThat(outcome.arguments()).startsWith(options.split(" "));
  }

  @Test
  void theUsersOptionsForJavaComeLast() throws Exception {
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            export QUESTEUR_JAVA_OPTS='-Xmx2g -XX:+UseZGC -Dpattern=*'
            questeur index corpus
            """);
    assertThat(outcome.arguments())
        .containsSubsequence("-Xmx512m", "-Xmx2g", "-XX:+UseZGC", "-Dpattern=*", "-jar")
        .doesNotContain("-XX:+UseParallelGC");
  }

  @ParameterizedTest
  @CsvSource({
    "stty rows 40 cols 91, 91",
    "stty rows 40 cols 91; export COLUMNS=72, 72",
    "stty rows 40 cols 91; exec </dev/null, 91",
  })
  void measuresATerminal(String setting, String columns) throws Exception {
    assumeTrue(Files.exists(folder.resolve("bin/script")) && !OS.MAC.isCurrentOs());
    Outcome outcome =
        sandbox.run(
            """
            jdk usr/lib/jvm/jdk-21 21.0.2
            cat >inside.sh <<END
            %s
            $shell '$checkout/questeur' search asalée
            END
            script -qec '/bin/sh inside.sh' /dev/null
            """
                .formatted(setting));
    assertThat(outcome.out().lines())
        .contains(
            "<-Dquesteur.terminal=true>",
            "<-Dquesteur.terminal.errors=true>",
            "<-Dquesteur.columns=" + columns + ">");
  }

  @Test
  void aPipeIsNoTerminal() throws Exception {
    Outcome outcome =
        sandbox.run(
            "jdk usr/lib/jvm/jdk-21 21.0.2\nexport COLUMNS=80\nquesteur search asalée | cat\n");
    assertThat(outcome.arguments())
        .isNotEmpty()
        .noneMatch(argument -> argument.startsWith("-Dquesteur.terminal"))
        .noneMatch(argument -> argument.startsWith("-Dquesteur.columns"));
  }
}
