package fr.amiable.reminder.engine;

import fr.amiable.client.ClientId;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done about each invoice so far, oldest first: letters that left, calls made, steps the owner left out. */
final class Acts {

    /** One of them. */
    record Done(Kind kind, LocalDate on, Optional<SentLetter> letter, int step) {

        /** A letter that takes part in the rise of the tone: the reminders, up to the formal notice. */
        boolean isReminder() {
            return level().isPresent();
        }

        /** The level of the tone it stands for. */
        Optional<LetterType> level() {
            return letter.flatMap(sent -> sent.type().level());
        }
    }

    /** What it was. */
    enum Kind {
        SENT,
        CALLED,
        IGNORED
    }

    private static final Comparator<Done> OLDEST_FIRST =
            Comparator.comparing(Done::on).thenComparing(Done::kind);

    private final Map<InvoiceId, List<Done>> ofInvoice = new HashMap<>();
    private final Map<ClientId, List<Done>> ofClient = new HashMap<>();

    Acts(ReminderBook book) {
        for (SentLetter letter : book.letters()) {
            Done done = new Done(Kind.SENT, letter.sentOn(), Optional.of(letter), 0);
            letter.invoices().forEach(invoice -> add(ofInvoice, invoice, done));
        }
        for (CallMade call : book.calls()) {
            Done done = new Done(Kind.CALLED, call.on(), Optional.empty(), 0);
            if (call.invoice().isPresent()) {
                add(ofInvoice, call.invoice().get(), done);
            } else {
                add(ofClient, call.client(), done);
            }
        }
        for (StepIgnored ignored : book.ignored()) {
            add(ofInvoice, ignored.invoice(), new Done(Kind.IGNORED, ignored.on(), Optional.empty(), ignored.step()));
        }
    }

    private static <K> void add(Map<K, List<Done>> map, K key, Done done) {
        map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(done);
    }

    /** Those by that day. */
    List<Done> about(Receivable receivable, LocalDate day) {
        List<Done> own = ofInvoice.getOrDefault(receivable.id(), List.of());
        List<Done> shared = ofClient.getOrDefault(receivable.client(), List.of());
        if (own.isEmpty() && shared.isEmpty()) {
            return List.of();
        }
        List<Done> all = new ArrayList<>(own);
        shared.stream()
                .filter(done -> !done.on().isBefore(receivable.dates().issuedOn()))
                .forEach(all::add);
        all.removeIf(done -> done.on().isAfter(day));
        all.sort(OLDEST_FIRST);
        return all;
    }
}
