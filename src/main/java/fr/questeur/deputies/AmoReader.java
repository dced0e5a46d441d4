package fr.questeur.deputies;

import fr.questeur.json.Element;
import fr.questeur.json.MalformedRecordException;
import fr.questeur.model.Constituency;
import fr.questeur.model.Group;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the files of an AMO archive one by one, in any order: an <em>acteur</em> is a deputy with
 * mandates, an <em>organe</em> a body such as a group. Not safe for use by several threads.
 */
public final class AmoReader {

  private static final Pattern START =
      Pattern.compile("^\\uFEFF?\\s*\\{\\s*\"(?:acteur|organe)\"\\s*:");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  /** A deputy whose groups are known by their references only, until all files are read. */
  private record Actor(Deputy deputy, List<Mandate<String>> groupRefs) {}

  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Group> groups = new HashMap<>();

  /** Whether a file that starts with these bytes is one of an AMO archive. */
  public static boolean recognises(byte[] head) {
    return START.matcher(new String(head, StandardCharsets.UTF_8)).find();
  }

  /**
   * Reads one file; bodies other than groups are passed over.
   *
   * @throws MalformedRecordException if it is not what it looks like; nothing of it is kept
   */
  public void read(byte[] json) throws MalformedRecordException {
    Element document = Element.parse(json);
    Optional<Element> organ = document.child("organe");
    if (organ.isPresent()) {
      readOrgan(organ.get());
    } else {
      actors.add(actor(document.requiredChild("acteur")));
    }
  }

  /** The referential of the files read so far. */
  public Referential referential() {
    return Referential.of(actors.stream().map(this::withGroups).toList());
  }

  private Deputy withGroups(Actor actor) {
    List<Mandate<Group>> mandates = new ArrayList<>();
    for (Mandate<String> mandate : actor.groupRefs) {
      Group group = groups.get(mandate.of());
      if (group != null) {
        mandates.add(new Mandate<>(group, mandate.from(), mandate.until()));
      }
    }
    Deputy deputy = actor.deputy;
    return new Deputy(
        deputy.ref(), deputy.civility(), deputy.name(), mandates, deputy.constituencies());
  }

  private void readOrgan(Element organ) throws MalformedRecordException {
    if (organ.requiredText("codeType").equals("GP")) {
      String ref = organ.requiredText("uid");
      groups.put(
          ref, new Group(organ.text("libelle"), organ.text("libelleAbrev"), Optional.of(ref)));
    }
  }

  private static Actor actor(Element actor) throws MalformedRecordException {
    Element identity = actor.requiredChild("etatCivil").requiredChild("ident");
    List<Mandate<String>> groupRefs = new ArrayList<>();
    List<Mandate<Constituency>> constituencies = new ArrayList<>();
    for (Element mandates : actor.children("mandats")) {
      for (Element mandate : mandates.children("mandat")) {
        Optional<LocalDate> from = date(mandate, "dateDebut");
        if (from.isPresent()) {
          Optional<LocalDate> until = date(mandate, "dateFin");
          for (String ref : groupRefs(mandate)) {
            groupRefs.add(new Mandate<>(ref, from.get(), until));
          }
          Optional<Constituency> constituency = constituency(mandate);
          if (constituency.isPresent()) {
            constituencies.add(new Mandate<>(constituency.get(), from.get(), until));
          }
        }
      }
    }
    Deputy deputy =
        new Deputy(
            actor.requiredText("uid"),
            identity.text("civ"),
            identity.requiredText("prenom") + " " + identity.requiredText("nom"),
            List.of(),
            constituencies);
    return new Actor(deputy, groupRefs);
  }

  private static List<String> groupRefs(Element mandate) throws MalformedRecordException {
    Optional<Element> organs = mandate.child("organes");
    boolean ofGroup = mandate.text("typeOrgane").equals(Optional.of("GP"));
    return ofGroup && organs.isPresent() ? organs.get().texts("organeRef") : List.of();
  }

  private static Optional<Constituency> constituency(Element mandate)
      throws MalformedRecordException {
    Optional<Element> election = mandate.child("election");
    Optional<Element> place =
        election.isPresent() ? election.get().child("lieu") : Optional.empty();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> department = place.get().text("departement");
    Optional<String> number = place.get().text("numCirco").filter(n -> NUMBER.matcher(n).matches());
    return Optional.of(
        new Constituency(
            department.flatMap(name -> number.map(n -> label(name, n))),
            department,
            place.get().text("region"),
            number.isPresent()
                ? OptionalInt.of(Integer.parseInt(number.get()))
                : OptionalInt.empty()));
  }

  /** As the official pages print it. */
  private static String label(String department, String number) {
    String ordinal = number.equals("1") ? "1re" : number + "e";
    return department + " (" + ordinal + " circonscription)";
  }

  private static Optional<LocalDate> date(Element mandate, String name)
      throws MalformedRecordException {
    Optional<String> text = mandate.text(name);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw mandate.wrong(name, "a date such as 2026-03-24", "'" + text.get() + "'");
    }
  }
}
