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
   * @throws SiteException if the site does not answer, or has none
   */
  int find() throws InterruptedException {
    int known = OpenDataSite.KNOWN_LEGISLATURE;
    int last = 0;
    // A copy of the site may not have them all.
    for (int next = OpenDataSite.FIRST_LEGISLATURE; next <= known || last == next - 1; next++) {
      if (next > known + MOST) {
        throw new SiteException(address(next), new Problem(Problem.Kind.NOT_ARCHIVE, ""));
      }
      last = isThere(next) ? next : last;
    }
    if (last == 0) {
      throw new SiteException(address(known), new Problem(Problem.Kind.NOT_FOUND, ""));
    }
    return last;
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
