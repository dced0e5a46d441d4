package fr.questeur.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas that are shipped let fields pass that they do not know, since a later version may add
 * some. What this version writes has no other fields: a schema closed here says so.
 */
public final class ClosedSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ClosedSchema() {}

  /** The same schema, by which objects have no fields but those that it names. */
  public static String of(String schema) {
    JsonNode root = MAPPER.readTree(schema);
    close(root);
    return MAPPER.writeValueAsString(root);
  }

  private static void close(JsonNode node) {
    // Where conditions decide on further fields, these close them.
    if (node instanceof ObjectNode object
        && object.path("type").asString("").equals("object")
        && object.has("properties")
        && !object.has("additionalProperties")
        && !object.has("if")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ClosedSchema::close);
  }
}
