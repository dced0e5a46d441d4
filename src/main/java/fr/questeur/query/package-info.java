/**
 * The query language: a grammar of our own, text → tree with positions, bound to no engine.
 *
 * <p>{@link fr.questeur.query.QueryParser} is the way in: it gives a {@link
 * fr.questeur.query.Query}, or a {@link fr.questeur.query.QuerySyntaxException} that says what is
 * wrong, where, and what to write. {@link fr.questeur.query.QueryPrinter} is the way back. What a
 * user types without knowing the language (a pasted title, an address, a smiley) is plain words and
 * never an error.
 *
 * <pre>
 * query   = or
 * or      = and { ("OR" | "OU") and }
 * and     = not { ["AND" | "ET"] not }
 * not     = ("NOT" | "SAUF" | "-") not | primary
 * primary = "(" or ")" | field ":" value | quoted ["~" number] | word | word "*" | word "~" | "*:*"
 * value   = "(" or ")" | quoted ["~" number] | word | date-range | number-range
 * </pre>
 */
package fr.questeur.query;
