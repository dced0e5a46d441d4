package fr.questeur.source.opendata;

import fr.questeur.model.QuestionType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the archives are on <a href="https://data.assemblee-nationale.fr">the open-data site</a>,
 * or on one that is laid out as it is.
 *
 * @param base the address that the folders of the site are below, with a slash at its end
 */
public record OpenDataSite(URI base) {

  /** The site itself. */
  public static final URI ASSEMBLEE =
      URI.create("https://data.assemblee-nationale.fr/static/openData/");

  /** The first legislature whose questions are there. */
  public static final int FIRST_LEGISLATURE = 14;

  /** The current one is looked for up to this one at least: the site has had it since 2024. */
  static final int KNOWN_LEGISLATURE = 17;

  private static final int LAST_PORT = 65_535;

  /** A site; the slash at the end may be missing. */
  public OpenDataSite {
    if (!base.getPath().endsWith("/")) {
      base = URI.create(base + "/");
    }
  }

  /**
   * The base that a user wrote, if it is an address of the web and nothing but host and folders.
   */
  public static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text)).filter(OpenDataSite::isPlain);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("https") || scheme.equals("http"))
        && address.getHost() != null
        && address.getPort() <= LAST_PORT
        && address.getRawUserInfo() == null
        && address.getRawQuery() == null
        && address.getRawFragment() == null;
  }

  /** The questions of one type of one legislature. */
  public RemoteArchive questions(int legislature, QuestionType type) {
    String plural =
        switch (type) {
          case QE -> "ecrites";
          case QG -> "gouvernement";
          case QOSD -> "orales_sans_debat";
        };
    return archive(
        legislature,
        "questions/questions_" + plural,
        "Questions_" + plural + suffix(legislature) + ".json.zip");
  }

  /** Until the 15th the files carried the number of their legislature. */
  private static String suffix(int legislature) {
    return switch (legislature) {
      case 14 -> "_XIV";
      case 15 -> "_XV";
      default -> "";
    };
  }

  /**
   * All deputies since the 11th legislature with all their mandates (AMO30, {@code historique}).
   * The smaller archive of those in office now (AMO10) would leave the questions of everyone who
   * has left the Assemblée without author, group and constituency.
   *
   * @param legislature the current one, whose folder holds the newest
   */
  public RemoteArchive deputies(int legislature) {
    return archive(
        legislature,
        "amo/tous_acteurs_mandats_organes_xi_legislature",
        "AMO30_tous_acteurs_tous_mandats_tous_organes_historique.json.zip");
  }

  private RemoteArchive archive(int legislature, String folder, String file) {
    return new RemoteArchive(
        base.resolve("repository/" + legislature + "/" + folder + "/" + file),
        legislature + "/" + file);
  }
}
