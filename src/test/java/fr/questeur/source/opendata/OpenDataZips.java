package fr.questeur.source.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives such as the site has, made of the documents that the readers are tested with. */
public final class OpenDataZips {

  private static final Path DOCUMENTS = Path.of("src/test/resources/parse/opendata-json");
  private static final Pattern UID = Pattern.compile("\"uid\": \"(QANR5L\\w+)\"");
  private static final FileTime SAVED = FileTime.from(Instant.parse("2026-05-31T12:00:00Z"));

  private OpenDataZips() {}

  /** The questions in the documents of these names. */
  public static byte[] questions(String... names) {
    Map<String, String> files = new TreeMap<>();
    for (String name : names) {
      String json = read(DOCUMENTS.resolve(name + ".input"));
      Matcher uid = UID.matcher(json);
      if (!uid.find()) {
        throw new IllegalArgumentException("no uid in " + name);
      }
      files.put("json/" + uid.group(1) + ".json", json);
    }
    return zip(files);
  }

  /** A deputy and her group. */
  public static byte[] deputies() {
    return zip(
        Map.of(
            "json/acteur/PA900821.json",
            """
            {"acteur": {
              "uid": {"@xsi:type": "IdActeur_type", "#text": "PA900821"},
              "etatCivil": {"ident": {"civ": "M.", "prenom": "Kévin", "nom": "Mauvieux"}},
              "mandats": {"mandat": [
                {"typeOrgane": "GP", "dateDebut": "2024-07-19", "dateFin": null,
                 "organes": {"organeRef": "PO845401"}}]}}}
            """,
            "json/organe/PO845401.json",
            """
            {"organe": {"uid": "PO845401", "codeType": "GP",
              "libelle": "Rassemblement National", "libelleAbrev": "RN"}}
            """));
  }

  /** An archive with one entry of that name, which is not what its checksum says. */
  public static byte[] damaged(String name) {
    byte[] zip = zip(Map.of(name, "{\"question\": {}}"));
    int extra = zip[28]; // how long the field is that ends the local header
    int start = 30 + name.length() + extra;
    zip[start + 3] ^= 4;
    return zip;
  }

  /** An archive of these texts by their names. */
  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()).setLastModifiedTime(SAVED));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
