package fr.amiable.ui.dispute;

import fr.amiable.common.Words;
import fr.amiable.dispute.DisputeRow;
import java.time.LocalDate;

/** A line of the dispute table with the words it is found by. */
public record DisputeEntry(DisputeRow row, String searched, boolean isLate) {

    static DisputeEntry of(DisputeRow row, String category, LocalDate today) {
        String words = row.number() + " " + row.clientName() + " " + category + " "
                + row.progress().nextAct();
        boolean isLate = row.progress().stage().isOpen()
                && row.progress().targetOn().filter(day -> day.isBefore(today)).isPresent();
        return new DisputeEntry(row, Words.searchable(words), isLate);
    }

    boolean matches(String typed) {
        return searched.contains(Words.searchable(typed));
    }

    boolean isOpen() {
        return row.progress().stage().isOpen();
    }
}
