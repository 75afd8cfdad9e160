package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.report.LimitationRisk.LimitedReceivable;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The legal dates that come next, soonest first, and the formal notices the client has still time to answer. */
final class LegalClocks {

    private static final int MOST = 6;

    private LegalClocks() {}

    static List<LegalClock> in(Situation situation, List<ContractNotice> contracts) {
        List<LegalClock> clocks = new ArrayList<>();
        situation.limitation().near().stream()
                .limit(MOST)
                .map(claim -> limitation(situation, claim))
                .forEach(clocks::add);
        for (Map.Entry<ClientId, Money> owed : situation.owedByClient().entrySet()) {
            Debtor debtor = situation.ledger().debtor(owed.getKey());
            declaration(debtor, situation.today()).ifPresent(clocks::add);
        }
        contracts.stream()
                .map(notice -> new LegalClock(
                        AgendaTopic.CONTRACT,
                        AgendaService.urgency(notice, situation.today()),
                        notice.clientName(),
                        notice.object(),
                        notice.noticeBy(),
                        NextStep.to(AgendaAct.OPEN_CONTRACT, notice.contract().subject())))
                .forEach(clocks::add);
        return clocks.stream()
                .sorted(Comparator.comparing(LegalClock::lastDay))
                .limit(MOST)
                .toList();
    }

    private static LegalClock limitation(Situation situation, LimitedReceivable claim) {
        return new LegalClock(
                AgendaTopic.LIMITATION,
                urgency(claim.lastDay(), situation.today()),
                situation.debtor(claim.receivable()).name(),
                claim.receivable().number(),
                claim.lastDay(),
                NextStep.to(AgendaAct.CHOOSE_WAY, claim.receivable().id().subject()));
    }

    private static Optional<LegalClock> declaration(Debtor debtor, LocalDate today) {
        return debtor.declarationAwaitedSince()
                .map(published -> published.plusMonths(ClientTasks.MONTHS_TO_DECLARE))
                .filter(lastDay -> !lastDay.isBefore(today))
                .map(lastDay -> new LegalClock(
                        AgendaTopic.INSOLVENCY,
                        urgency(lastDay, today),
                        debtor.name(),
                        "",
                        lastDay,
                        NextStep.to(AgendaAct.OPEN_CLIENT, debtor.id().subject())));
    }

    private static Urgency urgency(LocalDate lastDay, LocalDate today) {
        if (!lastDay.isAfter(today.plusMonths(1))) {
            return Urgency.NOW;
        }
        return lastDay.isAfter(today.plusMonths(3)) ? Urgency.LATER : Urgency.SOON;
    }

    /** Those that wait longest for the client first. */
    static List<NoticeUnderWay> notices(Situation situation) {
        Map<InvoiceId, Receivable> open = situation.ledger().receivables().stream()
                .collect(Collectors.toMap(Receivable::id, receivable -> receivable));
        return situation.letters().stream()
                .filter(letter -> letter.type() == LetterType.FORMAL_NOTICE)
                .filter(letter -> letter.payBy()
                        .filter(day -> !day.isBefore(situation.today()))
                        .isPresent())
                .map(letter -> underWay(situation, letter, open))
                .limit(MOST)
                .toList();
    }

    private static NoticeUnderWay underWay(Situation situation, SentLetter letter, Map<InvoiceId, Receivable> open) {
        Optional<LocalDate> received = letter.invoices().stream()
                .map(open::get)
                .flatMap(receivable -> receivable.state().noticeReceivedOn().stream())
                .filter(day -> !day.isBefore(letter.sentOn()))
                .max(Comparator.naturalOrder());
        return new NoticeUnderWay(
                letter, situation.ledger().debtor(letter.client()).name(), received);
    }
}
