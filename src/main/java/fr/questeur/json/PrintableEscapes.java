package fr.questeur.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes in JSON strings, besides what JSON demands, every character that a terminal may obey or a
 * program may take for the end of a line: control and format characters, line and paragraph
 * separators. A parser reads them back as they were.
 */
final class PrintableEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private static final char DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          new SerializedString("\\u%04X".formatted(character));
      default -> null;
    };
  }
}
