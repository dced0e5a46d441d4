package fr.questeur.analysis;

import fr.questeur.analysis.TokenFilter.AsciiFolding;
import fr.questeur.analysis.TokenFilter.Elision;
import fr.questeur.analysis.TokenFilter.FrenchLightStem;
import fr.questeur.analysis.TokenFilter.Lowercase;
import fr.questeur.analysis.TokenFilter.PatternReplace;
import fr.questeur.analysis.TokenFilter.StemmerOverride;
import fr.questeur.analysis.TokenFilter.Stop;
import fr.questeur.analysis.TokenFilter.Truncate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chains of the project. */
public final class FrenchChains {

  /** Elided words after which the tokenizer does not part: {@code d'Asalée}, {@code qu'il}. */
  public static final Elision ELISION =
      new Elision(
          List.of(
              "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"));

  /** Drops an accent that is a character of its own, as PDF files and the Mac's file names have. */
  private static final CharReplacement COMBINING_MARKS =
      new CharReplacement("[\\u0300-\\u036f]+", "", characters(0x0300, 0x036f), "");

  /** The feminine endings of inclusive writing. */
  private static final String ENDING =
      anyAccent("(?:n?ne|l?le|t?te|s?se|esse|i?ve|fe|i?ere|[ie]nne|elle|onne|ale|t?rice|t?euse|e)");

  /** Endings that the name of a host does not have. */
  private static final String LONG_ENDING = anyAccent("(?:i?ere|t?rice|t?euse|e)");

  private static final String INCLUSIVE_MARKS = "(·‧•⋅∙.-‐‑/";

  /**
   * Inclusive writing becomes the masculine form, which all others meet: {@code infirmier(ère)s},
   * {@code infirmier·ère·s}, {@code sénateur-trice-s}, {@code député/e}, {@code député.e.s}.
   */
  private static final CharReplacement INCLUSIVE =
      new CharReplacement(
          "(?iu)(?:"
              + String.join(
                  "|",
                  "[(](?<=\\p{L}{2}.)" + ENDING + "?s?[)](?:[(]s[)]|s)?",
                  "[·‧•⋅∙](?<=\\p{L}{2}.)\\p{L}{1,6}(?:[·‧•⋅∙]\\p{L}{1,2})?",
                  "[-‐‑/](?<=\\p{L}{3}.)" + ENDING + "(?:[-‐‑/]?s)?",
                  "[.](?<=\\p{L}{3}.)(?:" + ENDING + "[.]?s|" + LONG_ENDING + ")")
              + ")(?![\\p{L}\\p{N}]|[-‐‑./][\\p{L}\\p{N}])",
          "",
          INCLUSIVE_MARKS,
          INCLUSIVE_MARKS);

  private static final String BLANK = "[ \u00a0\u202f]?";

  /** The signs of amounts become words: {@code 5,54 M€} is {@code 5,54 millions d'euros}. */
  private static final List<CharReplacement> AMOUNTS =
      List.of(
          new CharReplacement("(?<=\\d)(?=(?:[mMkK]|[mM]ds?)?€)", " ", "mMkK€", "€"),
          new CharReplacement("(?<!\\p{L})[mM]ds?(?=" + BLANK + "€)", "milliards ", "mM", "€"),
          new CharReplacement("(?<!\\p{L})[mM](?=" + BLANK + "€)", "millions ", "mM", "€"),
          new CharReplacement("(?<!\\p{L})[kK](?=" + BLANK + "€)", "milliers ", "kK", "€"),
          new CharReplacement("€", "euros", "€", "€"));

  /** The letters of articles of codes; alone they would be taken for elided words. */
  private static final List<CharReplacement> ARTICLES =
      Stream.of("L", "R", "D").map(FrenchChains::article).toList();

  private static final List<CharReplacement> REPLACEMENTS =
      Stream.of(Stream.of(COMBINING_MARKS, INCLUSIVE), AMOUNTS.stream(), ARTICLES.stream())
          .flatMap(Function.identity())
          .toList();

  /** {@code c.n.r.s} → {@code cnrs}: a point between single letters. */
  private static final PatternReplace ACRONYM_POINTS =
      new PatternReplace("(?<=^\\p{L}|\\.\\p{L})\\.(?=\\p{L}(?:\\.|$))", "", '.', '.');

  /** The narrow blank of {@code 2 000}, which the tokenizer takes for a part of a number. */
  private static final PatternReplace NARROW_BLANKS =
      new PatternReplace("\u202f", "", '\u202f', '\u202f');

  /** {@code 2.500.000} → {@code 2500000}: a point between groups of three digits. */
  private static final PatternReplace GROUP_POINTS =
      new PatternReplace("(?<=^\\d{1,3}(?:\\.\\d{3}){0,4})\\.(?=\\d{3}(?:[.,]|$))", "", '.', '.');

  /** {@code 12,5} → {@code 12.5}, as others write it. */
  private static final PatternReplace DECIMAL_COMMA =
      new PatternReplace("(?<=\\d),(?=\\d)", ".", ',', ',');

  /**
   * {@code ouvriere} → {@code ouvrier}: the stemmer joins feminines in <em>-ère</em> with their
   * masculine only in words of nine letters and more. Other words in <em>-ère</em> (<em>mère</em>,
   * <em>colère</em>, <em>misère</em>) are no feminines.
   */
  private static final PatternReplace FEMININE =
      new PatternReplace("(?<=\\p{L}{2}[igh])ere(?=s?$)", "er", 'e', 'e');

