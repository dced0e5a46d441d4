package fr.questeur.source.opendata;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file an answer brings.
 *
 * @param first how many bytes come before it
 * @param total how many bytes the file has, if the site says it
 */
record ContentRange(long first, OptionalLong total) {

  private static final Pattern FORM =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

  /** Empty if the answer does not say it, or not clearly. */
  static Optional<ContentRange> of(HttpHeaders headers) {
    return headers
        .firstValue("Content-Range")
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(range -> new ContentRange(Long.parseLong(range.group(1)), total(range.group(2))));
  }

  private static OptionalLong total(String number) {
    return number.equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
  }
}
