package fr.amiable.ui.contract;

import fr.amiable.common.SoughtWords;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.contract.check.Light;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A contract as the table shows it: its gravest light, the end of the period under way, and the last day to give notice when
 * it is still to come.
 */
public record ContractEntry(
        ContractRow row,
        Light light,
        int toCorrect,
        Optional<LocalDate> endsOn,
        Optional<LocalDate> noticeBy,
        LocalDate today) {

    /** How many days ahead a notice is shown as near. */
    public static final int NEAR_DAYS = 60;

    static ContractEntry of(ContractRow row, ContractCheck check, LocalDate today) {
        return new ContractEntry(
                row,
                check.worst(),
                check.at(Light.RED).size(),
                row.duration().endOn(today),
                row.duration().noticeBy(today).filter(notice -> !notice.isBefore(today)),
                today);
    }

    public boolean isSigned() {
        return row.signedOn().isPresent();
    }

    /** True while the contract is signed and not ended. */
    public boolean isRunning() {
        return isSigned() && endsOn.map(end -> !end.isBefore(today)).orElse(true);
    }

    public boolean isNoticeNear() {
        return noticeBy.filter(notice -> ChronoUnit.DAYS.between(today, notice) <= NEAR_DAYS)
                .isPresent();
    }

    boolean has(SoughtWords sought) {
        return sought.areIn(row.number(), row.object(), row.clientName());
    }
}
