package fr.questeur.cli.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The French of why input could not be read. The readers say it in English, which goes into reports
 * for programs; a catalogue gives the French of each sentence. One that is not there stays English.
 */
final class Reasons {

  private static final String CATALOGUE = "reasons_fr.txt";
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final String BETWEEN = "; ";

  /** A reason may name another, such as that of a line. */
  private static final int DEPTH = 3;

  /** An English sentence, its variable parts as groups, and the French one. */
  private record Entry(Pattern english, String french) {}

  private final List<Entry> entries = new ArrayList<>();

  Reasons() {
    try (InputStream bytes = Reasons.class.getResourceAsStream(CATALOGUE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && !line.startsWith("#")) {
          entries.add(
              new Entry(
                  pattern(line.substring(0, equals)), line.substring(equals + " = ".length())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String english) {
    StringBuilder pattern = new StringBuilder();
    Matcher place = PLACE.matcher(english);
    int end = 0;
    while (place.find()) {
      pattern.append(Pattern.quote(english.substring(end, place.start()))).append("(.*?)");
      end = place.end();
    }
    return Pattern.compile(
        pattern.append(Pattern.quote(english.substring(end))).toString(), Pattern.DOTALL);
  }

  /** The reason in French, as far as it is known there. */
  String french(String english) {
    return french(english, DEPTH);
  }

  private String french(String english, int depth) {
    List<String> parts = new ArrayList<>();
    for (String part : english.split(BETWEEN, -1)) {
      Optional<String> translated = sentence(part, depth);
      if (translated.isEmpty()) {
        return sentence(english, depth).orElse(english);
      }
      parts.add(translated.get());
    }
    return String.join(" ; ", parts);
  }

  private Optional<String> sentence(String english, int depth) {
    for (Entry entry : entries) {
      Matcher matcher = entry.english().matcher(english);
      if (matcher.matches()) {
        String french = entry.french();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          String part = matcher.group(i);
          french = french.replace("{" + (i - 1) + "}", depth > 0 ? french(part, depth - 1) : part);
        }
        return Optional.of(french);
      }
    }
    return Optional.empty();
  }
}
