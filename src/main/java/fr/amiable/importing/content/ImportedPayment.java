package fr.amiable.importing.content;

import java.util.Optional;

/** How the seller asks to be paid; the terms are the seller's words, never interpreted. */
public record ImportedPayment(Optional<String> iban, Optional<String> bic, String terms, String reference) {}
