package fr.questeur.json;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the Assemblée's open data, which are XML and JSON made from that XML.
 *
 * <p>In such JSON a child is an object, an array when it is repeated, or null when it is empty; a
 * text is a string, or the {@code #text} of an object when its element has attributes; and an
 * object whose {@code @xsi:nil} is true stands for nothing. Asked for children and texts, this
 * class answers the same whatever the form. What is of another type is an error that names the
 * element.
 *
 * <p>Not safe for use by several threads.
 */
public final class Element {

  private static final String TEXT = "#text";
  private static final String NIL = "@xsi:nil";

  private final JsonObject fields;

  private Element(JsonObject fields) {
    this.fields = fields;
  }

  /**
   * Reads the element that the JSON document is.
   *
   * @param longTexts the names of those texts that will be asked for by {@link #characters}
   * @throws MalformedRecordException as {@link JsonObject#parse(byte[])}
   */
  public static Element parse(byte[] json, String... longTexts) throws MalformedRecordException {
    return new Element(JsonObject.parse(ByteBuffer.wrap(json), Set.of(longTexts)));
  }

  /** A builder for an element that is read from something else than JSON. */
  public static Builder builder() {
    return new Builder(new JsonObject(Optional.empty(), ""));
  }

  /** The text of the child of that name; empty if there is none, or nothing in it. */
  public Optional<String> text(String name) throws MalformedRecordException {
    Optional<Object> value = fields.value(name);
    if (value.isPresent() && value.get() instanceof String text && !text.isEmpty()) {
      return Optional.of(text);
    }
    return value.isEmpty() ? Optional.empty() : single(name, texts(name));
  }

  /** The same in characters: those of a long text are not made a string before they are cleaned. */
  public Optional<char[]> characters(String name) throws MalformedRecordException {
    if (fields.value(name).orElse("") instanceof char[] characters) {
      return Optional.of(characters);
    }
    return text(name).map(String::toCharArray);
  }

  /** The text of the child of that name, which must be there. */
  public String requiredText(String name) throws MalformedRecordException {
    return text(name).orElseThrow(() -> wrong(name, "a text", "missing"));
  }

  /** The texts of the children of that name that are not empty. */
  public List<String> texts(String name) throws MalformedRecordException {
    List<String> texts = new ArrayList<>();
    for (Object value : values(name)) {
      if (value instanceof String text) {
        texts.add(text);
      } else if (value instanceof char[] characters) {
        texts.add(String.valueOf(characters));
      } else if (value instanceof JsonObject object) {
        object.text(TEXT).ifPresent(texts::add);
      } else {
        throw wrong(name, "a text", JsonObject.describe(value));
      }
    }
    return texts;
  }

  /** The child of that name. */
  public Optional<Element> child(String name) throws MalformedRecordException {
    return single(name, children(name));
  }

  /** The child of that name, which must be there. */
  public Element requiredChild(String name) throws MalformedRecordException {
    return child(name).orElseThrow(() -> wrong(name, "an element", "missing"));
  }

  /** The children of that name, in their order. */
  public List<Element> children(String name) throws MalformedRecordException {
    List<?> values = values(name);
    List<Element> children = new ArrayList<>(values.size());
    for (Object value : values) {
      if (!(value instanceof JsonObject object)) {
        throw wrong(name, "an element", JsonObject.describe(value));
      }
      if (!object.value(NIL).equals(Optional.of("true"))) {
        children.add(new Element(object));
      }
    }
    return children;
  }

  /** The error for a child that holds something else than it should. */
  public MalformedRecordException wrong(String name, String expected, String found) {
    return fields.wrong(name, expected, found);
  }

  /** The children of that name but for empty ones, of whatever type. */
  private List<?> values(String name) {
    Object value = fields.value(name).orElse("");
    if (!(value instanceof List<?> values)) {
      return value.equals("") ? List.of() : List.of(value);
    }
    return values.contains("")
        ? values.stream().filter(child -> !child.equals("")).toList()
        : values;
  }

  private <T> Optional<T> single(String name, List<T> values) throws MalformedRecordException {
    if (values.size() > 1) {
      throw wrong(name, "there once", values.size() + " times");
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /** Collects the children of an element; not safe for use by several threads. */
  public static final class Builder {

    private final JsonObject fields;
    private final Map<String, List<Object>> children = new HashMap<>();

    private Builder(JsonObject fields) {
      this.fields = fields;
    }

    /** Adds a child that holds a text; an empty one counts as absent. */
    public void addText(String name, String text) {
      add(name, text);
    }

    /** Adds a child that holds children; {@link #build} must be called once it has them all. */
    public Builder addChild(String name) {
      JsonObject child = new JsonObject(Optional.of(fields), name);
      add(name, child);
      return new Builder(child);
    }

    /** The element. */
    public Element build() throws MalformedRecordException {
      for (Map.Entry<String, List<Object>> child : children.entrySet()) {
        fields.put(child.getKey(), child.getValue());
      }
      return new Element(fields);
    }

    private void add(String name, Object value) {
      children.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }
  }
}
