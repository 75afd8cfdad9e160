package fr.amiable.letter.check;

import fr.amiable.common.Money;
import fr.amiable.law.LegalWarning;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Payment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at what is claimed: late, due, counted to the date of the letter with every payment and verified rates. */
final class AmountChecks {

    private final LetterType type;
    private final List<AccountStatement> statements;
    private final List<Payment> payments;
    private final LocalDate writtenOn;

    private AmountChecks(LetterCase facts, List<Payment> payments) {
        this.type = facts.type();
        this.statements = facts.statements();
        this.payments =
                payments.stream().filter(payment -> !payment.isReversed()).toList();
        this.writtenOn = facts.request().writtenOn();
    }

    /** @param payments all those of the client, reversed ones included */
    static List<Check> of(LetterCase facts, List<Payment> payments, LocalDate today) {
        AmountChecks checks = new AmountChecks(facts, payments);
        LocalDate writtenOn = checks.writtenOn;
        List<Check> found = new ArrayList<>();
        found.addAll(checks.type == LetterType.CLOSING ? checks.settled() : checks.due());
        found.add(writtenOn.equals(today) ? Check.green("amountsCurrent", today) : Check.orange("notToday", writtenOn));
        found.add(checks.paymentSince());
        checks.credit().ifPresent(found::add);
        found.addAll(checks.rates());
        return found;
    }

    private List<Check> due() {
        List<Check> found = new ArrayList<>();
        for (AccountStatement statement : statements) {
            String number = statement.invoice().number();
            if (!statement.total().isPositive()) {
                found.add(Check.red("nothingDue", number));
            } else if (isLateOnly() && !writtenOn.isAfter(statement.invoice().dueOn())) {
                found.add(Check.red("notDueYet", number, statement.invoice().dueOn()));
            } else if (type == LetterType.UPCOMING_REMINDER
                    && writtenOn.isAfter(statement.invoice().dueOn())) {
                found.add(Check.red("alreadyDue", number, statement.invoice().dueOn()));
            }
        }
        return found.isEmpty() ? List.of(Check.green(isLateOnly() ? "due" : "owed")) : found;
    }

    /** Letters that speak of invoices as late ones. */
    private boolean isLateOnly() {
        return type.isReminder() || type.isNotice() || type == LetterType.SUSPENSION;
    }

    private List<Check> settled() {
        List<Check> found = statements.stream()
                .filter(statement -> statement.total().isPositive())
                .map(statement -> Check.red("stillDue", statement.invoice().number(), statement.total()))
                .toList();
        return found.isEmpty() ? List.of(Check.green("settled")) : found;
    }

    /** Money that came in after the date of the letter is in none of its amounts. */
    private Check paymentSince() {
        Comparator<Payment> byDay = Comparator.comparing(Payment::receivedOn);
        Optional<Payment> last = payments.stream().max(byDay);
        if (last.isEmpty()) {
            return Check.green("noPayment");
        }
        Payment payment = last.get();
        return payment.receivedOn().isAfter(writtenOn)
                ? Check.red("paymentSince", payment.amount(), payment.receivedOn(), writtenOn)
                : Check.green("lastPayment", payment.amount(), payment.receivedOn());
    }

    private Optional<Check> credit() {
        Money credit = Money.sum(payments.stream().map(Payment::unallocated).toList());
        return credit.isPositive() ? Optional.of(Check.orange("creditUnallocated", credit)) : Optional.empty();
    }

    private List<Check> rates() {
        List<Check> remarks = statements.stream()
                .flatMap(statement -> statement.account().warnings().stream())
                .distinct()
                .filter(AmountChecks::isAboutRates)
                .map(warning -> Check.orange("legalWarning", warning))
                .toList();
        return remarks.isEmpty() ? List.of(Check.green("ratesKnown")) : remarks;
    }

    /** That no interest runs before a formal notice is what the letter itself says; proceedings have a check of their own. */
    private static boolean isAboutRates(LegalWarning warning) {
        return !warning.key().startsWith("noInterest") && !warning.key().startsWith("proceedings.");
    }
}
