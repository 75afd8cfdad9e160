package fr.amiable.sample;

import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.Payment;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.Instalments;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.plan.Rhythm;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an owner meets: a promise not kept, a claim near its limitation, an insolvent client, a bounced cheque paid by instalments, a credit
 * left.
 */
final class SampleTroubles {

    private final SampleServices services;
    private final SampleRecords records;

    SampleTroubles(SampleServices services, SampleRecords records) {
        this.services = services;
        this.records = records;
    }

    void fill(LocalDate today) {
        brokenPromise(today);
        nearLimitation(today);
        insolvent(today);
        bouncedCheque(today);
        creditLeft(today);
    }

    private void brokenPromise(LocalDate today) {
        ClientId client = records.client("halles", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT, ClientFlags.NONE);
        Invoice invoice = records.invoice(client, 55, today.minusDays(75), records.line("halles.line", "717.00", "20"));
        Optional<Subject> about = Optional.of(invoice.id().subject());
        call(client, about, today.minusDays(20), "halles.voicemail", CallResult.ANSWERING_MACHINE);
        call(client, about, today.minusDays(9), "halles.call", CallResult.PAYMENT_UNDER_WAY);
        services.ledger()
                .promises()
                .record(new PromiseDraft(
                        List.of(invoice.id()),
                        today.minusDays(9),
                        PromiseMeans.PHONE,
                        today.minusDays(3),
                        invoice.payable(),
                        records.get("halles.promise")));
    }

    private void nearLimitation(LocalDate today) {
        ClientId client = records.client("besson", ClientKind.CONSUMER, MerchantStatus.UNKNOWN, ClientFlags.NONE);
        LocalDate issuedOn = today.plusDays(18).minusYears(2).minusDays(30);
        Invoice invoice = records.invoice(client, 118, issuedOn, records.line("besson.line", "1127.27", "10"));
        records.note(new TimelineDraft(
                client,
                Optional.of(invoice.id().subject()),
                today.minusDays(64),
                Optional.empty(),
                Channel.MEETING,
                Direction.RECEIVED,
                records.get("besson.name"),
                records.get("besson.meeting"),
                Optional.empty(),
                Disclosure.ORDINARY));
    }

    private void insolvent(LocalDate today) {
        ClientFlags flags = new ClientFlags(Optional.of(today.minusDays(41)), Optional.empty(), false, false);
        ClientId client = records.client("duval", ClientKind.PROFESSIONAL, MerchantStatus.MERCHANT, flags);
        records.invoice(client, 44, today.minusDays(130), records.line("duval.line", "3760.75", "20"));
        records.note(new TimelineDraft(
                client,
                Optional.empty(),
                today.minusDays(41),
                Optional.empty(),
                Channel.COURT,
                Direction.NONE,
                "",
                records.get("duval.judgment"),
                Optional.empty(),
                Disclosure.TO_PRODUCE));
    }

    private void bouncedCheque(LocalDate today) {
        ClientId client = records.clientNamed("Boulangerie Ker Avel");
        InvoiceRow open = oldestOpen(client);
        Payment cheque = services.ledger()
                .payments()
                .record(new PaymentDraft(
                        client,
                        today.minusDays(25),
                        open.outstanding(),
                        PaymentMethod.CHEQUE,
                        records.get("boulangerie.cheque"),
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(open.id(), open.outstanding()))));
        services.ledger().payments().reverse(cheque.id(), records.get("boulangerie.bounced"));
        plan(open, today);
    }

    /** What the client agreed on once his cheque had bounced. */
    private void plan(InvoiceRow open, LocalDate today) {
        PlanDraft draft = new PlanDraft(
                ClientKind.PROFESSIONAL.regime(),
                List.of(new PlannedDebt(open.id(), open.outstanding())),
                today.minusDays(8),
                PlanTerms.USUAL,
                Instalments.equal(open.outstanding(), 3, today.plusDays(9), Rhythm.MONTH));
        InstalmentPlan plan = services.ledger().plans().draw(draft);
        services.ledger().plans().sign(plan.id(), Optional.of(today.minusDays(6)));
    }

    /** The client rounded up what he paid: part of it waits for another invoice. */
    private void creditLeft(LocalDate today) {
        ClientId client = records.clientNamed("Cabinet Moreau");
        Invoice invoice =
                records.invoice(client, 38, today.minusDays(210), records.line("moreau.line", "240.00", "20"));
        services.ledger()
                .payments()
                .record(new PaymentDraft(
                        client,
                        today.minusDays(172),
                        Money.euros("300.00"),
                        PaymentMethod.TRANSFER,
                        records.get("moreau.paid"),
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice.id(), invoice.payable()))));
    }

    private InvoiceRow oldestOpen(ClientId client) {
        return services.ledger().invoices().rowsOf(client).stream()
                .filter(row -> row.type() != InvoiceType.CREDIT_NOTE
                        && row.outstanding().isPositive())
                .min(Comparator.comparing(InvoiceRow::dueOn))
                .orElseThrow();
    }

    private void call(ClientId client, Optional<Subject> about, LocalDate on, String key, CallResult result) {
        records.note(new TimelineDraft(
                client,
                about,
                on,
                Optional.empty(),
                Channel.PHONE,
                Direction.SENT,
                records.get("halles.contact"),
                records.get(key),
                Optional.of(result),
                Disclosure.ORDINARY));
    }
}
