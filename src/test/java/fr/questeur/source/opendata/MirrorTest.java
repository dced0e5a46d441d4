package fr.questeur.source.opendata;

import static fr.questeur.source.opendata.MirrorFixture.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MirrorTest {

  private static final byte[] FIRST = OpenDataZips.questions("answered", "withdrawn");
  private static final byte[] SECOND = OpenDataZips.questions("answered", "reattributed");

  @TempDir private Path folder;

  private MirrorFixture fixture;

  @BeforeEach
  void open() throws IOException {
    fixture = new MirrorFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void fetchesTheDeputiesAndEveryTypeOfQuestions() throws Exception {
    List<Fetched> all = fixture.update(fixture.everything(false));

    assertThat(all)
        .extracting(fetched -> fetched.archive().name())
        .containsExactly(
            "17/AMO30_tous_acteurs_tous_mandats_tous_organes_historique.json.zip",
            "17/Questions_ecrites.json.zip",
            "17/Questions_gouvernement.json.zip",
            "17/Questions_orales_sans_debat.json.zip");
    assertThat(all).allMatch(fetched -> fetched.outcome() instanceof Outcome.Downloaded);
    assertThat(fixture.patience.finished).isEqualTo(all);
    assertThat(fixture.file(fixture.written)).hasBinaryContent(FIRST);
    assertThat(fixture.patience.totals).contains(OptionalLong.of(FIRST.length));
    assertThat(fixture.files()).hasSize(8).noneMatch(name -> name.contains(".part"));
  }

  @Test
  void whatIsUnchangedIsNotFetchedAgain() throws Exception {
    fixture.update();

    assertThat(fixture.update()).isEqualTo(new Outcome.Unchanged());
    assertThat(fixture.site.downloads(fixture.written).getLast().header("If-None-Match"))
        .contains(LoopbackSite.tag(FIRST));
    assertThat(fixture.patience.startedAt).hasSize(2); // the deputies and the questions, once
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() throws Exception {
    fixture.update();
    fixture.site.put(fixture.written, SECOND);

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(SECOND.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(SECOND);
    assertThat(fixture.update()).isEqualTo(new Outcome.Unchanged());
  }

  @Test
  void anArchiveThatIsNoLongerWhatWasDownloadedIsFetchedAgain() throws Exception {
    fixture.update();
    Files.writeString(fixture.file(fixture.written), "cut off");

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(FIRST.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(FIRST);
  }

  @Test
  void anArchiveOfWhichOneBitFlippedIsFetchedAgain() throws Exception {
    fixture.update();
    byte[] damaged = FIRST.clone();
    damaged[FIRST.length / 2] ^= 1;
    Files.write(fixture.file(fixture.written), damaged);

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(FIRST.length));
    assertThat(fixture.file(fixture.written)).hasBinaryContent(FIRST);
  }

  @Test
  void aStampThatMakesNoSenseIsNone() throws Exception {
    fixture.update();
    Files.writeString(
        folder.resolve("cache/17/Questions_ecrites.json.zip.stamp"), "crc-32c: many\n\0\n");

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(FIRST.length));
  }

  @Test
  void theVersionOfAnotherSiteSaysNothingAboutThisOne() throws Exception {
    fixture.update();
    try (MirrorFixture other = new MirrorFixture(folder)) {
      assertThat(other.update()).isEqualTo(new Outcome.Downloaded(FIRST.length));
      assertThat(other.site.downloads(other.written).getFirst().header("If-None-Match")).isEmpty();
    }
  }

  @Test
  void theCurrentLegislatureIsTheLastThatTheSiteHas() throws Exception {
    fixture.site.withCurrent(18).withCurrent(19);

    List<Fetched> all =
        fixture.update(
            new SyncRequest(
                fixture.site.site(), fixture.cache, Set.of(), Set.of(QuestionType.QE), true));

    assertThat(all)
        .extracting(fetched -> fetched.archive().name())
        .containsExactly(
            "19/AMO30_tous_acteurs_tous_mandats_tous_organes_historique.json.zip",
            "14/Questions_ecrites_XIV.json.zip",
            "15/Questions_ecrites_XV.json.zip",
            "16/Questions_ecrites.json.zip",
            "17/Questions_ecrites.json.zip",
            "18/Questions_ecrites.json.zip",
            "19/Questions_ecrites.json.zip");
  }

  @Test
  void aSiteWithoutQuestionsIsNotTheSite() {
    OpenDataSite elsewhere = new OpenDataSite(fixture.site.base().resolve("/elsewhere/"));

    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(() -> fixture.update(request(elsewhere)))
        .matches(e -> e.problem().kind() == Problem.Kind.NOT_FOUND)
        .matches(e ->
            e.address()
                .toString()
                .endsWith(
                    "/elsewhere/repository/17/questions/"
                        + "questions_ecrites/Questions_ecrites.json.zip"));
  }

  @Test
  void aCopyNeedNotHaveEveryLegislatureNorKnowWhatHeadIs() throws Exception {
    try (LoopbackSite copy = new LoopbackSite().withCurrent(16).withoutHead()) {
      List<Fetched> all =
          fixture.update(
              new SyncRequest(
                  copy.site(), fixture.cache, Set.of(), Set.of(QuestionType.QE), false));

      assertThat(all)
          .filteredOn(fetched -> fetched.outcome() instanceof Outcome.Downloaded)
          .extracting(fetched -> fetched.archive().name())
          .contains("16/Questions_ecrites.json.zip");
    }
  }

  @Test
  void aSiteThatHasEveryLegislatureIsNotBelieved() {
    for (int legislature = 18; legislature < 60; legislature++) {
      fixture.site.withCurrent(legislature);
    }
    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(fixture::update)
        .matches(e -> e.problem().kind() == Problem.Kind.NOT_ARCHIVE);
    assertThat(fixture.site.requests()).hasSizeLessThan(60);
  }

  @Test
  void whereNobodyListensIsToldAfterAFewAttempts() {
    OpenDataSite nowhere = fixture.site.site();
    fixture.site.close();

    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(() -> fixture.update(request(nowhere)))
        .matches(e -> e.problem().kind() == Problem.Kind.CANNOT_CONNECT);
    assertThat(fixture.patience.waits).hasSize(4);
    assertThat(fixture.files()).isEmpty();
  }

  @Test
  void whatTheSiteDoesNotHaveIsNotAskedForTwiceAndTheRestComes() throws Exception {
    fixture.site.always(fixture.written, LoopbackSite.status(404));

    List<Fetched> all = fixture.update(fixture.everything(false));

    assertThat(all.get(1).outcome()).isEqualTo(failed(Problem.Kind.NOT_FOUND, ""));
    assertThat(all.get(2).outcome()).isInstanceOf(Outcome.Downloaded.class);
    assertThat(fixture.site.downloads(fixture.written)).hasSize(1);
    assertThat(fixture.patience.waits).isEmpty();
  }

  @Test
  void aDryRunChangesNothing() throws Exception {
    List<Fetched> before = fixture.update(fixture.everything(true));

    assertThat(before.get(1).outcome())
        .isEqualTo(new Outcome.Wanted(OptionalLong.of(FIRST.length)));
    assertThat(fixture.cache).doesNotExist();
    assertThat(fixture.site.requests()).allMatch(request -> request.method().equals("HEAD"));

    fixture.update(fixture.everything(false));
    fixture.site.put(fixture.written, SECOND);
    List<String> files = fixture.files();
    List<Fetched> after = fixture.update(fixture.everything(true));

    assertThat(after.get(1).outcome())
        .isEqualTo(new Outcome.Wanted(OptionalLong.of(SECOND.length)));
    assertThat(after.get(2).outcome()).isEqualTo(new Outcome.Unchanged());
    assertThat(fixture.files()).isEqualTo(files);
    assertThat(fixture.file(fixture.written)).hasBinaryContent(FIRST);
  }

  @Test
  void aSecondMirrorOfTheSameFolderIsKeptOut() {
    CacheLock lock = CacheLock.take(fixture.cache);
    try {
      assertThatExceptionOfType(CacheException.class)
          .isThrownBy(fixture::update)
          .matches(e -> e.reason() == CacheException.Reason.LOCKED)
          .matches(e -> e.place().equals(fixture.cache.toString()));
    } finally {
      lock.close();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    Files.writeString(fixture.cache, "a file");

    assertThatExceptionOfType(CacheException.class)
        .isThrownBy(fixture::update)
        .matches(e -> e.reason() == CacheException.Reason.CANNOT_WRITE);
  }

  @Test
  void aFolderOfALegislatureThatCannotBeWrittenIsTold() throws Exception {
    Files.createDirectories(fixture.cache);
    Files.writeString(fixture.cache.resolve("17"), "a file");

    assertThatExceptionOfType(CacheException.class)
        .isThrownBy(fixture::update)
        .matches(e -> e.reason() == CacheException.Reason.CANNOT_WRITE);
    assertThat(fixture.patience.waits).isEmpty();
  }

  private SyncRequest request(OpenDataSite site) {
    return new SyncRequest(site, fixture.cache, Set.of(17), Set.of(), false);
  }

  @Test
  void aRedirectionToAnotherAddressOfTheWebIsFollowed() throws Exception {
    RemoteArchive moved = new RemoteArchive(fixture.site.base().resolve("moved.zip"), "moved.zip");
    fixture.site.put(moved, SECOND);
    fixture.site.always(
        fixture.written, LoopbackSite.status(302, "Location", moved.address().toString()));

    assertThat(fixture.update()).isEqualTo(new Outcome.Downloaded(SECOND.length));
  }

  @Test
  void aRedirectionToAnythingElseIsNot() throws Exception {
    URI secret = Files.write(folder.resolve("secret.zip"), SECOND).toUri();
    fixture.site.always(fixture.written, LoopbackSite.status(302, "Location", secret.toString()));

    assertThat(fixture.update()).isEqualTo(failed(Problem.Kind.STATUS, "302"));
    assertThat(fixture.file(fixture.written)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://[bad/", "http://127.0.0.1:99999/", "http:///a", "//", "mailto:a", " "})
  void aRedirectionToNowhereIsAFailureLikeAnyOther(String location) throws Exception {
    fixture.site.always(fixture.written, LoopbackSite.status(302, "Location", location));

    assertThat(fixture.update()).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void norIsARedirectionInACircleFollowedForEver() throws Exception {
    fixture.site.always(
        fixture.written,
        LoopbackSite.status(302, "Location", fixture.written.address().toString()));

    assertThat(fixture.update()).isInstanceOf(Outcome.Failed.class);
    assertThat(fixture.site.downloads(fixture.written)).hasSizeLessThan(50);
  }
}
