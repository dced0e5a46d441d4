package fr.questeur.model;

import java.time.LocalDate;

/**
 * One rendition in which a publication was read.
 *
 * @param uri where: {@code file:…}, {@code jar:file:…!/entry} for an entry of an archive, or {@code
 *     stdin:}
 * @param layout the name of the layout, such as {@code page-text}
 * @param digest {@code sha256:} and the hexadecimal digest of the bytes
 * @param seenOn the date of the bytes (of the file or of the archive's entry; the day of reading
 *     for standard input): what it does not show had not happened by then, as far as known
 */
public record Source(String uri, String layout, String digest, LocalDate seenOn) {}
