/**
 * Retrieval as a number: runs queries, compares what was found with what people judged relevant,
 * and says whether the difference from another run is more than chance. Files are in the formats of
 * TREC, so that {@code trec_eval} and others read them.
 */
package fr.questeur.evaluation;
