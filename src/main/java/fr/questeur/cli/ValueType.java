package fr.questeur.cli;

import fr.questeur.evaluation.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What the value of an option or argument is read as.
 *
 * @param type its class, by which errors and completion tell what is expected
 * @param converter reads it from text; throws if the text is no such value
 * @param names all there are, if they are a closed set; each time anew, since few commands need
 *     them and a cold start waits for them
 */
record ValueType<T>(Class<T> type, ITypeConverter<T> converter, Iterable<String> names) {

  static final ValueType<String> TEXT = of(String.class, text -> text);
  static final ValueType<Integer> NUMBER = of(Integer.class, Integer::valueOf);
  static final ValueType<Path> PATH = of(Path.class, Path::of);
  static final ValueType<AsOf> AS_OF = of(AsOf.class, ValueType::asOf);

  /** Stands for the day on which each document was answered. */
  private static final String ANSWERED = "answered";

  /** What is read by that converter. */
  static <T> ValueType<T> of(Class<T> type, ITypeConverter<T> converter) {
    return new ValueType<>(type, converter, List.of());
  }

  /** One of the constants of an enum; their names are in small letters, but read in any case. */
  static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
    return new ValueType<>(
        type,
        text -> constant(type, text),
        () -> Stream.of(type.getEnumConstants()).map(ValueType::name).iterator());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> name(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(text));
  }

  private static AsOf asOf(String text) {
    return text.equals(ANSWERED) ? new AsOf.Answered() : new AsOf.Day(LocalDate.parse(text));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
