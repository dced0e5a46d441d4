package fr.questeur.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The options and arguments of a command, as it declares them when it is made. Each declaration
 * returns what holds the value once the command line has been read. The key of a declaration is
 * that of its description among the messages.
 *
 * <p>picocli could also find annotated fields by itself. It does so by reflection and by classes
 * that are made at run time, which no start-up cache keeps: that took longer than a search.
 */
final class Options {

  private final CommandSpec spec;
  private Callable<Integer> command;

  /** Of a command of that name, which takes nothing yet and cannot be {@linkplain #run run}. */
  Options(String name) {
    Callable<Integer> call = () -> command.call();
    spec = CommandSpec.wrapWithoutInspection(call).name(name);
  }

  /** Says what the command does; has to be called before the command line is read. */
  Options run(Callable<Integer> command) {
    this.command = command;
    return this;
  }

  /** The command that is declared. */
  CommandSpec spec() {
    return spec;
  }

  /** The value that arguments seem to give an option, before they are read. */
  static Optional<String> anticipate(String name, String... arguments) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(name + "=")) {
        value = Optional.of(arguments[i].substring(name.length() + 1));
      } else if (arguments[i].equals(name) && i + 1 < arguments.length) {
        value = Optional.of(arguments[i + 1]);
      }
    }
    return value;
  }

  /** An option without a value. */
  Supplier<Boolean> flag(String name, String key) {
    return flag(OptionSpec.builder(name).descriptionKey(key));
  }

  /** An option without a value that commands have too. */
  Supplier<Boolean> inheritedFlag(String name, String key) {
    return flag(OptionSpec.builder(name).descriptionKey(key).scopeType(ScopeType.INHERIT));
  }

  private Supplier<Boolean> flag(OptionSpec.Builder builder) {
    Value<Boolean> value = new Value<>();
    spec.addOption(builder.type(boolean.class).getter(value).setter(value).build());
    return () -> value.optional().orElse(false);
  }

  /** An option with one value. */
  <T> Supplier<Optional<T>> option(String name, String label, String key, ValueType<T> type) {
    return option(builder(name, label, key), type);
  }

  /** An option with one value that has a default. */
  <T> Supplier<T> option(String name, String label, String key, ValueType<T> type, T byDefault) {
    Supplier<Optional<T>> value = option(name, label, key, type);
    return () -> value.get().orElse(byDefault);
  }

  /** An option with one value that is one of the names of an enum, which has a default. */
  <E extends Enum<E>> Supplier<E> choice(String name, String label, String key, E byDefault) {
    return option(name, label, key, ValueType.choice(byDefault.getDeclaringClass()), byDefault);
  }

  /** An option that has to be given. */
  <T> Supplier<T> required(String name, String label, String key, ValueType<T> type) {
    Supplier<Optional<T>> value = option(builder(name, label, key).required(true), type);
    return () -> value.get().orElseThrow();
  }

  /** An option that commands have too. */
  <T> Supplier<Optional<T>> inherited(String name, String label, String key, ValueType<T> type) {
    return option(builder(name, label, key).scopeType(ScopeType.INHERIT), type);
  }

  private <T> Supplier<Optional<T>> option(OptionSpec.Builder builder, ValueType<T> type) {
    Value<T> value = new Value<>();
    spec.addOption(
        builder
            .type(type.type())
            .converters(type.converter())
            .completionCandidates(type.names())
            .getter(value)
            .setter(value)
            .build());
    return value::optional;
  }

  /** An option that can be repeated; without it there are no values. */
  <T> Supplier<List<T>> repeated(String name, String label, String key, ValueType<T> type) {
    return list(builder(name, label, key), type);
  }

  /** An option that can be repeated, or given several values with commas between them. */
  Supplier<List<String>> listed(String name, String label, String key) {
    return stripped(list(builder(name, label, key).splitRegex(","), ValueType.TEXT));
  }

  /** An option of one or more words; without it there are none. */
  Supplier<List<String>> words(String name, String label, String key) {
    return list(builder(name, label, key).arity("1..*"), ValueType.TEXT);
  }

  private <T> Supplier<List<T>> list(OptionSpec.Builder builder, ValueType<T> type) {
    Value<List<T>> value = new Value<>();
    spec.addOption(
        builder
            .type(List.class)
            .auxiliaryTypes(type.type())
            .converters(type.converter())
            .completionCandidates(type.names())
            .getter(value)
            .setter(value)
            .build());
    return () -> value.optional().orElse(List.of());
  }

  private static OptionSpec.Builder builder(String name, String label, String key) {
    return OptionSpec.builder(name).paramLabel(label).descriptionKey(key);
  }

  /** The one argument, which has to be given. */
  <T> Supplier<T> argument(String label, String key, ValueType<T> type) {
    Value<T> value = new Value<>();
    spec.addPositional(one(label, key, type, value).required(true).build());
    return value::get;
  }

  /** The one argument, which may be left out. */
  <T> Supplier<Optional<T>> possibleArgument(String label, String key, ValueType<T> type) {
    Value<T> value = new Value<>();
    spec.addPositional(one(label, key, type, value).arity("0..1").build());
    return value::optional;
  }

  private static <T> PositionalParamSpec.Builder one(
      String label, String key, ValueType<T> type, Value<T> value) {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel(label)
        .descriptionKey(key)
        .type(type.type())
        .converters(type.converter())
        .completionCandidates(type.names())
        .getter(value)
        .setter(value);
  }

  /** The first argument: one or more values with commas between them. */
  Supplier<List<String>> listedArgument(String label, String key) {
    return stripped(arguments(several("0", "1", label, key).splitRegex(","), List.of()));
  }

  /** What stands between commas, without the blanks beside them. */
  private static Supplier<List<String>> stripped(Supplier<List<String>> values) {
    return () -> values.get().stream().map(String::strip).toList();
  }

  /** All arguments, one at least. */
  Supplier<List<String>> arguments(String label, String key) {
    return arguments(several("0..*", "1..*", label, key), List.of());
  }

  /**
   * The arguments from one on; they may be left out.
   *
   * @param first counts from 0
   */
  Supplier<List<String>> possibleArguments(
      int first, String label, String key, List<String> byDefault) {
    return arguments(several(first + "..*", "0..*", label, key), byDefault);
  }

  private Supplier<List<String>> arguments(
      PositionalParamSpec.Builder builder, List<String> byDefault) {
    Value<List<String>> value = new Value<>();
    spec.addPositional(builder.getter(value).setter(value).build());
    return () -> value.optional().orElse(byDefault);
  }

  private static PositionalParamSpec.Builder several(
      String index, String arity, String label, String key) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .descriptionKey(key)
        .type(List.class)
        .auxiliaryTypes(String.class);
  }

  /** Holds a value, or null as long as picocli has set none. */
  private static final class Value<T> implements IGetter, ISetter {
    private T value;

    Optional<T> optional() {
      return Optional.ofNullable(value);
    }

    @Override
    // picocli asks for the type that it was told
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V get() {
      return (V) value;
    }

    @Override
    @SuppressWarnings("unchecked") // picocli converts to the type that it was told
    public <V> V set(V set) {
      V old = (V) value;
      value = (T) set;
      return old;
    }
  }
}
