package fr.amiable.ui.client;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Payment;
import fr.amiable.ui.common.Destination;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what happened with a client by the date of the facts, newest first. */
final class ClientChronology {

    private final Texts texts;
    private final ZoneId zone;

    ClientChronology(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    List<ChronologyEntry> of(ClientFile file) {
        List<ChronologyEntry> entries = new ArrayList<>();
        file.invoices().forEach(row -> entries.add(invoice(row)));
        file.payments().forEach(payment -> addPayment(payment, file, entries));
        file.letters().forEach(letter -> entries.add(letter(letter, file)));
        file.journal().forEach(entry -> entries.add(act(entry)));
        entries.sort(Comparator.comparing(ChronologyEntry::on).reversed());
        return List.copyOf(entries);
    }

    private ChronologyEntry invoice(InvoiceRow row) {
        return new ChronologyEntry(
                row.issuedOn(),
                texts.of(row.type()) + " " + row.number(),
                texts.get("ui.chronology.invoice", row.gross(), row.dueOn()),
                Optional.of(new Destination.InvoicePage(row.id())));
    }

    private void addPayment(Payment payment, ClientFile file, List<ChronologyEntry> entries) {
        String split = payment.allocations().stream()
                .map(part -> file.numberOf(part.invoice()) + FrenchText.NO_BREAK_SPACE + ": "
                        + FrenchText.money(part.amount()))
                .collect(Collectors.joining(", "));
        entries.add(new ChronologyEntry(
                payment.receivedOn(),
                texts.get("ui.chronology.payment", payment.amount()),
                join(texts.of(payment.method()), payment.reference(), split),
                Optional.empty()));
        payment.reversedOn()
                .ifPresent(day -> entries.add(new ChronologyEntry(
                        day,
                        texts.get("ui.chronology.reversal", payment.amount()),
                        texts.get("ui.chronology.reversed", payment.receivedOn()),
                        Optional.empty())));
    }

    private ChronologyEntry letter(ProducedLetter letter, ClientFile file) {
        String numbers = letter.invoices().stream().map(file::numberOf).collect(Collectors.joining(", "));
        return new ChronologyEntry(
                letter.writtenOn(),
                texts.of(letter.type()),
                join(numbers, FrenchText.money(letter.amount())),
                Optional.of(new Destination.LetterPage(letter.id())));
    }

    private ChronologyEntry act(JournalEntry entry) {
        LocalDate day = entry.at().atZone(zone).toLocalDate();
        return new ChronologyEntry(day, texts.of(entry.act()), entry.who(), Optional.empty());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
