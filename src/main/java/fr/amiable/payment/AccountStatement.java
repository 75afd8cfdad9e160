package fr.amiable.payment;

import fr.amiable.client.Client;
import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.DebtPart;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.Remission;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The décompte of one invoice on one day: the claim in law, the credit notes already taken off its principal, and the
 * account of interest, indemnity and payments up to {@code stopOn} included.
 */
public record AccountStatement(
        Client client,
        Invoice invoice,
        List<Invoice> creditNotes,
        Claim claim,
        InterestAccount account,
        LocalDate stopOn) {

    public AccountStatement {
        creditNotes = List.copyOf(creditNotes);
    }

    /** Everything still due on the stop date. */
    public Money total() {
        return account.total();
    }

    /** What payments received by the stop date brought to this invoice. */
    public Money paid() {
        return Money.sum(account.payments().stream()
                .map(payment -> payment.amount().minus(payment.surplus()))
                .toList());
    }

    /** What is unpaid of the invoice itself: its principal less payments and what was given up of it, never below zero. */
    public Money unpaid() {
        return claim.principal().minus(paid()).minus(principalRemitted()).max(Money.ZERO);
    }

    /** The retention of guarantee that cannot be asked for on the stop date, with the last day it may be kept. */
    public Optional<Claim.LaterPart> keptOut() {
        return claim.laterPart().filter(part -> !stopOn.isAfter(part.dueOn()));
    }

    /** What was given up of the principal by the stop date. */
    public Money principalRemitted() {
        return Money.sum(account.remissions().stream()
                .filter(given -> given.part() == DebtPart.PRINCIPAL)
                .map(Remission::amount)
                .toList());
    }

    /** Days from the due date to the stop date; zero when not late. */
    public long daysLate() {
        return Math.max(0, invoice.dueOn().until(stopOn, ChronoUnit.DAYS));
    }
}
