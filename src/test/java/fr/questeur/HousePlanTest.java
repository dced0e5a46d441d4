package fr.questeur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the house plan: every package is a room that uses only the rooms below it in the table, and
 * each library is at home in few rooms. A row may name a room that is not built yet.
 */
class HousePlanTest {

  /** Room → rooms; a room holds its sub-packages but for those with a row of their own. */
  private static final String ROOMS =
      """
      cli               → base config watch insight evaluation ingest engine query \
                          source.opendata json model
      base              → config watch insight evaluation ingest engine.lucene engine.opensearch \
                          engine analysis query source.opendata source parse deputies json model
      config            →
      watch             → ingest engine analysis query source parse deputies json model
      insight           → ingest engine analysis query source parse deputies json model
      evaluation        → ingest engine analysis query source parse deputies json model
      ingest            → engine analysis query source parse deputies json model
      engine.lucene     → engine analysis query json model
      engine.opensearch → engine analysis query json model
      engine            → query model
      analysis          →
      query             → model
      source.opendata   → source model
      source            →
      parse             → json model
      deputies          → json model
      json              → model
      model             →
      """;

  /** Library → the rooms that may use it; whoever embeds the façade decides about logs. */
  private static final String LIBRARIES =
      """
      org.apache.lucene     → engine.lucene
      org.opensearch        → engine.opensearch
      org.jsoup             → parse
      org.apache.pdfbox     → parse
      com.fasterxml.jackson → json deputies cli
      picocli               → cli
      de.siegmar.fastcsv    → cli
      io.github.wasabithumb → config
      java.net.http         → source.opendata
      java.util.logging     → cli
      """;

  private static final String BASE = "fr.questeur";

  private static final Map<String, List<String>> USES = table(ROOMS);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsBelowIt() {
    return USES.entrySet().stream()
        .map(row ->
            DynamicTest.dynamicTest(row.getKey(), () -> checkArrows(row.getKey(), row.getValue())));
  }

  private static void checkArrows(String room, List<String> below) {
    classes()
        .that(liveIn(List.of(room)))
        .should()
        .onlyDependOnClassesThat(
            liveIn(List.of(room)).or(liveIn(below)).or(not(resideInAPackage(BASE + ".."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsUsedWhereItIsAtHome() {
    return table(LIBRARIES).entrySet().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.getKey(), () -> checkLibrary(row.getKey(), row.getValue())));
  }

  private static void checkLibrary(String library, List<String> rooms) {
    noClasses()
        .that(not(liveIn(rooms)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInARoom() {
    assertThat(CLASSES).isNotEmpty().allMatch(type -> USES.containsKey(roomOf(type)));
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** A clock is handed in, so that a test can choose the day. */
  @Test
  void onlyTheCommandLineKnowsTheTimeOfDay() {
    noClasses()
        .that(not(liveIn(List.of("cli"))))
        .should()
        .accessTargetWhere(describe("asks the system for the time", HousePlanTest::asksForTheTime))
        .check(CLASSES);
  }

  private static boolean asksForTheTime(JavaAccess<?> access) {
    String type = access.getTargetOwner().getName();
    return switch (access.getName()) {
      case "now" -> type.startsWith("java.time.") && !takesClock(access);
      case "system", "systemUTC", "systemDefaultZone" -> type.startsWith("java.time.");
      case "currentTimeMillis" -> type.equals("java.lang.System");
      default -> false;
    };
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget method
        && method.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  /** Everything else writes to streams that it was given, and can be tested. */
  @Test
  void onlyMainTouchesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + ".cli.Main")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> liveIn(List<String> rooms) {
    return describe("live in " + rooms, type -> rooms.contains(roomOf(type)));
  }

  /** The name of the longest row that the package, or one above it, has. */
  private static String roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(BASE)) {
      return "base";
    }
    if (!name.startsWith(BASE + ".")) {
      return name;
    }
    String room = name.substring(BASE.length() + 1);
    while (!USES.containsKey(room) && room.contains(".")) {
      room = room.substring(0, room.lastIndexOf('.'));
    }
    return room;
  }

  private static Map<String, List<String>> table(String rows) {
    Map<String, List<String>> table = new TreeMap<>();
    rows.lines()
        .forEach(row -> {
          List<String> words = List.of(row.split("[ →]+"));
          table.put(words.getFirst(), words.subList(1, words.size()));
        });
    return table;
  }
}
