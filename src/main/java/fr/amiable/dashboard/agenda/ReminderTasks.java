package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.dashboard.Debtor;
import fr.amiable.dashboard.Receivable;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.dashboard.balance.AgedItem;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Late invoices to remind, client by client, and promises to check. The contested part is left out; a promise, a formal notice and a
 * letter whose time to answer is not over suspend reminders; proceedings, an address known to be wrong and a wish not to be contacted
 * stop them.
 */
final class ReminderTasks {

    /** The least time between two letters. */
    private static final int DAYS_BETWEEN_LETTERS = 5;

    /** How long after the day promised a transfer may still arrive. */
    static final int DAYS_OF_GRACE = 2;

    private ReminderTasks() {}

    static List<AgendaItem> in(Situation situation) {
        Map<ClientId, List<AgedItem>> byClient = situation.collectable().stream()
                .filter(item -> isToRemind(situation, item.receivable()))
                .collect(Collectors.groupingBy(item -> item.receivable().client()));
        List<AgendaItem> clients = byClient.entrySet().stream()
                .map(entry -> client(situation, situation.ledger().debtor(entry.getKey()), entry.getValue()))
                .toList();
        List<AgendaItem> found = new ArrayList<>(Agenda.grouped(clients, ReminderTasks::others));
        found.addAll(promises(situation));
        return found;
    }

    private static boolean isToRemind(Situation situation, Receivable receivable) {
        Debtor debtor = situation.debtor(receivable);
        List<SentLetter> letters = situation.lettersAbout(receivable);
        return debtor.mayBeReminded()
                && !debtor.limits().isAddressWrong()
                && letters.stream().noneMatch(letter -> letter.type() == LetterType.FORMAL_NOTICE)
                && letters.stream().noneMatch(letter -> isWaitingFor(letter, situation.today()));
    }

    private static boolean isWaitingFor(SentLetter letter, LocalDate today) {
        LocalDate rest = letter.sentOn().plusDays(DAYS_BETWEEN_LETTERS);
        LocalDate until = letter.payBy().filter(rest::isBefore).orElse(rest);
        return !today.isAfter(until);
    }

    private static AgendaItem client(Situation situation, Debtor debtor, List<AgedItem> late) {
        AgedItem oldest =
                late.stream().max(Comparator.comparingLong(AgedItem::daysLate)).orElseThrow();
        return AgendaItem.of(
                AgendaTopic.REMINDER,
                Urgency.SOON,
                Wording.of("client", debtor.name()),
                Wording.of("reminder.why", late.size(), oldest.daysLate()),
                Money.sum(late.stream().map(Situation::undisputed).toList()),
                NextStep.write(
                        next(situation, late),
                        oldest.receivable().id().subject(),
                        late.stream().map(item -> item.receivable().id()).toList()));
    }

    /** The letter after the highest one written about any of them. */
    private static LetterType next(Situation situation, List<AgedItem> late) {
        Optional<LetterType> highest = late.stream()
                .flatMap(item -> situation.lettersAbout(item.receivable()).stream())
                .map(SentLetter::type)
                .max(Comparator.naturalOrder());
        return highest.map(type ->
                        type == LetterType.FRIENDLY_REMINDER ? LetterType.FIRM_REMINDER : LetterType.FORMAL_NOTICE)
                .orElse(LetterType.FRIENDLY_REMINDER);
    }

    private static AgendaItem others(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.REMINDER,
                Urgency.SOON,
                Wording.of("reminder.others", others.size()),
                Wording.of("reminder.othersWhy"),
                Agenda.sum(others),
                NextStep.seeInvoices(others));
    }

    private static List<AgendaItem> promises(Situation situation) {
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
        boolean isBroken = promised.plusDays(DAYS_OF_GRACE).isBefore(situation.today());
        return AgendaItem.of(
                        AgendaTopic.PROMISE,
                        Urgency.SOON,
                        Wording.of(
                                "promise",
                                situation.debtor(item.receivable()).name(),
                                item.receivable().number()),
                        Wording.of(isBroken ? "promise.broken" : "promise.due", promised),
                        item.outstanding(),
                        NextStep.checkPayment(item.receivable().id()))
                .by(promised);
    }
}
