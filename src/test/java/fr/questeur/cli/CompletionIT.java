package fr.questeur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts for bash, zsh and fish, each in its shell where there is that shell. */
@DisabledOnOs(OS.WINDOWS)
class CompletionIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void makeProgram() throws IOException {
    assertThat(new Terminal(folder).withCorpus().run("index", "$DIR/corpus").code()).isZero();
    Path program =
        Files.writeString(
            folder.resolve("questeur"),
            "#!/bin/sh\nexec '%s/bin/java' -jar '%s' \"$@\"\n"
                .formatted(
                    System.getProperty("java.home"),
                    Path.of("target", "questeur.jar").toAbsolutePath()));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void bashCompletesCommandsOptionsAndNames() throws Exception {
    assertThat(
            run(
                "bash",
                """
                source "$SCRIPTS/questeur.bash"
                complete() {
                  COMP_WORDS=(questeur "$@") COMP_CWORD=$# COMPREPLY=()
                  _questeur
                  printf '<%s>' "${COMPREPLY[@]}"
                  echo
                }
                compopt() { echo "compopt $*"; }
                complete sea
                complete search --party eco
                complete search --party '"Écologiste et'
                complete search --party 'Écologiste\\ et'
                complete search --author = mauv
                complete index src
                """))
        .isEqualTo(
            """
            compopt -o filenames
            <search>
            compopt -o filenames
            <Écologiste - NUPES><Écologiste et Social>
            compopt -o filenames
            <Écologiste et Social>
            compopt -o filenames
            <Écologiste et Social>
            compopt -o filenames
            <Kévin Mauvieux>
            compopt -o default
            <>
            """);
  }

  /**
   * In a terminal: only zsh's own line editor knows what becomes of a line. After each one, Ctrl-T
   * writes down what there is of it.
   */
  @Test
  void zshCompletesCommandsOptionsAndNames() throws Exception {
    Files.writeString(
        folder.resolve(".zshrc"),
        """
        autoload -U compinit && compinit -u -D
        source "$SCRIPTS/_questeur"
        report() { print -r -- "<$BUFFER>" >>"$HOME/lines"; BUFFER= }
        zle -N report
        bindkey '^T' report
        """);
    assertThat(
            run(
                "zsh",
                """
                zmodload zsh/zpty
                zpty terminal env TERM=dumb zsh -i
                try() { zpty -w -n terminal "questeur $1"$'\\t\\x14' }
                try sea
                try 'search --party eco'
                try 'search --party=eco'
                try 'search --party="eco'
                try 'search --party Écologiste\\ et'
                try 'search --author=mauv'
                try 'search --ministry=sol'
                try "search --author 'mauv"
                try 'search nothing'
                try 'index pom'
                try 'index --index=pom'
                zpty -w terminal exit
                while zpty -r terminal shown; do :; done
                cat "$HOME/lines"
                """))
        .isEqualTo(
            """
            <questeur search >
            <questeur search --party Écologiste\\ >
            <questeur search --party=Écologiste\\ >
            <questeur search --party=Écologiste\\ >
            <questeur search --party Écologiste\\ et\\ Social >
            <questeur search --author=Kévin\\ Mauvieux >
            <questeur search --ministry=sol>
            <questeur search --author 'Kévin Mauvieux' >
            <questeur search nothing>
            <questeur index pom.xml >
            <questeur index --index=pom.xml >
            """);
  }

  @Test
  void fishCompletesCommandsOptionsAndNames() throws Exception {
    assertThat(
            run(
                "fish",
                """
                source "$SCRIPTS/questeur.fish"
                complete -C 'questeur sea'
                complete -C 'questeur search --party Éco'
                complete -C 'questeur search --party=Éco'
                complete -C 'questeur search --author mauv'
                complete -C 'questeur search --author=mauv'
                complete -C 'questeur search --ministry=santé'
                complete -C 'questeur search --party ecolo'
                """))
        .isEqualTo(
            """
            search
            Écologiste et Social
            Écologiste - NUPES
            --party=Écologiste et Social
            --party=Écologiste - NUPES
            Kévin Mauvieux
            Kévin Mauvieux
            Santé et prévention
            Santé, familles, autonomie et personnes handicapées
            ecologiste et Social
            ecologiste - NUPES
            """);
  }

  private static String run(String shell, String script) throws Exception {
    String path = System.getenv("PATH");
    assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(one -> Files.isExecutable(Path.of(one, shell))),
        "there is no " + shell);
    Path file = Files.writeString(folder.resolve("script." + shell), script);
    Path output = folder.resolve("output." + shell);
    ProcessBuilder builder = new ProcessBuilder(shell, file.toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", folder + File.pathSeparator + path,
                "HOME", folder.toString(),
                "LC_ALL", "C.UTF-8",
                "QUESTEUR_INDEX", folder.resolve("index").toString(),
                "SCRIPTS", Path.of("src/main/completion").toAbsolutePath().toString()));
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + Files.readString(output));
    }
    return Files.readString(output);
  }
}
