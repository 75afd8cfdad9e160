package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.payment.Payment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One line of an invoice's chronology: when it happened, what, and a word more. */
record Happening(LocalDate on, String what, String detail) {

    /** Acts of the journal that are facts of their own; the others are told by payments, letters and the invoice. */
    private static final Set<Act> TOLD =
            EnumSet.of(Act.CHANGED, Act.IMPORTED, Act.NOTICE_RECEIVED, Act.JUDGMENT_ENFORCEABLE, Act.FILE_ATTACHED);

    /** All that happened to an invoice, newest first. */
    static List<Happening> of(InvoiceFile file, Texts texts, ZoneId zone) {
        List<Happening> all = new ArrayList<>();
        all.add(new Happening(
                file.invoice().dates().issuedOn(),
                texts.get("invoice.page.issued"),
                FrenchText.money(file.invoice().totals().gross())));
        file.creditNotes()
                .forEach(note -> all.add(new Happening(
                        note.dates().issuedOn(),
                        texts.get("invoice.page.credited", note.number()),
                        FrenchText.money(note.payable()))));
        file.payments().forEach(payment -> all.addAll(of(payment, texts)));
        file.letters().forEach(letter -> all.add(of(letter, texts)));
        file.journal().stream()
                .filter(entry -> TOLD.contains(entry.act()))
                .forEach(entry -> all.add(of(entry, file, texts, zone)));
        all.sort(Comparator.comparing(Happening::on).reversed());
        return List.copyOf(all);
    }

    private static List<Happening> of(Payment payment, Texts texts) {
        List<Happening> both = new ArrayList<>();
        String detail = texts.of(payment.method())
                + (payment.reference().isBlank() ? "" : " · " + Words.clean(payment.reference()));
        both.add(new Happening(payment.receivedOn(), texts.get("invoice.page.paid", payment.amount()), detail));
        payment.reversedOn()
                .ifPresent(day ->
                        both.add(new Happening(day, texts.get("invoice.page.bounced", payment.amount()), detail)));
        return both;
    }

    private static Happening of(ProducedLetter letter, Texts texts) {
        String number = letter.slip().registeredNumber().orElse("");
        return new Happening(
                letter.writtenOn(),
                texts.of(letter.type()),
                number.isEmpty()
                        ? FrenchText.money(letter.amount())
                        : texts.get("invoice.page.registered", letter.amount(), number));
    }

    private static Happening of(JournalEntry entry, InvoiceFile file, Texts texts, ZoneId zone) {
        LocalDate day = entry.at().atZone(zone).toLocalDate();
        String detail = entry.act() == Act.NOTICE_RECEIVED
                ? file.invoice()
                        .events()
                        .noticeReceivedOn()
                        .map(received -> texts.get("invoice.page.receivedOn", received))
                        .orElse(texts.get("invoice.page.receiptTakenBack"))
                : entry.who();
        return new Happening(day, texts.of(entry.act()), detail);
    }
}
