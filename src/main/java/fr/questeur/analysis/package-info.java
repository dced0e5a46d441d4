/**
 * The French analysis chains as <em>data</em>: which character filters, tokenizer and token
 * filters, with their settings, in which order. No Lucene here: the embedded engine builds a chain
 * from classes, a cluster is sent the same chain as settings, and both give the same tokens.
 */
package fr.questeur.analysis;
