package fr.questeur.parse;

import fr.questeur.model.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The press contacts of a release (<em>Contacts presse</em>): a line that announces them, then for
 * each one lines of headings, address, telephone and e-mail in any order.
 */
final class ContactBlock {

  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?:vos )?(?:contacts?|contact\\(s\\)|relations?|service) (?:de )?(?:la"
              + " )?(?:presse|medias?)(?<rest> ?:.*)?");

  /** With one of these letters each of them starts. */
  private static final String INITIALS = "vcrs";

  private static final String NUMBER =
      "(?<!\\d)(?:\\+\\d{2} ?(?:\\(0\\))? ?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)";
  private static final Pattern PHONE =
      Pattern.compile(NUMBER + "(?: ?(?:/|ou|-|–|,) ?" + NUMBER + "){0,5}");
  private static final Pattern EMAIL =
      Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<!\\p{L})(?:t[ée]l(?:[ée]phone)?|m[ée]l|e-?mail|mail|courriel|port(?:able)?|standard)"
              + "(?!\\p{L})\\.?(?: ?:)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern EDGES = Pattern.compile("^[\\s:;,|/–—-]+|[\\s:;,|/–—-]+$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\d{1,4}(?: ?(?:bis|ter))?,? (?:de )?(?:la"
              + " )?)?(?:avenue|rue|boulevard|bd|place|quai|square|allee|impasse|cours|chemin|route|hotel)(?!\\p{L}).*|\\d{5}"
              + " .*|(?:bp|cs|tsa) \\d.*");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?:ministere|premier ministre|presidence|prefecture|secretariat d'etat|gouvernement"
              + "|haut-commissariat|agence|services du premier ministre)(?!\\p{L}).*");

  /** A wrapped line does not end a name. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:,| (?:et|de|du|des|la|le|les|aux|à|en)|['’])$");

  /** A longer line without telephone or e-mail is the release's text again. */
  private static final int LONGEST_HEADING = 150;

  private final List<Contact> contacts = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private String phone = "";
  private String email = "";

  private ContactBlock() {}

  /**
   * A release's lines without its contacts, and these.
   *
   * @param text the lines outside the block
   * @param contacts in the order of the text
   */
  record Split(List<String> text, List<Contact> contacts) {}

  /** Takes the lines apart; a block without any telephone or e-mail is left in the text. */
  static Split split(List<String> lines) {
    ContactBlock block = new ContactBlock();
    List<String> text = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isAnnouncement(line) && (within || reaches(lines, i))) {
        block.finish();
        within = true;
        block.addLine(line.indexOf(':') < 0 ? "" : line.substring(line.indexOf(':') + 1));
      } else if (within && !isProse(line)) {
        block.addLine(line);
      } else {
        within = false;
        text.add(line);
      }
    }
    block.finish();
    return new Split(text, block.contacts);
  }

  /** Whether the name is one of a ministry or another public body. */
  static boolean isOrganisation(String name) {
    return ORGANISATION.matcher(TextCleaner.folded(name)).matches();
  }

  private static boolean isAnnouncement(String line) {
    return line.length() <= LONGEST_HEADING
        && !line.isEmpty()
        && INITIALS.indexOf(TextCleaner.folded(line.charAt(0))) >= 0
        && ANNOUNCEMENT.matcher(TextCleaner.folded(line)).matches();
  }

  /** Whether a telephone or an e-mail follows within a few lines. */
  private static boolean reaches(List<String> lines, int start) {
    int seen = 0;
    for (int i = start; i < lines.size() && seen < 12; i++) {
      String line = lines.get(i);
      if (isReach(line)) {
        return true;
      }
      seen += line.isEmpty() ? 0 : 1;
    }
    return false;
  }

  private static boolean isReach(String line) {
    return EMAIL.matcher(line).find() || PHONE.matcher(line).find();
  }

  private static boolean isProse(String line) {
    return line.length() > LONGEST_HEADING && !isReach(line);
  }

  /** A line may hold several contacts; each ends with its e-mail. */
  private void addLine(String line) {
    Matcher ends = EMAIL.matcher(line);
    int start = 0;
    while (ends.find()) {
      add(line.substring(start, ends.end()));
      start = ends.end();
    }
    add(line.substring(start));
  }

  private void add(String line) {
    Matcher emailMatcher = EMAIL.matcher(line);
    String newEmail = emailMatcher.find() ? emailMatcher.group() : "";
    String rest = newEmail.isEmpty() ? line : emailMatcher.replaceFirst(" ");
    Matcher phoneMatcher = PHONE.matcher(rest);
    String newPhone = phoneMatcher.find() ? phoneMatcher.group() : "";
    rest = newPhone.isEmpty() ? rest : phoneMatcher.replaceFirst(" ");
    if (!newEmail.isEmpty() || !newPhone.isEmpty()) {
      rest = LABEL.matcher(rest).replaceAll(" ");
    }
    rest = EDGES.matcher(TextCleaner.line(rest)).replaceAll("");
    boolean address = ADDRESS.matcher(TextCleaner.folded(rest)).matches();
    boolean reached = !phone.isEmpty() || !email.isEmpty();
    if ((reached && !rest.isEmpty() && !address) || (!email.isEmpty() && !newEmail.isEmpty())) {
      finish();
    }
    if (address) {
      addresses.add(rest);
    } else if (!rest.isEmpty()
        && !headings.isEmpty()
        && UNFINISHED.matcher(headings.getLast()).find()) {
      headings.add(headings.removeLast() + " " + rest);
    } else if (!rest.isEmpty()) {
      headings.add(rest);
    }
    email = newEmail.isEmpty() ? email : newEmail;
    if (!newPhone.isEmpty()) {
      phone = phone.isEmpty() ? newPhone : phone + " / " + newPhone;
    }
  }

  private void finish() {
    if (headings.isEmpty() && addresses.isEmpty() && phone.isEmpty() && email.isEmpty()) {
      return;
    }
    int organisation = -1;
    for (int i = headings.size() - 1; i >= 0; i--) {
      organisation = isOrganisation(headings.get(i)) ? i : organisation;
    }
    Optional<String> body =
        organisation < 0 ? Optional.empty() : Optional.of(headings.remove(organisation));
    contacts.add(
        new Contact(body, joined(headings), joined(addresses), present(phone), present(email)));
    headings.clear();
    addresses.clear();
    phone = "";
    email = "";
  }

  private static Optional<String> joined(List<String> lines) {
    return present(String.join(", ", lines));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
