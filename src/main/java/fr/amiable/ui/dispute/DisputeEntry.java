package fr.amiable.ui.dispute;

import fr.amiable.common.SoughtWords;
import fr.amiable.dispute.DisputeRow;
import java.time.LocalDate;

/** A line of the dispute table with its category in words. */
public record DisputeEntry(DisputeRow row, String category, boolean isLate) {

    static DisputeEntry of(DisputeRow row, String category, LocalDate today) {
        boolean isLate = row.progress().stage().isOpen()
                && row.progress().targetOn().filter(day -> day.isBefore(today)).isPresent();
        return new DisputeEntry(row, category, isLate);
    }

    boolean has(SoughtWords sought) {
        return sought.areIn(
                row.number(), row.clientName(), category, row.progress().nextAct());
    }

    boolean isOpen() {
        return row.progress().stage().isOpen();
    }
}
