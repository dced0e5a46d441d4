package fr.questeur.source.opendata;

import fr.questeur.model.QuestionType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Finds the current legislature by asking for one after the other, until the site has no more. */
final class CurrentLegislature {

  /** How many new ones to ask for: a century of them; a site that has more has anything. */
  private static final int MOST = 20;

  private final OpenDataSite site;
  private final Web web;
  private final Retries retries;

  CurrentLegislature(OpenDataSite site, Web web, Retries retries) {
    this.site = site;
    this.web = web;
    this.retries = retries;
  }

  /**
   * The last one whose written questions are there.
   *
   * @throws SiteException if the site does not answer, or has not even those known to be there
   */
  int find() throws InterruptedException {
    int known = OpenDataSite.KNOWN_LEGISLATURE;
    if (!isThere(known)) {
      throw new SiteException(address(known), new Problem(Problem.Kind.NOT_FOUND, ""));
    }
    for (int next = known + 1; next <= known + MOST; next++) {
      if (!isThere(next)) {
        return next - 1;
      }
    }
    throw new SiteException(address(known + MOST), new Problem(Problem.Kind.NOT_ARCHIVE, ""));
  }

  private boolean isThere(int legislature) throws InterruptedException {
    URI address = address(legislature);
    try {
      return retries.run(address, () -> web.head(HttpRequest.newBuilder(address))).status() != 404;
    } catch (TransferException e) {
      throw new SiteException(address, e.problem());
    } catch (IOException e) {
      throw new AssertionError("nothing is written", e);
    }
  }

  private URI address(int legislature) {
    return site.questions(legislature, QuestionType.QE).address();
  }
}
