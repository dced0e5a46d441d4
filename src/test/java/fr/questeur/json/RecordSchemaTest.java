package fr.questeur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RecordSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"question", "release"})
  void theFullRecordHoldsEveryFieldOfTheSchema(String kind) throws IOException {
    JsonNode everyFieldRequired = schema();
    for (JsonNode object : everyFieldRequired.findParents("properties")) {
      ArrayNode required = ((ObjectNode) object).putArray("required");
      object.get("properties").propertyNames().forEach(required::add);
    }
    assertThat(RecordSchema.errors(everyFieldRequired.toString(), RecordJsonTest.full(kind)))
        .isEmpty();
  }

  @Test
  void everyFieldIsDescribed() {
    JsonNode schema = schema();
    List<String> undescribed = new ArrayList<>();
    for (JsonNode definition : schema.get("$defs")) {
      for (var property : definition.path("properties").properties()) {
        JsonNode target = schema.at(property.getValue().path("$ref").asString("").replace("#", ""));
        for (String keyword : List.of("title", "description")) {
          if (!property.getValue().has(keyword) && !target.has(keyword)) {
            undescribed.add(property.getKey() + ": " + keyword);
          }
        }
      }
    }
    assertThat(undescribed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'schema':1,'kind':'question','id':'AN-17-QE-13821'}",
        "{'schema':1,'kind':'release','id':'CP-2025-07-04'}"
      })
  void onlySchemaKindAndIdAreRequired(String record) throws IOException {
    String json = record.replace('\'', '"');
    assertThat(RecordSchema.errors(json)).isEmpty();
    assertThat(RecordSchema.errors(RecordJson.toLine(RecordJson.fromLine(json)))).isEmpty();
  }

  /** Every case is one change to a valid record; the second column is part of the error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'schema':2,'kind':'question','id':'AN-17-QE-1'                        | /schema
          'kind':'question','id':'AN-17-QE-1'                                   | 'schema'
          'schema':1,'id':'AN-17-QE-1'                                          | 'kind'
          'schema':1,'kind':'question'                                          | 'id'
          'schema':1,'kind':'motion','id':'AN-17-QE-1'                          | /kind
          'schema':1,'kind':'question','id':'17-1'                              | /id
          'schema':1,'kind':'question','id':'CP-1'                              | /id
          'schema':1,'kind':'release','id':'AN-17-QE-1'                         | /id
          'schema':1,'kind':'release','id':'CP-a b'                             | /id
          'schema':1,'kind':'question','id':'AN-17-QE-1','colour':'red'         | colour
          'schema':1,'kind':'release','id':'CP-1','answer':{'text':'x'}         | answer
          'schema':1,'kind':'question','id':'AN-17-QE-1','title':null           | /title
          'schema':1,'kind':'question','id':'AN-17-QE-1','title':''             | /title
          'schema':1,'kind':'question','id':'AN-17-QE-1','analyses':[]          | /analyses
          'schema':1,'kind':'question','id':'AN-17-QE-1','legislature':'17'     | /legislature
          'schema':1,'kind':'question','id':'AN-17-QE-1','status':'open'        | /status
          'schema':1,'kind':'question','id':'AN-17-QE-1','sittingOn':'1/2/2026' | /sittingOn
          'schema':1,'kind':'release','id':'CP-1','publishedOn':'2026-02-30'    | /publishedOn
          """)
  void whatIsNoRecordIsRefused(String fields, String error) {
    List<String> errors = RecordSchema.errors("{" + fields.replace('\'', '"') + "}");
    assertThat(errors).isNotEmpty();
    assertThat(String.join("\n", errors)).contains(error);
  }

  private static JsonNode schema() {
    return new ObjectMapper().readTree(RecordSchema.text());
  }
}
