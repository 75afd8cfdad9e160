package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.RENEWAL;

import fr.amiable.contract.Duration;
import fr.amiable.contract.Renewal;
import fr.amiable.law.LegalRow;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.Optional;

/** When does it end, by when must notice be given, and must the client be told beforehand? */
final class RenewalChecks {

    /** How long before its last day a notice is called near; a habit of the desk, not a rule. */
    private static final int NEAR_DAYS = 60;

    private RenewalChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        Duration duration = facts.contract().duration();
        Optional<LocalDate> end = duration.endOn(facts.today());
        if (end.isEmpty()) {
            return;
        }
        boolean isInformed = facts.regime() == Regime.CONSUMER || facts.regime() == Regime.COMMON_LAW;
        if (end.get().isBefore(facts.today())) {
            lines.orange(RENEWAL, "contractEnded", end.get());
        } else if (duration.renewal() == Renewal.TACIT && isInformed) {
            addInformation(lines, facts, duration.noticeBy(facts.today()).orElse(end.get()));
        } else {
            addNotice(lines, facts, duration, end.get());
        }
    }

    /** The consumer is told in writing, from three months to one month before the last day to refuse: C. conso. L215-1. */
    private static void addInformation(Lines lines, ContractCase facts, LocalDate refuseBy) {
        LocalDate today = facts.today();
        LocalDate earliest = refuseBy.minusMonths(months(lines.present("RENEWAL_EARLIEST")));
        LocalDate latest = refuseBy.minusMonths(months(lines.present("RENEWAL_LATEST")));
        if (today.isBefore(earliest)) {
            lines.green(RENEWAL, "informLater", earliest, latest, refuseBy);
        } else if (!today.isAfter(latest)) {
            lines.orange(RENEWAL, "informNow", latest, refuseBy);
        } else {
            lines.orange(RENEWAL, "informPassed", latest, refuseBy);
        }
    }

    private static long months(LegalRow rule) {
        return rule.number("value");
    }

    private static void addNotice(Lines lines, ContractCase facts, Duration duration, LocalDate end) {
        Optional<LocalDate> notice = duration.noticeBy(facts.today());
        if (notice.isEmpty()) {
            if (duration.renewal() == Renewal.TACIT) {
                lines.orange(RENEWAL, "tacitWithoutNotice", end);
            } else {
                lines.green(RENEWAL, "endsOn", end);
            }
        } else if (notice.get().isBefore(facts.today())) {
            lines.orange(RENEWAL, "noticePassed", notice.get(), end);
        } else if (!notice.get().isAfter(facts.today().plusDays(NEAR_DAYS))) {
            lines.orange(RENEWAL, "noticeNear", notice.get(), end);
        } else {
            lines.green(RENEWAL, "noticeLater", notice.get(), end);
        }
    }
}
