package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Contention;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dispute.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cases of clients ask for: claims to declare in collective proceedings, disputes whose date comes, addresses to find. */
final class ClientTasks {

    /** C. com. R622-24: two months from the publication; counted without moving to a working day, which is prudent. */
    static final int MONTHS_TO_DECLARE = 2;

    /** C. com. L622-26: six months from the publication to be relieved of a late declaration. */
    private static final int MONTHS_TO_BE_RELIEVED = 6;

    private static final int DAYS_BEFORE_DECLARATION = 21;

    private ClientTasks() {}

    static List<AgendaItem> in(Situation situation) {
        List<AgendaItem> found = new ArrayList<>();
        List<AgendaItem> addresses = new ArrayList<>();
        Map<ClientId, Money> owed = situation.owedByClient();
        owed.forEach((id, amount) -> {
            Debtor debtor = situation.ledger().debtor(id);
            debtor.declarationAwaitedSince()
                    .ifPresent(published -> addDeclaration(found, situation.today(), debtor, published, amount));
            if (debtor.limits().isAddressWrong()) {
                addresses.add(address(debtor, amount));
            }
        });
        found.addAll(Agenda.grouped(addresses, ClientTasks::otherAddresses));
        found.addAll(Agenda.grouped(disputes(situation, true), ClientTasks::otherDisputes));
        found.addAll(Agenda.grouped(disputes(situation, false), ClientTasks::otherDisputes));
        return found;
    }

    private static void addDeclaration(
            List<AgendaItem> found, LocalDate today, Debtor debtor, LocalDate published, Money amount) {
        LocalDate lastDay = published.plusMonths(MONTHS_TO_DECLARE);
        LocalDate lastRelief = published.plusMonths(MONTHS_TO_BE_RELIEVED);
        if (today.isAfter(lastRelief)) {
            return;
        }
        boolean isPast = today.isAfter(lastDay);
        boolean isNear = !isPast && today.plusDays(DAYS_BEFORE_DECLARATION).isAfter(lastDay);
        found.add(AgendaItem.of(
                        AgendaTopic.INSOLVENCY,
                        isNear ? Urgency.NOW : Urgency.SOON,
                        Wording.of("client", debtor.name()),
                        isPast
                                ? Wording.of("insolvency.late", lastDay, lastRelief)
                                : Wording.of("insolvency.why", lastDay),
                        amount,
                        NextStep.to(AgendaAct.OPEN_CLIENT, debtor.id().subject()))
                .by(isPast ? lastRelief : lastDay));
    }

    private static AgendaItem address(Debtor debtor, Money amount) {
        return AgendaItem.of(
                AgendaTopic.ADDRESS,
                Urgency.LATER,
                Wording.of("client", debtor.name()),
                Wording.of("address.why"),
                amount,
                NextStep.to(AgendaAct.CORRECT_ADDRESS, debtor.id().subject()));
    }

    private static AgendaItem otherAddresses(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.ADDRESS,
                Urgency.LATER,
                Wording.of("address.others", others.size()),
                Wording.of("address.why"),
                Agenda.sum(others),
                NextStep.to(AgendaAct.OPEN_CLIENT));
    }

    /** Those whose date has come, or those whose date is near. */
    private static List<AgendaItem> disputes(Situation situation, boolean isCome) {
        LocalDate horizon = Deadline.horizon(situation.today());
        return situation.ledger().disputes().stream()
                .filter(dispute -> dispute.closedOn().isEmpty())
                .filter(dispute -> dispute.progress()
                        .targetOn()
                        .filter(day -> !day.isAfter(horizon) && day.isAfter(situation.today()) != isCome)
                        .isPresent())
                .map(dispute -> dispute(situation, dispute))
                .toList();
    }

    private static AgendaItem dispute(Situation situation, Contention dispute) {
        LocalDate target = dispute.progress().targetOn().orElseThrow();
        String act = dispute.progress().nextAct();
        boolean isCome = !target.isAfter(situation.today());
        String key = (isCome ? "dispute.come" : "dispute.coming") + (act.isBlank() ? "" : "Act");
        return AgendaItem.of(
                        AgendaTopic.DISPUTE,
                        isCome ? Urgency.NOW : Urgency.SOON,
                        Wording.of(
                                "dispute",
                                dispute.number(),
                                situation.ledger().debtor(dispute.client()).name(),
                                dispute.category()),
                        act.isBlank() ? Wording.of(key, target) : Wording.of(key, target, act.strip()),
                        dispute.contested(),
                        NextStep.to(AgendaAct.OPEN_DISPUTE, dispute.id().subject()))
                .by(target);
    }

    private static AgendaItem otherDisputes(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.DISPUTE,
                others.get(0).urgency(),
                Wording.of("dispute.others", others.size()),
                Wording.of("dispute.othersWhy"),
                Agenda.sum(others),
                NextStep.to(AgendaAct.SEE_DISPUTES));
    }
}
