package fr.amiable.dashboard.agenda;

import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.promise.PaymentPromise;
import java.time.LocalDate;
import java.util.List;

/** Promises whose day has come: was it paid? */
final class PromiseTasks {

    private PromiseTasks() {}

    static List<AgendaItem> in(Situation situation) {
        List<AgendaItem> promises = situation.balance().items().stream()
                .filter(item -> item.receivable()
                        .state()
                        .promisedOn()
                        .filter(day -> !day.isAfter(situation.today()))
                        .isPresent())
                .map(item -> promise(situation, item))
                .toList();
        return Agenda.grouped(
                promises,
                others -> AgendaItem.of(
                        AgendaTopic.PROMISE,
                        Urgency.SOON,
                        Wording.of("promise.others", others.size()),
                        Wording.of("promise.othersWhy"),
                        Agenda.sum(others),
                        NextStep.seeInvoices(others)));
    }

    private static AgendaItem promise(Situation situation, AgedItem item) {
        LocalDate promised = item.receivable().state().promisedOn().orElseThrow();
        boolean isBroken = promised.plusDays(PaymentPromise.DAYS_OF_GRACE).isBefore(situation.today());
        return AgendaItem.of(
                        AgendaTopic.PROMISE,
                        Urgency.SOON,
                        Wording.of(
                                "promise",
                                situation.debtor(item.receivable()).name(),
                                item.receivable().number()),
                        Wording.of(isBroken ? "promise.broken" : "promise.due", promised),
                        item.outstanding(),
                        isBroken
                                ? NextStep.write(
                                        LetterType.BROKEN_PROMISE,
                                        item.receivable().id().subject(),
                                        List.of(item.receivable().id()))
                                : NextStep.checkPayment(item.receivable().id()))
                .by(promised);
    }
}
