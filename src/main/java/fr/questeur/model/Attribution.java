package fr.questeur.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A ministry that was given the question to answer; a question may pass from one to another.
 *
 * @param ministry the ministry (<em>ministère attributaire</em>)
 * @param on the day it was given the question
 */
public record Attribution(Ministry ministry, Optional<LocalDate> on) {}
