package fr.questeur.parse;

import fr.questeur.model.Quote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that a text puts in somebody's mouth: what stands between French or English
 * quotation marks, if the text names who said it, behind ({@code », déclare X, ministre de Y.}) or
 * before ({@code X, ministre de Y, a déclaré : «}). Words of nobody named are no quotation.
 */
final class Quotations {

  /** A mark that is not closed within so many characters is no quotation's. */
  private static final int LONGEST = 4000;

  /** How far around the quotation the speaker is looked for. */
  private static final int AROUND = 400;

  private static final String VERB =
      "(?:(?:s['’]est|s['’]|se|a|ont) ?)?(?:ajout|affirm|annonc|assur|comment|confi|conclu|conclut"
          + "|déclar|détaill|dit|estim|expliqu|félicit|indiqu|insist|martel|martèl|not|observ|plaid"
          + "|poursui|poursuiv|précis|promet|promis|rappel|réagi|réjoui|regrett|résum|salu|soulign"
          + "|soutien|témoign)\\p{Ll}{0,4}";
  private static final String ACCORDING = "(?:selon|pour|d['’]après)";
  private static final String OFFICE =
      "(?:(?:vice-)?présidente?|ministre|secrétaire|première? ministre|garde des sceaux|haut|haute"
          + "|directeur|directrice|délégué|déléguée|préfet|préfète|député|députée|sénateur"
          + "|sénatrice|maire|commissaire|porte-parole|chef|cheffe)(?!\\p{L})";
  private static final String SPEAKER =
      "(?:" + PersonNames.CIVILITY + " )?(?<speaker>" + PersonNames.FULL_NAME + ")";
  private static final String ROLE = "(?<role>[^.!?;:«»“”\\n]{3,250})";

  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s,.]{0,4}(?:" + VERB + "|" + ACCORDING + ") " + SPEAKER + "(?:, ?" + ROLE + ")?");
  private static final Pattern SIGNED =
      Pattern.compile("[\\s,.:–—-]{0,6}" + SPEAKER + ", ?(?=(?i:" + OFFICE + "))" + ROLE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[.!?»”\\n] ?)(?:(?i:"
              + ACCORDING
              + ") )?"
              + SPEAKER
              + "(?:, ?(?<role>[^.!?;:«»“”\\n]{3,250}?))?(?:,? "
              + VERB
              + "[^.!?:«»“”\\n]{0,100})?(?: ?:|,)\\s*$");

  /** Where a role ends and the circumstances begin. */
  private static final Pattern CIRCUMSTANCES =
      Pattern.compile(
          ",? (?:lors d|à l['’](?:occasion|issue)|au cours|devant |qui |ce"
              + " (?:jour|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|dans un|après"
              + " |avant ).*$");

  private static final Pattern END = Pattern.compile("[, ]+$");

  /** The mark that a paragraph within a quotation opens with. */
  private static final Pattern ANEW = Pattern.compile("(?m)^[«“] ?");

  private final String text;
  private final List<Quote> quotes = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** The quotations in the order of the text, whose paragraphs stand apart by a blank line. */
  static List<Quote> find(String text) {
    if (text.indexOf('«') < 0 && text.indexOf('“') < 0) {
      return List.of();
    }
    Quotations quotations = new Quotations(text);
    int end = 0;
    for (Marks marks : quotations.pairs()) {
      if (marks.open() >= end) {
        quotations.read(marks, end);
        end = marks.close() + 1;
      }
    }
    return quotations.quotes;
  }

  /** The places of an opening mark and of the one that closes it. */
  private record Marks(int open, int close) {}

  /** Every pair of marks, also one within another; a paragraph within may open anew. */
  private Iterable<Marks> pairs() {
    Map<Integer, Marks> pairs = new TreeMap<>();
    Deque<Integer> opened = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      while (!opened.isEmpty() && i - opened.getLast() > LONGEST) {
        opened.removeLast();
      }
      char c = text.charAt(i);
      boolean anew = !opened.isEmpty() && i > 0 && text.charAt(i - 1) == '\n';
      if (isOpening(c) && !anew) {
        opened.addFirst(i);
      } else if (isClosing(c) && !opened.isEmpty()) {
        int open = opened.removeFirst();
        pairs.put(open, new Marks(open, i));
      }
    }
    return pairs.values();
  }

  /** Looks for the speaker behind the marks and before, as far as the quotation before reaches. */
  private void read(Marks marks, int end) {
    Matcher behind = at(BEHIND, marks.close() + 1);
    Matcher signed = at(SIGNED, marks.close() + 1);
    if (behind.lookingAt()) {
      add(marks, behind);
    } else if (signed.lookingAt()) {
      add(marks, signed);
    } else {
      int start = Math.max(end, marks.open() - AROUND);
      Matcher before = BEFORE.matcher(text.substring(start, marks.open()));
      if (before.find()) {
        add(marks, before);
      }
    }
  }

  private Matcher at(Pattern pattern, int start) {
    return pattern.matcher(text.substring(start, Math.min(text.length(), start + AROUND)));
  }

  private void add(Marks marks, Matcher speaker) {
    String words =
        ANEW.matcher(text.substring(marks.open() + 1, marks.close())).replaceAll("").strip();
    Optional<String> role =
        Optional.ofNullable(speaker.group("role"))
            .map(r -> CIRCUMSTANCES.matcher(r).replaceFirst(""))
            .map(r -> END.matcher(r).replaceFirst(""));
    quotes.add(new Quote(speaker.group("speaker"), role.filter(r -> !r.isEmpty()), words));
  }

  private static boolean isOpening(char c) {
    return c == '«' || c == '“';
  }

  private static boolean isClosing(char c) {
    return c == '»' || c == '”';
  }
}
