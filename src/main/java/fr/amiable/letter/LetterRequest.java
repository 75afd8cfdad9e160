package fr.amiable.letter;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.OwnWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter the owner asks for, dated {@code writtenOn}. Without {@code payBy} the last day is proposed from the date of the
 * letter; what {@code entries} does not say is proposed from the desk; {@code words} are the owner's, for this once.
 */
public record LetterRequest(
        LetterType type,
        LetterAbout about,
        LocalDate writtenOn,
        Optional<String> registeredNumber,
        Optional<LocalDate> payBy,
        LetterEntries entries,
        Optional<OwnWords> words) {

    public LetterRequest(
            LetterType type,
            LetterAbout about,
            LocalDate writtenOn,
            Optional<String> registeredNumber,
            Optional<LocalDate> payBy,
            LetterEntries entries) {
        this(type, about, writtenOn, registeredNumber, payBy, entries, Optional.empty());
    }

    public LetterRequest(
            LetterType type,
            List<InvoiceId> invoices,
            LocalDate writtenOn,
            Optional<String> registeredNumber,
            Optional<LocalDate> payBy) {
        this(type, LetterAbout.invoices(invoices), writtenOn, registeredNumber, payBy, LetterEntries.NONE);
    }

    public static LetterRequest of(LetterType type, InvoiceId invoice, LocalDate writtenOn) {
        return of(type, LetterAbout.invoices(List.of(invoice)), writtenOn);
    }

    public static LetterRequest of(LetterType type, LetterAbout about, LocalDate writtenOn) {
        return new LetterRequest(type, about, writtenOn, Optional.empty(), Optional.empty(), LetterEntries.NONE);
    }

    public List<InvoiceId> invoices() {
        return about.invoices();
    }

    /** The same letter about these invoices. */
    public LetterRequest about(List<InvoiceId> others) {
        return new LetterRequest(type, about.with(others), writtenOn, registeredNumber, payBy, entries, words);
    }

    LetterRequest withoutPayBy() {
        return new LetterRequest(type, about, writtenOn, registeredNumber, Optional.empty(), entries, words);
    }

    public LetterRequest with(LetterEntries others) {
        return new LetterRequest(type, about, writtenOn, registeredNumber, payBy, others, words);
    }

    /** The same letter in these words; in those of its text without. */
    public LetterRequest with(Optional<OwnWords> own) {
        return new LetterRequest(type, about, writtenOn, registeredNumber, payBy, entries, own);
    }
}
