package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.EARLY_PAYMENT;
import static fr.amiable.contract.check.ContractPoint.OFF_PREMISES;
import static fr.amiable.contract.check.ContractPoint.WITHDRAWAL;

import fr.amiable.client.ClientKind;
import fr.amiable.law.LegalRow;
import fr.amiable.law.deadline.FrenchHolidays;
import java.time.LocalDate;

/** Signed away from the owner's premises: information, withdrawal, and no payment at first. */
final class OffPremisesChecks {

    private OffPremisesChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        if (!facts.contract().signature().isOffPremises()) {
            return;
        }
        if (facts.isConsumer()) {
            lines.orange(OFF_PREMISES, "offPremisesConsumer");
        } else if (facts.counterparty().kind() == ClientKind.PROFESSIONAL) {
            addProfessional(lines, facts);
        }
        if (facts.isProtectedOffPremises()) {
            addWithdrawal(lines, facts);
        }
    }

    private static void addProfessional(Lines lines, ContractCase facts) {
        int most = lines.present("OFF_PREMISES").number("value");
        if (facts.isSmallOutsideTrade()) {
            lines.orange(OFF_PREMISES, "offPremisesSmall", most);
        } else {
            lines.green(OFF_PREMISES, "offPremisesProfessional", most);
        }
    }

    private static void addWithdrawal(Lines lines, ContractCase facts) {
        LegalRow rule = ContractLaw.rule("WITHDRAWAL", facts.regime(), facts.lawDay());
        if (facts.signedOn().isEmpty()) {
            lines.add(WITHDRAWAL, Light.ORANGE, rule, "withdrawalNotStarted", rule.number("value"));
            return;
        }
        LocalDate signedOn = facts.signedOn().get();
        addEarlyPayment(lines, facts, signedOn);
        LocalDate last = lastDay(signedOn, rule.number("value"));
        LegalRow extension = ContractLaw.rule("WITHDRAWAL_EXTENDED", facts.regime(), facts.lawDay());
        LocalDate extended = last.plusMonths(extension.number("value"));
        if (!facts.today().isAfter(last)) {
            lines.add(WITHDRAWAL, Light.ORANGE, rule, "withdrawalRunning", last, extended);
        } else if (!facts.today().isAfter(extended)) {
            lines.add(WITHDRAWAL, Light.ORANGE, extension, "withdrawalExtended", last, extended);
        } else {
            lines.add(WITHDRAWAL, Light.GREEN, rule, "withdrawalOver", extended);
        }
    }

    private static void addEarlyPayment(Lines lines, ContractCase facts, LocalDate signedOn) {
        LegalRow rule = ContractLaw.rule("EARLY_PAYMENT", facts.regime(), facts.lawDay());
        LocalDate last = signedOn.plusDays(rule.number("value"));
        if (!facts.today().isAfter(last)) {
            lines.add(EARLY_PAYMENT, Light.RED, rule, "noPaymentYet", last, rule.number("value"));
        }
    }

    /** A time that ends on a Saturday, a Sunday or a holiday goes on to the next working day: C. conso. L221-19. */
    private static LocalDate lastDay(LocalDate signedOn, int days) {
        return new FrenchHolidays(false).nextWorkingDay(signedOn.plusDays(days));
    }
}
