package fr.amiable.dashboard;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.Progress;
import fr.amiable.invoice.InvoiceDates;
import fr.amiable.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Small ledgers written by hand, so that every expected figure can be computed on paper. */
public final class LedgerSamples {

    public static final ClientId ZOE = new ClientId(1);
    public static final ClientId ABEL = new ClientId(2);

    private final Map<ClientId, Debtor> debtors = new HashMap<>();
    private final List<Receivable> receivables = new ArrayList<>();
    private final List<Contention> disputes = new ArrayList<>();
    private final NavigableMap<LocalDate, Sales> sales = new TreeMap<>();

    public LedgerSamples() {
        debtor(new Debtor(ZOE, "Zoé", ClientKind.PROFESSIONAL, Optional.empty(), Debtor.Limits.NONE));
        debtor(new Debtor(ABEL, "Abel", ClientKind.CONSUMER, Optional.empty(), Debtor.Limits.NONE));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public LedgerSamples debtor(Debtor debtor) {
        debtors.put(debtor.id(), debtor);
        return this;
    }

    /** An invoice of whole euros, sold on its day of issue. */
    public LedgerSamples invoice(
            long id, ClientId client, String issuedOn, String dueOn, long euros, Settlement... settlements) {
        return invoice(id, client, issuedOn, dueOn, euros, ClaimState.NONE, settlements);
    }

    public LedgerSamples invoice(
            long id,
            ClientId client,
            String issuedOn,
            String dueOn,
            long euros,
            ClaimState state,
            Settlement... settlements) {
        receivables.add(new Receivable(
                new InvoiceId(id),
                "F-" + id,
                client,
                new InvoiceDates(day(issuedOn), Optional.empty(), day(dueOn)),
                Money.euros(euros),
                List.of(settlements),
                state));
        sales.merge(day(issuedOn), new Sales(Money.euros(euros), 1), Sales::plus);
        return this;
    }

    /** What lowers the sales of a day without any receivable: a credit note. */
    public LedgerSamples credited(String on, long euros) {
        sales.merge(day(on), new Sales(Money.euros(-euros), 0), Sales::plus);
        return this;
    }

    public LedgerSamples dispute(
            long id, DisputeCategory category, String raisedOn, String closedOn, long invoice, long euros) {
        return dispute(id, category, raisedOn, closedOn, invoice, euros, Optional.empty());
    }

    public LedgerSamples dispute(
            long id,
            DisputeCategory category,
            String raisedOn,
            String closedOn,
            long invoice,
            long euros,
            Optional<LocalDate> targetOn) {
        disputes.add(new Contention(
                new DisputeId(id),
                "L-2026-00" + id,
                ZOE,
                category,
                day(raisedOn),
                closedOn.isEmpty() ? Optional.empty() : Optional.of(day(closedOn)),
                new Progress(
                        closedOn.isEmpty() ? DisputeStage.REPORTED : DisputeStage.CLOSED,
                        day(raisedOn),
                        Position.NOT_DECIDED,
                        targetOn,
                        ""),
                List.of(new ContestedPart(new InvoiceId(invoice), Optional.empty(), Money.euros(euros)))));
        return this;
    }

    public static Settlement paid(String on, long euros) {
        return new Settlement(Settlement.Kind.PAYMENT, day(on), Money.euros(euros));
    }

    public static Settlement creditNote(String on, long euros) {
        return new Settlement(Settlement.Kind.CREDIT_NOTE, day(on), Money.euros(euros));
    }

    public static Settlement waived(String on, long euros) {
        return new Settlement(Settlement.Kind.WAIVER, day(on), Money.euros(euros));
    }

    public Ledger since(String day) {
        return new Ledger(day(day), receivables, disputes, sales, debtors);
    }
}
