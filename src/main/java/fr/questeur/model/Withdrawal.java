package fr.questeur.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a question without an answer (<em>retrait</em>).
 *
 * @param on the day
 * @param reason as the source prints it, such as {@code Fin de mandat}
 */
public record Withdrawal(Optional<LocalDate> on, Optional<String> reason) {}
