package fr.amiable.law;

import java.time.LocalDate;

/**
 * A legal rule in plain words, with its source.
 *
 * @param asOf the day on which the law was read
 * @param isVerified false when the source itself was not read: shown as to be verified
 */
public record Explanation(String title, String rule, String source, LocalDate asOf, boolean isVerified) {}
