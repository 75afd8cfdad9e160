package fr.amiable.ui.client.card;

import fr.amiable.common.Subject;
import fr.amiable.evidence.Original;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.ProducedLetter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of the client's case: an original, or a letter that was produced; {@code about} names the invoice it is of. */
record ClientDocument(Optional<Original> original, Optional<ProducedLetter> letter, String about, LocalDate on) {

    /** The newest first. */
    static List<ClientDocument> all(
            List<Original> originals, List<ProducedLetter> letters, List<InvoiceRow> invoices, ZoneId zone) {
        Map<Long, String> numbers =
                invoices.stream().collect(Collectors.toMap(row -> row.id().value(), InvoiceRow::number));
        Stream<ClientDocument> kept = originals.stream()
                .map(original -> new ClientDocument(
                        Optional.of(original),
                        Optional.empty(),
                        original.subject().kind() == Subject.Kind.INVOICE
                                ? numbers.getOrDefault(original.subject().id(), "")
                                : "",
                        original.addedAt().atZone(zone).toLocalDate()));
        Stream<ClientDocument> produced = letters.stream()
                .map(letter -> new ClientDocument(
                        Optional.empty(),
                        Optional.of(letter),
                        letter.invoices().stream()
                                .map(id -> numbers.getOrDefault(id.value(), ""))
                                .collect(Collectors.joining(", ")),
                        letter.writtenOn()));
        return Stream.concat(kept, produced)
                .sorted(Comparator.comparing(ClientDocument::on).reversed())
                .toList();
    }

    Subject.Kind kind() {
        return original.map(file -> file.subject().kind()).orElse(Subject.Kind.LETTER);
    }
}