  /**
   * {@code numerisation} → {@code numeriser}: the stemmer would take off more than the verb's
   * ending, and join it with <em>numérique</em> rather than with <em>numérisé</em>.
   */
  private static final PatternReplace ISATION =
      new PatternReplace("(?<=\\p{L}{2})isations?$", "iser", 'i', 'i');

  /**
   * Words that the stemmer would join with one of another meaning that these texts often have:
   * <em>département</em> with <em>départ</em>, <em>sénateur</em> with <em>sens</em>, <em>prix</em>
   * with <em>pris</em>. What {@code docs/retrieval.md} says of the stemmer tells how they were
   * found.
   */
  private static final StemmerOverride OWN_STEMS = new StemmerOverride(ownStems());

  /**
   * Gives back the one accent on which the stemmer's rules turn ({@code -ème}, {@code -ète}, {@code
   * -ère}) after all accents were folded away. Folding first makes the chain blind to accents. The
   * stemmer folds the accent itself where none of its rules asked for it.
   */
  private static final PatternReplace STEMMER_ACCENT =
      new PatternReplace("e(?=[rmt]es?$)", "è", 'e', 'e');

  /**
   * Words that say nothing of a subject, accents folded: articles, pronouns, prepositions,
   * conjunctions, auxiliaries. Left out on purpose: forms that are also nouns of the domain
   * (<em>été</em>, <em>fait</em>, <em>avoir</em>, <em>état</em>, <em>pas</em>, <em>sans</em>,
   * <em>contre</em>, <em>ni</em>).
   */
  private static final List<String> STOP_WORDS =
      List.of(
          ("a ai as au aux avec c ce ces cet cette ceux celle celles celui cela ceci d dans de des du e"
                  + " elle elles en es est et eux il ils j je l la le les leur leurs lui m ma mais"
                  + " me meme memes mes moi mon n ne nos notre nous on ont ou par pour qu que qui"
                  + " s sa se ses si son sont sur t ta te tes toi ton tu un une vos votre vous y"
                  + " dont donc etre soit ainsi")
              .split(" "));

  /** For the body of texts: words meet their inflected forms, whatever accents were typed. */
  public static final AnalysisChain STEMMED =
      chain(
          "french_stemmed",
          new Stop(STOP_WORDS),
          FEMININE,
          ISATION,
          STEMMER_ACCENT,
          OWN_STEMS,
          new FrenchLightStem());

  /** For exact forms, prefixes and fuzzy terms: the same words without stemming. */
  public static final AnalysisChain EXACT = chain("french_exact", new Stop(STOP_WORDS));

  /** What words of one family begin with: {@code financer} and {@code financement}. */
  private static final Truncate BEGINNING = new Truncate(6);

  /** For words of one family, which no stemmer joins: the first letters of each. */
  public static final AnalysisChain BEGINNINGS =
      chain("french_beginnings", new Stop(STOP_WORDS), BEGINNING);

  /** For names and labels: every word counts, case and accents aside. */
  public static final AnalysisChain LABEL = chain("french_label");

  /** All of them; the first is that of texts. */
  public static final List<AnalysisChain> ALL = List.of(STEMMED, EXACT, BEGINNINGS, LABEL);

  private FrenchChains() {}

  /**
   * The chain of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AnalysisChain named(String name) {
    return ALL.stream()
        .filter(chain -> chain.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no chain " + name));
  }

  /** Each word is its own stem, and its plural's. */
  private static Map<String, String> ownStems() {
    Map<String, String> stems = new TreeMap<>();
    for (String word :
        ("admiration allegation appellation armee batterie classique clement communique"
                + " comportement concertation cooperation croissant departement destination"
                + " directeur environnement equipement etablissement fondation fonderie galerie"
                + " generation genie groupement grossesse hauteur importation logement martinique"
                + " parlement part parti partie pluie publication quantique reglement reparation retrait"
                + " retraite secteur senateur stationnement")
            .split(" ", -1)) {
      stems.put(word, word);
      stems.put(word + "s", word);
    }
    for (String word : List.of("croix", "fonds", "prix", "repas")) {
      stems.put(word, word);
    }
    // The stemmer leaves short feminines, and retraite would be a retrait.
    stems.put("elu", "elu");
    stems.put("elus", "elu");
    stems.put("elue", "elu");
    stems.put("elues", "elu");
    stems.put("retraitee", "retraite");
    stems.put("retraitees", "retraite");
    stems.put("directrice", "directeur");
    stems.put("directrices", "directeur");
    stems.put("senatrice", "senateur");
    stems.put("senatrices", "senateur");
    return stems;
  }

  /** {@code L. 211-23} → {@code L211-23}: the letter is a part of the number. */
  private static CharReplacement article(String letter) {
    return new CharReplacement(
        "(?<![\\p{L}\\p{N}])" + letter + "[. \u00a0\u202f*]{1,3}(?=\\d{3,4}(?!\\d))",
        letter,
        letter,
        letter);
  }

  /** The expression, in which an e may have any accent. */
  private static String anyAccent(String expression) {
    return expression.replace("e", "[eèéêë]");
  }

  private static String characters(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Accents go first: no later step can then tell a text that has them from one that has not. */
  private static AnalysisChain chain(String name, TokenFilter... last) {
    List<TokenFilter> filters =
        new ArrayList<>(
            List.of(
                new Lowercase(),
                NARROW_BLANKS,
                new AsciiFolding(),
                ELISION,
                ACRONYM_POINTS,
                GROUP_POINTS,
                DECIMAL_COMMA));
    filters.addAll(List.of(last));
    return new AnalysisChain(name, REPLACEMENTS, filters);
  }
}
