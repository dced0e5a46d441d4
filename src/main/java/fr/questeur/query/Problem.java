package fr.questeur.query;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with a query. The names are keys for message bundles; the English text here is
 * the default, a {@link MessageFormat} pattern over the {@linkplain QuerySyntaxException#arguments
 * arguments}.
 */
public enum Problem {
  /** Nothing but blanks. */
  EMPTY_QUERY("the query is empty: write some words, or *:* for everything"),
  /** {0}: the number of characters allowed. */
  TOO_LONG("the query is longer than {0} characters: shorten it"),
  /** {0}: the number of levels allowed. */
  TOO_DEEP("parentheses and NOT nest deeper than {0} levels: write the query flatter"),
  /** {0}: the number of words and conditions allowed. */
  TOO_MANY_CLAUSES("the query has more than {0} words and conditions: shorten it"),
  /** {0}: the closing quote. */
  UNCLOSED_QUOTES("the quote is not closed: add {0} after the phrase, or take the quote out"),
  /** No arguments. */
  EMPTY_QUOTES("nothing stands between the quotes: write a phrase, or take the quotes out"),
  /** {0}: the largest number. */
  BAD_SLOP(
      "after a phrase, ~ takes a whole number of words up to {0}: write \"some words\"~5, or take"
          + " the ~ out"),
  /** No arguments. */
  UNCLOSED_PARENTHESIS(
      "the parenthesis is not closed: add ) after the last word of the group, or take the ( out"),
  /** No arguments. */
  UNOPENED_PARENTHESIS(
      "no parenthesis was opened before this one: add ( before the first word of the group, or take"
          + " the ) out"),
  /** No arguments. */
  EMPTY_PARENTHESES(
      "nothing stands between the parentheses: write words, or take the parentheses out"),
  /** {0}: the operator. */
  NOTHING_BEFORE_OPERATOR(
      "{0} in capitals joins two conditions and nothing stands before it: add one, or write \"{0}\""
          + " for the word itself"),
  /** {0}: the operator. */
  NOTHING_AFTER_OPERATOR(
      "{0} in capitals is an operator and nothing follows it: add a condition, or write \"{0}\" for"
          + " the word itself"),
  /** {0}: the operator, {1}: the one behind it. */
  OPERATOR_AFTER_OPERATOR(
      "{0} in capitals is an operator and so is {1} behind it: take one out, or write \"{1}\" for the"
          + " word itself"),
  /** {0}: the name as typed, with its colon. */
  EMPTY_FIELD("{0} has no value: write {0}value without a blank, or take the colon out"),
  /** {0}: the outer field, {1}: the inner field. */
  NESTED_FIELD("{1} is a field and cannot be inside the value of {0}: write {0}:value {1}:value"),
  /** {0}: the field. */
  REPEATED_FIELD(
      "{0} stands here a second time, inside its own value: take this one out, and write {0}:value"),
  /** {0}: the field, {1}: the value as typed, {2}: the values that it takes. */
  UNKNOWN_CHOICE("{0} cannot be \"{1}\": write one of {2}"),
  /** {0}: the value as typed. */
  BAD_DATE(
      "\"{0}\" is not a date or a range of dates: write 2026, 2026-03, 2026-03-24, 24/03/2026,"
          + " 2026-01..2026-03, 2026.. or 3m.. (the last three months; years from 1900 to 2999)"),
  /** {0}: the field, {1}: the value as typed. */
  BAD_NUMBER(
      "\"{1}\" is not a whole number or a range of them: write {0}:16, {0}:16..17 or {0}:16.."),
  /** {0}: the value as typed. */
  BAD_IDENTIFIER(
      "\"{0}\" is not the number of a question: write 17-13821, n°13821 or AN-17-QE-13821"),
  /** {0}: the range the other way round. */
  REVERSED_RANGE("the range ends before it starts: write {0}"),
  /** No arguments. */
  LEADING_WILDCARD("a word cannot start with *: write its first letters, or whole words"),
  /** {0}: the phrase without its quotes. */
  QUOTED_WILDCARD("a word in quotes takes no *: write {0} without quotes, or take the * out"),
  /** {0}: the word without its signs. */
  STAR_AND_TILDE(
      "a word takes either * or ~: write {0}* for words that start so, or {0}~ for words spelt"
          + " nearly so"),
  /** {0}: the number of letters needed. */
  SHORT_PREFIX("a * needs at least {0} letters before it: write more of the word"),
  /** {0}: the word with its tilde. */
  NUMBERED_FUZZY("the ~ of a word takes no number: write {0}"),
  /** {0}: the number of characters allowed. */
  LONG_PATTERN("a word with * or ~ has at most {0} characters: shorten it, or take the sign out"),
  /** {0}: the number of words allowed. */
  TOO_MANY_PATTERNS(
      "a query has at most {0} words with * or ~: write the others whole, or ask in several"
          + " queries"),
  /** {0}: the number of words allowed. */
  LONG_MOVED("a phrase with ~ has at most {0} words: shorten it, or take the ~ and its number out");

  private final String pattern;

  Problem(String pattern) {
    this.pattern = pattern;
  }

  /** The English message: what is wrong, and what to write. */
  String message(List<Object> arguments) {
    return new MessageFormat(pattern, Locale.ENGLISH).format(arguments.toArray());
  }
}
