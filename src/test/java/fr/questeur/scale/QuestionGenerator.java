package fr.questeur.scale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.questeur.Questeur;
import fr.questeur.model.Passage;
import fr.questeur.model.Question;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes any number of questions as the open data has them, from the sentences, names and ministries
 * of the sample corpus, with places, figures and law references of their own, so that the words
 * spread as they do in real texts. The same seed and number give the same question.
 */
public final class QuestionGenerator {

  private static final JsonFactory JSON = new JsonFactory();
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 18);
  private static final int DAYS = 700;
  private static final FileTime TIME = FileTime.fromMillis(1_767_225_600_000L);

  private static final List<String> GIVEN_NAMES =
      List.of("Anne", "Bruno", "Chloé", "Didier", "Élise", "Farid", "Gaëlle", "Hugo", "Inès");
  private static final List<String> SURNAMES =
      List.of("Arnaud", "Berthier", "Chevalier", "Dumont", "Évrard", "Fabre", "Guérin", "Hamel");
  private static final List<String> GROUPS =
      List.of(
          "RN|Rassemblement National",
          "SOC|Socialistes et apparentés",
          "DR|Droite Républicaine",
          "EcoS|Écologiste et Social",
          "EPR|Ensemble pour la République",
          "NI|Non inscrit");
  private static final List<String> RUBRICS =
      List.of(
          "santé",
          "agriculture",
          "énergie et carburants",
          "logement",
          "enseignement",
          "animaux",
          "collectivités territoriales",
          "sécurité routière",
          "impôts et taxes",
          "transports");
  private static final List<String> SYLLABLES =
      List.of(
          "ber", "cham", "dun", "es", "fon", "gre", "lou", "mar", "neu", "or", "pont", "quin",
          "roche", "sau", "tour", "val", "ver", "vil", "ay", "eil", "ac", "on", "y", "ieu");

  private final long seed;
  private final List<String> sentences;
  private final List<String> ministries;

  /** A generator over the sample corpus. */
  public QuestionGenerator(long seed) {
    this.seed = seed;
    List<String> sentences = new ArrayList<>();
    List<String> ministries = new ArrayList<>();
    Questeur.parse(
        List.of("corpus"),
        Clock.systemUTC(),
        InputStream.nullInputStream(),
        publication -> {
          if (publication instanceof Question question) {
            Stream.of(question.question(), question.answer())
                .flatMap(Optional::stream)
                .map(Passage::text)
                .forEach(text -> sentences.addAll(List.of(text.split("(?<=[.?!])\\s+"))));
            question.askedMinistry().ifPresent(ministry -> ministries.add(ministry.name()));
          }
        });
    this.sentences = List.copyOf(sentences);
    this.ministries = List.copyOf(ministries);
  }

  /** The identifier of a question. */
  public static String identifier(int number) {
    return "AN-17-QE-" + number;
  }

  /** The name of its entry in an archive. */
  static String entry(int number) {
    return "json/QANR5L17QE" + number + ".json";
  }

  /** Whether a question has an answer from the start: two in three have. */
  public static boolean isAnswered(int number) {
    return number % 3 != 0;
  }

  /** One question as a document of the open data. */
  public String json(int number, boolean answered) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(number, answered, random, json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    return text.toString();
  }

  private void write(int number, boolean answered, SplittableRandom random, JsonGenerator json)
      throws IOException {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String[] group = pick(GROUPS, random).split("\\|", 2);
    String ministry = pick(ministries, random);
    json.writeStartObject();
    json.writeObjectFieldStart("question");
    json.writeStringField("uid", "QANR5L17QE" + number);
    json.writeObjectFieldStart("identifiant");
    json.writeStringField("numero", String.valueOf(number));
    json.writeStringField("regime", "5eme Republique");
    json.writeStringField("legislature", "17");
    json.writeEndObject();
    json.writeStringField("type", "QE");
    json.writeObjectFieldStart("indexationAN");
    json.writeStringField("rubrique", pick(RUBRICS, random));
    json.writeNullField("teteAnalyse");
    json.writeObjectFieldStart("analyses");
    json.writeStringField("analyse", title(random));
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("auteur");
    json.writeObjectFieldStart("identite");
    json.writeStringField("acteurRef", "PA" + (700_000 + random.nextInt(600)));
    json.writeNullField("mandatRef");
    json.writeEndObject();
    json.writeObjectFieldStart("groupe");
    json.writeStringField("organeRef", "PO" + group[0].hashCode());
    json.writeStringField("abrege", group[0]);
    json.writeStringField("developpe", group[1]);
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("minInt");
    json.writeStringField("abrege", ministry);
    json.writeStringField("developpe", ministry);
    json.writeEndObject();
    String author = pick(GIVEN_NAMES, random) + " " + pick(SURNAMES, random);
    String opening = number + ". — " + day + ". — M. " + author + " attire l'attention sur ";
    text("Question", opening + prose(3 + random.nextInt(6), random), day, json);
    LocalDate answeredOn = day.plusDays(20 + random.nextInt(200));
    if (answered) {
      text("Reponse", prose(5 + random.nextInt(8), random), answeredOn, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(String name, String text, LocalDate day, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("textes" + name);
    json.writeObjectFieldStart("texte" + name);
    json.writeObjectFieldStart("infoJO");
    json.writeStringField("typeJO", "JO_QUESTION");
    json.writeStringField("dateJO", day.toString());
    json.writeStringField("pageJO", "2498");
    json.writeEndObject();
    json.writeStringField("texte", text);
    json.writeEndObject();
    json.writeEndObject();
  }

  private String title(SplittableRandom random) {
    String[] words = pick(sentences, random).split(" ");
    int start = random.nextInt(Math.max(1, words.length - 6));
    return String.join(" ", List.of(words).subList(start, Math.min(words.length, start + 6)))
        + " à "
        + place(random);
  }

  private String prose(int count, SplittableRandom random) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String sentence = pick(sentences, random);
      prose
          .append(sentence, 0, sentence.length() - 1)
          .append(
              switch (random.nextInt(4)) {
                case 0 -> ", à " + place(random);
                case 1 ->
                    ", selon l'article L. " + random.nextInt(1, 999) + "-" + random.nextInt(99);
                case 2 -> ", pour " + random.nextInt(1, 5_000_000) + " euros";
                default -> "";
              })
          .append(i % 3 == 2 ? ".<br>" : ". ");
    }
    return prose.toString();
  }

  private static String place(SplittableRandom random) {
    StringBuilder place = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      place.append(pick(SYLLABLES, random));
    }
    place.setCharAt(0, Character.toUpperCase(place.charAt(0)));
    return place.toString();
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  /**
   * Writes the questions 1 to {@code count} into an archive.
   *
   * @param answered which of them have an answer
   * @return their bytes, unpacked
   */
  public long zip(Path archive, int count, IntPredicate answered) throws IOException {
    long bytes = 0;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 18);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int number = 1; number <= count; number++) {
        byte[] json = json(number, answered.test(number)).getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(entry(number));
        entry.setLastModifiedTime(TIME);
        zip.putNextEntry(entry);
        zip.write(json);
        bytes += json.length;
      }
    }
    return bytes;
  }
}
