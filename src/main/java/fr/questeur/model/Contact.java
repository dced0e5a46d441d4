package fr.questeur.model;

import java.util.Optional;

/**
 * A press contact of a release.
 *
 * @param organisation the ministry or body
 * @param department the office within it, several joined by a comma
 * @param address the postal address on one line
 * @param phone as printed
 * @param email the address
 */
public record Contact(
    Optional<String> organisation,
    Optional<String> department,
    Optional<String> address,
    Optional<String> phone,
    Optional<String> email) {}
