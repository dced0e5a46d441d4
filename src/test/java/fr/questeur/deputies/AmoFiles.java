package fr.questeur.deputies;

import fr.questeur.json.MalformedRecordException;
import java.nio.charset.StandardCharsets;

/** Made-up AMO files: one deputy of two legislatures who changed groups, and three groups. */
final class AmoFiles {

  static final String DEPUTY =
      """
      {"acteur": {
        "uid": {"@xsi:type": "IdActeur_type", "#text": "PA900821"},
        "etatCivil": {"ident": {"civ": "M.", "prenom": "Kévin", "nom": "Mauvieux"}},
        "mandats": {"mandat": [
          {"typeOrgane": "ASSEMBLEE", "dateDebut": "2022-06-22", "dateFin": "2024-06-09",
           "organes": {"organeRef": "PO16"},
           "election": {"lieu": {"region": "Normandie", "departement": "Eure", "numCirco": "2"}}},
          {"typeOrgane": "ASSEMBLEE", "dateDebut": "2024-07-07", "dateFin": null,
           "organes": {"organeRef": "PO17"},
           "election": {"lieu": {"region": "Normandie", "departement": "Eure", "numCirco": "3"}}},
          {"typeOrgane": "GP", "dateDebut": "2022-06-28", "dateFin": "2024-06-09",
           "organes": {"organeRef": "PO101"}},
          {"typeOrgane": "GP", "dateDebut": "2024-07-19", "dateFin": "2025-03-01",
           "organes": {"organeRef": "PO102"}},
          {"typeOrgane": "GP", "dateDebut": "2025-03-01", "dateFin": {"@xsi:nil": "true"},
           "organes": {"organeRef": "PO103"}},
          {"typeOrgane": "COMPER", "dateDebut": "2024-07-19", "dateFin": null,
           "organes": {"organeRef": "PO104"}}]}}}
      """;

  /** Given as the other conversion has it: a plain identifier, one mandate and no array. */
  static final String NEWCOMER =
      """
      {"acteur": {
        "uid": "PA900991",
        "etatCivil": {"ident": {"civ": "Mme", "prenom": "Delphine", "nom": "Batho"}},
        "mandats": {"mandat": {"typeOrgane": "ASSEMBLEE", "dateDebut": "2024-07-07",
          "dateFin": null, "organes": {"organeRef": "PO17"},
          "election": {"lieu": {"region": "Nouvelle-Aquitaine", "departement": "Deux-Sèvres",
            "numCirco": "1"}}}}}}
      """;

  private AmoFiles() {}

  static String group(String ref, String name, String abbreviation) {
    return """
    {"organe": {"uid": "%s", "codeType": "GP", "libelle": "%s", "libelleAbrev": "%s"}}
    """
        .formatted(ref, name, abbreviation);
  }

  /** Both deputies and the groups. */
  static Referential referential() throws MalformedRecordException {
    return read(
        DEPUTY,
        group("PO101", "Rassemblement National", "RN"),
        group("PO102", "Rassemblement National", "RN"),
        group("PO103", "Députés non inscrits", "NI"),
        NEWCOMER);
  }

  static Referential read(String... files) throws MalformedRecordException {
    AmoReader reader = new AmoReader();
    for (String file : files) {
      reader.read(file.getBytes(StandardCharsets.UTF_8));
    }
    return reader.referential();
  }
}
