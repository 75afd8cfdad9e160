package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.company.Company;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Semester;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is missing before letters can be written and statements made: the owner's own identity, and the rates of the semester. */
final class SetupTasks {

    private SetupTasks() {}

    static List<AgendaItem> in(Situation situation, Optional<Company> company, RateTable rates) {
        List<AgendaItem> found = new ArrayList<>();
        Semester present = Semester.of(situation.today());
        Optional<PublishedRates> row = rates.find(present);
        if (row.isEmpty()) {
            found.add(rate(present, "rate.missing", Urgency.SOON, AgendaAct.ENTER_RATES));
        } else if (!row.get().verified()) {
            found.add(rate(present, "rate.toVerify", Urgency.LATER, AgendaAct.CHECK_RATES));
        }
        if (company.isEmpty()) {
            found.add(own("company.missing", Urgency.SOON));
        } else {
            missing(situation, company.get()).forEach(key -> found.add(own(key, Urgency.LATER)));
        }
        return found;
    }

    /** A mediator is due to consumers (C. conso. L616-1); an insurer helps once there is a dispute. */
    private static List<String> missing(Situation situation, Company company) {
        List<String> keys = new ArrayList<>();
        if (company.iban().isEmpty()) {
            keys.add("company.iban");
        }
        boolean hasConsumers =
                situation.ledger().debtors().values().stream().anyMatch(debtor -> debtor.kind() == ClientKind.CONSUMER);
        if (hasConsumers && !company.mediator().isKnown()) {
            keys.add("company.mediator");
        }
        boolean hasDispute = situation.ledger().disputes().stream()
                .anyMatch(dispute -> dispute.closedOn().isEmpty());
        if (hasDispute && company.legalProtection().insurer().isEmpty()) {
            keys.add("company.insurer");
        }
        return keys;
    }

    private static AgendaItem rate(Semester semester, String key, Urgency urgency, AgendaAct act) {
        return AgendaItem.of(
                AgendaTopic.RATE,
                urgency,
                Wording.of("rate", semester.half(), semester.year()),
                Wording.of(key),
                Money.ZERO,
                NextStep.to(act));
    }

    private static AgendaItem own(String key, Urgency urgency) {
        return AgendaItem.of(
                AgendaTopic.COMPANY,
                urgency,
                Wording.of(key),
                Wording.of(key + "Why"),
                Money.ZERO,
                NextStep.to(AgendaAct.COMPLETE_COMPANY));
    }
}
