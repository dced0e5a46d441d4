package fr.questeur.json;

import fr.questeur.model.Author;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import fr.questeur.model.Ministry;
import java.io.IOException;
import java.util.Optional;

/** The fields of the people and bodies that a question names. */
final class AuthorJson {
  private AuthorJson() {}

  static void write(Author author, RecordOut out) throws IOException {
    out.open("author");
    out.text("civility", author.civility());
    out.text("name", author.name());
    out.text("ref", author.ref());
    if (author.group().isPresent()) {
      Group group = author.group().get();
      out.open("group");
      out.text("name", group.name());
      out.text("abbreviation", group.abbreviation());
      out.text("ref", group.ref());
      out.close();
    }
    if (author.constituency().isPresent()) {
      Constituency constituency = author.constituency().get();
      out.open("constituency");
      out.text("label", constituency.label());
      out.text("department", constituency.department());
      out.text("region", constituency.region());
      out.number("number", constituency.number());
      out.close();
    }
    out.close();
  }

  static Author read(JsonObject author) throws MalformedRecordException {
    Optional<Group> group = Optional.empty();
    Optional<JsonObject> inGroup = author.object("group");
    if (inGroup.isPresent()) {
      group =
          Optional.of(
              new Group(
                  inGroup.get().text("name"),
                  inGroup.get().text("abbreviation"),
                  inGroup.get().text("ref")));
    }
    Optional<Constituency> constituency = Optional.empty();
    Optional<JsonObject> inConstituency = author.object("constituency");
    if (inConstituency.isPresent()) {
      constituency =
          Optional.of(
              new Constituency(
                  inConstituency.get().text("label"),
                  inConstituency.get().text("department"),
                  inConstituency.get().text("region"),
                  inConstituency.get().integer("number")));
    }
    return new Author(
        author.text("civility"), author.text("name"), author.text("ref"), group, constituency);
  }

  static void writeMinistry(String name, Ministry ministry, RecordOut out) throws IOException {
    out.open(name);
    out.requiredText("name", ministry.name());
    out.text("ref", ministry.ref());
    out.close();
  }

  static Ministry readMinistry(JsonObject ministry) throws MalformedRecordException {
    return new Ministry(ministry.requiredText("name"), ministry.text("ref"));
  }
}
