package fr.amiable.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invoice as typed or read so far. {@code client} and the dates may be null. {@code totals} is what the paper says: with lines it
 * must agree with them to the cent per rate, which {@link #totalsOfLines()} gives.
 */
public record InvoiceDraft(
        ClientId client,
        InvoiceType type,
        String number,
        LocalDate issuedOn,
        LocalDate performedOn,
        LocalDate dueOn,
        List<InvoiceLine> lines,
        InvoiceTotals totals,
        PaymentConditions conditions,
        InvoiceReferences references) {

    public InvoiceDraft {
        lines = List.copyOf(lines);
    }

    /** A draft whose totals are those of its lines. */
    public static InvoiceDraft ofLines(
            ClientId client, String number, LocalDate issuedOn, LocalDate dueOn, List<InvoiceLine> lines) {
        return new InvoiceDraft(
                client,
                InvoiceType.INVOICE,
                number,
                issuedOn,
                null,
                dueOn,
                lines,
                InvoiceTotals.of(lines, Money.ZERO),
                PaymentConditions.LEGAL,
                InvoiceReferences.NONE);
    }

    public InvoiceDraft withClient(ClientId newClient) {
        return new InvoiceDraft(
                newClient, type, number, issuedOn, performedOn, dueOn, lines, totals, conditions, references);
    }

    public InvoiceDraft withReferences(InvoiceReferences newReferences) {
        return new InvoiceDraft(
                client, type, number, issuedOn, performedOn, dueOn, lines, totals, conditions, newReferences);
    }

    public InvoiceDraft withConditions(PaymentConditions newConditions) {
        return new InvoiceDraft(
                client, type, number, issuedOn, performedOn, dueOn, lines, totals, newConditions, references);
    }

    public InvoiceTotals totalsOfLines() {
        return InvoiceTotals.of(lines, totals.prepaid());
    }

    /** What keeps this from being recorded, in the order of the screen. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (client == null) {
            found.add(Problem.of("client", "invoice.noClient"));
        }
        if (Words.clean(number).isEmpty()) {
            found.add(Problem.of("number", "invoice.noNumber"));
        }
        addDateProblems(found);
        addAmountProblems(found);
        return List.copyOf(found);
    }

    private void addDateProblems(List<Problem> found) {
        if (issuedOn == null) {
            found.add(Problem.of("issuedOn", "invoice.noIssueDate"));
        }
        if (dueOn == null) {
            found.add(Problem.of("dueOn", "invoice.noDueDate"));
        } else if (issuedOn != null && dueOn.isBefore(issuedOn)) {
            found.add(Problem.of("dueOn", "invoice.dueBeforeIssue", dueOn, issuedOn));
        }
    }

    private void addAmountProblems(List<Problem> found) {
        if (!totals.gross().isPositive()) {
            found.add(Problem.of("lines", "invoice.totalNotPositive"));
        } else if (totals.prepaid().isNegative() || totals.prepaid().compareTo(totals.gross()) > 0) {
            found.add(Problem.of("prepaid", "invoice.wrongPrepaid", totals.prepaid(), totals.gross()));
        }
        addRetentionProblems(found);
    }

    private void addRetentionProblems(List<Problem> found) {
        Retention retention = conditions.retention();
        if (retention.amount().isNegative() || retention.amount().compareTo(totals.gross()) > 0) {
            found.add(Problem.of("retention", "invoice.wrongRetention", retention.amount(), totals.gross()));
        } else if (retention.amount().isPositive() && retention.dueOn().isEmpty()) {
            found.add(Problem.of("retentionDueOn", "invoice.noRetentionDate"));
        } else if (dueOn != null && retention.dueOn().filter(dueOn::isAfter).isPresent()) {
            found.add(Problem.of(
                    "retentionDueOn",
                    "invoice.retentionBeforeDue",
                    retention.dueOn().get(),
                    dueOn));
        }
    }

    /** @throws IllegalStateException while {@link #problems()} is not empty */
    public Invoice issue(InvoiceId id, ClaimEvents events) {
        if (!problems().isEmpty()) {
            throw new IllegalStateException("invoice draft has problems: " + problems());
        }
        return new Invoice(
                id,
                client,
                type,
                Words.clean(number),
                new InvoiceDates(issuedOn, Optional.ofNullable(performedOn), dueOn),
                lines,
                totals,
                conditions,
                references,
                events);
    }
}
