package fr.questeur.json;

import java.io.IOException;

/** Takes a record value by value, in the order of its fields, and gives it one of its two forms. */
interface RecordSink {

  /** Opens the record itself, or an object in a list. */
  void openObject() throws IOException;

  void openObject(String name) throws IOException;

  void closeObject() throws IOException;

  void openArray(String name) throws IOException;

  void closeArray() throws IOException;

  void number(String name, int value) throws IOException;

  void text(String name, String value) throws IOException;

  /** A text in an array. */
  void text(String value) throws IOException;
}
