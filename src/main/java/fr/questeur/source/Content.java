package fr.questeur.source;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * The bytes of one file or of one entry of an archive.
 *
 * @param fingerprint what could be seen of it before; of standard input nothing
 * @param uri {@code file:…}, {@code jar:file:…!/entry}, or {@code stdin:}
 * @param label how to name it to the user: the path as they typed it, {@code !} and the entry
 * @param day the date of the file or of the entry, in UTC; today for standard input
 * @param stream the bytes, good until the receiver returns
 */
public record Content(
    Fingerprint fingerprint, String uri, String label, LocalDate day, InputStream stream) {}
