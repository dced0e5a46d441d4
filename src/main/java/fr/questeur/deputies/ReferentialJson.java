package fr.questeur.deputies;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import fr.questeur.json.JsonObject;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.json.RecordJson;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The written form of a referential: a line of JSON with every group, then a line for each deputy,
 * whose mandates name their group by its place among the groups. The order is stable.
 */
final class ReferentialJson {

  private static final int SCHEMA = 1;

  private ReferentialJson() {}

  static String write(Collection<Deputy> referential) {
    List<Deputy> deputies = referential.stream().sorted(Comparator.comparing(Deputy::ref)).toList();
    Map<Group, Integer> groups = new LinkedHashMap<>();
    for (Deputy deputy : deputies) {
      for (Mandate<Group> mandate : deputy.groups()) {
        groups.putIfAbsent(mandate.of(), groups.size());
      }
    }
    StringWriter json = new StringWriter();
    try (JsonGenerator out = RecordJson.FACTORY.createGenerator(json)) {
      out.setRootValueSeparator(new SerializedString("\n"));
      out.writeStartObject();
      out.writeNumberField("schema", SCHEMA);
      out.writeArrayFieldStart("groups");
      for (Group group : groups.keySet()) {
        write(group, out);
      }
      out.writeEndArray();
      out.writeEndObject();
      for (Deputy deputy : deputies) {
        write(deputy, groups, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot refuse to be written", e);
    }
    return json.toString();
  }

  private static void write(Group group, JsonGenerator out) throws IOException {
    out.writeStartObject();
    writeText("name", group.name(), out);
    writeText("abbreviation", group.abbreviation(), out);
    writeText("ref", group.ref(), out);
    out.writeEndObject();
  }

  private static void write(Deputy deputy, Map<Group, Integer> groups, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("ref", deputy.ref());
    writeText("civility", deputy.civility(), out);
    out.writeStringField("name", deputy.name());
    out.writeArrayFieldStart("groups");
    for (Mandate<Group> mandate : deputy.groups()) {
      out.writeStartObject();
      out.writeNumberField("group", groups.get(mandate.of()));
      writeTime(mandate, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("constituencies");
    for (Mandate<Constituency> mandate : deputy.constituencies()) {
      Constituency constituency = mandate.of();
      out.writeStartObject();
      writeText("label", constituency.label(), out);
      writeText("department", constituency.department(), out);
      writeText("region", constituency.region(), out);
      if (constituency.number().isPresent()) {
        out.writeNumberField("number", constituency.number().getAsInt());
      }
      writeTime(mandate, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeTime(Mandate<?> mandate, JsonGenerator out) throws IOException {
    out.writeStringField("from", mandate.from().toString());
    writeText("until", mandate.until().map(LocalDate::toString), out);
  }

  private static void writeText(String name, Optional<String> text, JsonGenerator out)
      throws IOException {
    if (text.isPresent()) {
      out.writeStringField(name, text.get());
    }
  }

  static Referential read(String json) throws MalformedRecordException {
    List<Group> groups = new ArrayList<>();
    List<Deputy> deputies = new ArrayList<>();
    boolean first = true;
    for (String line : json.lines().toList()) {
      JsonObject object = JsonObject.parse(line);
      if (first) {
        int schema = object.integer("schema").orElse(0);
        if (schema != SCHEMA) {
          throw object.wrong("schema", String.valueOf(SCHEMA), String.valueOf(schema));
        }
        for (JsonObject group : object.objects("groups")) {
          groups.add(new Group(group.text("name"), group.text("abbreviation"), group.text("ref")));
        }
        first = false;
      } else {
        deputies.add(deputy(object, groups));
      }
    }
    return Referential.of(deputies);
  }

  private static Deputy deputy(JsonObject deputy, List<Group> groups)
      throws MalformedRecordException {
    List<Mandate<Group>> inGroups = new ArrayList<>();
    for (JsonObject mandate : deputy.objects("groups")) {
      int place = mandate.integer("group").orElse(-1);
      if (place < 0 || place >= groups.size()) {
        throw mandate.wrong("group", "the place of a group", String.valueOf(place));
      }
      inGroups.add(mandate(groups.get(place), mandate));
    }
    List<Mandate<Constituency>> constituencies = new ArrayList<>();
    for (JsonObject mandate : deputy.objects("constituencies")) {
      Constituency constituency =
          new Constituency(
              mandate.text("label"),
              mandate.text("department"),
              mandate.text("region"),
              mandate.integer("number"));
      constituencies.add(mandate(constituency, mandate));
    }
    return new Deputy(
        deputy.requiredText("ref"),
        deputy.text("civility"),
        deputy.requiredText("name"),
        inGroups,
        constituencies);
  }

  private static <T> Mandate<T> mandate(T of, JsonObject mandate) throws MalformedRecordException {
    LocalDate from =
        mandate.date("from").orElseThrow(() -> mandate.wrong("from", "a date", "missing"));
    return new Mandate<>(of, from, mandate.date("until"));
  }
}
