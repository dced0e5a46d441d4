package fr.questeur.cli;

import fr.questeur.query.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the last word of a command line may become. */
final class Candidates {

  /** Stands for the names of files, which the shell knows. */
  static final String FILES = ":files";

  private static final String SEPARATOR = ",";

  private final CommandSpec root;
  private final CandidateValues values;
  private final boolean asTyped;

  /**
   * Candidates.
   *
   * @param asTyped whether that part of a candidate that was typed is written as it was, accents
   *     aside: where the candidate is a name, it is found so too
   */
  Candidates(CommandSpec root, CandidateValues values, boolean asTyped) {
    this.root = root;
    this.values = values;
    this.asTyped = asTyped;
  }

  /**
   * The candidates.
   *
   * @param words the words after the program's name; the last is the one to complete
   */
  List<String> of(List<String> words) {
    String current = words.getLast();
    List<String> before = words.subList(0, words.size() - 1);
    Optional<CommandSpec> command = command(before);
    CommandSpec spec = command.orElse(root);
    int equals = current.indexOf('=');
    if (current.startsWith("--") && equals > 0) {
      OptionSpec option = spec.findOption(current.substring(0, equals));
      return option == null ? List.of() : values(option, current.substring(equals + 1));
    }
    Optional<OptionSpec> open = before.isEmpty() ? Optional.empty() : open(spec, before.getLast());
    if (open.isPresent()) {
      return values(open.get(), current);
    }
    if (current.startsWith("-")) {
      return matching(options(spec), current);
    }
    return command.isPresent() ? positional(spec, before, current) : matching(commands(), current);
  }

  private Optional<CommandSpec> command(List<String> before) {
    return before.stream()
        .map(root.subcommands()::get)
        .filter(line -> line != null)
        .map(CommandLine::getCommandSpec)
        .findFirst();
  }

  private static Optional<OptionSpec> open(CommandSpec spec, String before) {
    return Optional.ofNullable(spec.findOption(before)).filter(option -> option.arity().max() > 0);
  }

  private Stream<String> commands() {
    return root.subcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey);
  }

  private static Stream<String> options(CommandSpec spec) {
    return spec.options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .sorted();
  }

  private List<String> positional(CommandSpec spec, List<String> before, String current) {
    List<PositionalParamSpec> parameters = spec.positionalParameters();
    boolean first = spec.name().equals(before.getLast());
    return parameters.isEmpty() || !(first || parameters.size() == 1)
        ? List.of()
        : values(parameters.getFirst(), current);
  }

  private List<String> values(ArgSpec argument, String current) {
    if (isFile(argument)) {
      return List.of(FILES);
    }
    Stream<String> known = values.of(argument.descriptionKey());
    if (argument.completionCandidates() != null) {
      known =
          Stream.concat(
              StreamSupport.stream(argument.completionCandidates().spliterator(), false), known);
    }
    int comma = argument.splitRegex().isEmpty() ? -1 : current.lastIndexOf(SEPARATOR);
    String chosen = current.substring(0, comma + 1);
    return matching(known, current.substring(comma + 1)).stream()
        .map(value -> asTyped ? spelt(value, current.substring(comma + 1)) : value)
        .map(value -> chosen + value)
        .toList();
  }

  private static boolean isFile(ArgSpec argument) {
    return argument.auxiliaryTypes()[0] == Path.class || "paths".equals(argument.descriptionKey());
  }

  /**
   * The names that begin with the text, accents and case aside; if there are none, those in which a
   * later word does, such as the surname of a deputy. Of several of these a shell inserts what they
   * have in common: unless that is nothing, or holds what was typed, it would be lost.
   */
  private static List<String> matching(Stream<String> names, String text) {
    String start = Folding.fold(text);
    List<String> beginning = new ArrayList<>();
    List<String> later = new ArrayList<>();
    names.forEach(name -> {
      String folded = Folding.fold(name);
      if (folded.startsWith(start)) {
        beginning.add(name);
      } else if (folded.contains(" " + start) || folded.contains("-" + start)) {
        later.add(name);
      }
    });
    if (!beginning.isEmpty()) {
      return beginning;
    }
    String common = later.stream().map(Folding::fold).reduce(Candidates::common).orElse("");
    return common.isEmpty() || common.contains(start) ? later : List.of();
  }

  /** What both start with. */
  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  /** The name with the text in place of what is the same but for accents. */
  private static String spelt(String name, String text) {
    String sought = Folding.fold(text);
    for (int start = 0; start < name.length(); start++) {
      boolean atWord = start == 0 || " -".indexOf(name.charAt(start - 1)) >= 0;
      for (int end = start + 1; atWord && end <= name.length(); end++) {
        String part = name.substring(start, end);
        if (Folding.fold(part).equals(sought)) {
          return part.equalsIgnoreCase(text)
              ? name
              : name.substring(0, start) + text + name.substring(end);
        }
      }
    }
    return name;
  }
}
