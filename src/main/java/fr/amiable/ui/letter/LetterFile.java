package fr.amiable.ui.letter;

import fr.amiable.client.Client;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.invoice.Invoice;
import fr.amiable.letter.LetterFileName;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.LetterSending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything the page of a produced letter shows, as read at one moment. */
record LetterFile(
        ProducedLetter letter,
        Client client,
        List<Invoice> invoices,
        List<LetterSending> sendings,
        List<String> enclosures,
        byte[] pdf,
        List<PagePicture> pages) {

    String invoiceNumbers() {
        return invoices.stream().map(Invoice::number).collect(Collectors.joining(", "));
    }

    /** The day its invoices say the formal notice was received. */
    Optional<LocalDate> receivedOn() {
        return invoices.stream()
                .flatMap(invoice -> invoice.events().noticeReceivedOn().stream())
                .findFirst();
    }

    /** A name every file system takes: {@code mise-en-demeure-F-2026-031-2026-11-24.pdf}. */
    String fileName(String title) {
        return LetterFileName.of(title, invoices.stream().map(Invoice::number).toList(), letter.writtenOn());
    }
}
