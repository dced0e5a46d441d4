package fr.questeur.json;

/**
 * The names of a record's fields, for which numbers stand in {@link RecordBytes}: no name has to be
 * read, nor its hash reckoned. A name's number is its place, so new ones are added at the end.
 */
final class FieldNames {

  private static final String[] NAMES = {
    "schema",
    "kind",
    "id",
    "type",
    "legislature",
    "number",
    "title",
    "rubric",
    "headAnalysis",
    "analyses",
    "author",
    "civility",
    "name",
    "ref",
    "group",
    "abbreviation",
    "constituency",
    "label",
    "department",
    "region",
    "askedMinistry",
    "answeringMinistry",
    "attributions",
    "ministry",
    "on",
    "question",
    "answer",
    "text",
    "publishedOn",
    "page",
    "sittingOn",
    "errata",
    "of",
    "exchange",
    "speaker",
    "role",
    "status",
    "withdrawal",
    "reason",
    "renewedOn",
    "flaggedOn",
    "cites",
    "sources",
    "uri",
    "layout",
    "digest",
    "seenOn",
    "derived",
    "issuer",
    "quotes",
    "contacts",
    "organisation",
    "address",
    "phone",
    "email",
    "keywords",
  };

  private FieldNames() {}

  /** The number of a name, from 1. */
  static int number(String name) {
    for (int i = 0; i < NAMES.length; i++) {
      if (NAMES[i].equals(name)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a field without a number: " + name);
  }

  static String name(int number) throws MalformedRecordException {
    if (number < 1 || number > NAMES.length) {
      throw new MalformedRecordException("stored record: no field has the number " + number);
    }
    return NAMES[number - 1];
  }
}
