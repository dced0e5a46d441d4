# Read before each scenario: a checkout that looks built, in a folder whose name holds a blank and an accent.
set -u
checkout="$PWD/dossier été"
mkdir -p "$checkout/src/main" "$checkout/target/lib" home
cp questeur.sh "$checkout/questeur"
echo text >"$checkout/src/main/Source.java"
echo project >"$checkout/pom.xml"
echo jar >"$checkout/target/questeur.jar"
echo jar >"$checkout/target/lib/library.jar"
touch -t 202001010000 "$checkout/src/main/Source.java" "$checkout/src/main" "$checkout/pom.xml"
touch -t 202101010000 "$checkout/target/questeur.jar"

# The shell under test runs the launcher.
questeur() {
  $shell "$checkout/questeur" "$@"
}

# java_home FOLDER VERSION: a Java that prints what it is given.
java_home() {
  mkdir -p "$1/bin"
  cp java.sh "$1/bin/java"
  printf 'IMPLEMENTOR="Test"\nJAVA_VERSION="%s"\nOS_NAME="Linux"\n' "$2" >"$1/release"
}

# jdk FOLDER VERSION: the same with a compiler.
jdk() {
  java_home "$@"
  cp java.sh "$1/bin/javac"
}

# maven: reads a script for mvn from standard input.
maven() {
  { echo '#!/bin/sh' && cat; } >bin/mvn
  chmod +x bin/mvn
}
