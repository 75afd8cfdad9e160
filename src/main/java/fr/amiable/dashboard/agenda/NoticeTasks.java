package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formal notices whose deadline passed while something is still owed and not contested: the owner decides what comes next. */
final class NoticeTasks {

    /** A decision put off longer than that is no emergency any more. */
    private static final int DAYS_OF_EMERGENCY = 30;

    private NoticeTasks() {}

    static List<AgendaItem> in(Situation situation) {
        Map<LetterId, SentLetter> notices =
                situation.letters().stream().collect(Collectors.toMap(SentLetter::id, letter -> letter));
        Map<LetterId, List<AgedItem>> unpaid = situation.collectable().stream()
                .filter(item -> lastNotice(situation, item.receivable()).isPresent())
                .collect(Collectors.groupingBy(
                        item -> lastNotice(situation, item.receivable())
                                .orElseThrow()
                                .id(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<AgendaItem> items = unpaid.entrySet().stream()
                .filter(entry -> isPast(notices.get(entry.getKey()), situation.today()))
                .map(entry -> item(situation, notices.get(entry.getKey()), entry.getValue()))
                .toList();
        return Agenda.grouped(items, NoticeTasks::others);
    }

    /** The last formal notice about an invoice. */
    static Optional<SentLetter> lastNotice(Situation situation, Receivable receivable) {
        return situation.lettersAbout(receivable).stream()
                .filter(letter -> letter.type() == LetterType.FORMAL_NOTICE)
                .reduce((before, after) -> after);
    }

    private static boolean isPast(SentLetter notice, LocalDate today) {
        return notice.payBy().filter(day -> day.isBefore(today)).isPresent();
    }

    private static AgendaItem item(Situation situation, SentLetter notice, List<AgedItem> unpaid) {
        LocalDate payBy = notice.payBy().orElseThrow();
        boolean isRecent = payBy.plusDays(DAYS_OF_EMERGENCY).isAfter(situation.today());
        Money left = Money.sum(unpaid.stream().map(Situation::undisputed).toList());
        return AgendaItem.of(
                        AgendaTopic.FORMAL_NOTICE,
                        isRecent ? Urgency.NOW : Urgency.SOON,
                        Wording.of(
                                "notice",
                                situation.ledger().debtor(notice.client()).name(),
                                notice.sentOn()),
                        Wording.of("notice.why", payBy, unpaid.size()),
                        left,
                        unpaid.size() == 1
                                ? NextStep.to(
                                        AgendaAct.DECIDE_AFTER_NOTICE,
                                        unpaid.get(0).receivable().id().subject())
                                : NextStep.to(
                                        AgendaAct.DECIDE_AFTER_NOTICE,
                                        notice.client().subject()))
                .by(payBy);
    }

    private static AgendaItem others(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.FORMAL_NOTICE,
                Urgency.SOON,
                Wording.of("notice.others", others.size()),
                Wording.of("notice.othersWhy"),
                Agenda.sum(others),
                NextStep.to(AgendaAct.SEE_LETTERS));
    }
}
