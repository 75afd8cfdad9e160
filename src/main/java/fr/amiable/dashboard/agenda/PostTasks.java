package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.registered.RegisteredLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registered letters to deposit, to ask after, or whose fifteen days are over, and messages in doubt. */
final class PostTasks {

    /** Past that many days without news, the tracking of the post knows more. */
    private static final int DAYS_OF_SILENCE = 7;

    /** Past that many, nobody asks any more. */
    private static final int DAYS_FORGOTTEN = 90;

    private PostTasks() {}

    static List<AgendaItem> in(PostNews news, LocalDate today) {
        List<AgendaItem> items = new ArrayList<>();
        news.mails()
                .forEach(mail -> items.add(item(
                                mail.letter(),
                                Urgency.NOW,
                                Wording.of("mail.doubt", mail.clientName()),
                                Wording.of("mail.doubtWhy", mail.writtenOn()))
                        .by(mail.writtenOn())));
        news.registered().forEach(posted -> registered(posted, today).ifPresent(items::add));
        return Agenda.grouped(items, PostTasks::others);
    }

    private static Optional<AgendaItem> registered(PostNews.Posted posted, LocalDate today) {
        return switch (posted.letter().state()) {
            case PREPARED ->
                known(posted, Urgency.NOW, "prepared", posted.writtenOn()).filter(item -> isRecent(item, today));
            case DEPOSITED ->
                known(posted, Urgency.SOON, "silent", deposited(posted.letter()).plusDays(DAYS_OF_SILENCE))
                        .filter(item -> isCome(item, today) && isRecent(item, today));
            case NOTIFIED -> held(posted, today);
            case UNKNOWN -> known(posted, Urgency.NOW, "unknown", ended(posted.letter()));
            case LOST -> known(posted, Urgency.NOW, "lost", ended(posted.letter()));
            case DISTRIBUTED, UNCLAIMED, REFUSED -> Optional.empty();
        };
    }

    /** Until the fifteenth day the client can fetch it; from the next on, its outcome is to be noted. */
    private static Optional<AgendaItem> held(PostNews.Posted posted, LocalDate today) {
        LocalDate until = posted.letter().course().heldUntil().orElseThrow();
        return until.isBefore(today)
                ? known(posted, Urgency.NOW, "over", until)
                : known(posted, Urgency.LATER, "held", until);
    }

    private static Optional<AgendaItem> known(PostNews.Posted posted, Urgency urgency, String key, LocalDate day) {
        return Optional.of(item(
                        posted.letter().letter(),
                        urgency,
                        Wording.of("registered", posted.clientName(), posted.writtenOn()),
                        Wording.of("registered." + key, day))
                .by(day));
    }

    private static AgendaItem item(LetterId letter, Urgency urgency, Wording who, Wording why) {
        return AgendaItem.of(
                AgendaTopic.REGISTERED,
                urgency,
                who,
                why,
                Money.ZERO,
                NextStep.to(AgendaAct.FOLLOW_LETTER, letter.subject()));
    }

    private static boolean isCome(AgendaItem item, LocalDate today) {
        return !item.on().orElseThrow().isAfter(today);
    }

    private static boolean isRecent(AgendaItem item, LocalDate today) {
        return item.on().orElseThrow().isAfter(today.minusDays(DAYS_FORGOTTEN));
    }

    private static LocalDate deposited(RegisteredLetter letter) {
        return letter.course().depositedOn().orElseThrow();
    }

    private static LocalDate ended(RegisteredLetter letter) {
        return letter.course().endedOn().orElseThrow();
    }

    private static AgendaItem others(List<AgendaItem> others) {
        return AgendaItem.of(
                AgendaTopic.REGISTERED,
                others.get(0).urgency(),
                Wording.of("registered.others", others.size()),
                Wording.of("registered.othersWhy"),
                Money.ZERO,
                NextStep.to(AgendaAct.SEE_LETTERS));
    }
}
