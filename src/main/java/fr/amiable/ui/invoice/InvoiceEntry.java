package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.SoughtWords;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.ui.common.widget.ShownStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An invoice as the table shows it today, with the words it can be found by. */
public record InvoiceEntry(InvoiceRow row, InvoiceStatus status, long daysLate, String searchText) {

    public static InvoiceEntry of(InvoiceRow row, LocalDate today) {
        long daysLate = row.isOverdueOn(today) ? ChronoUnit.DAYS.between(row.dueOn(), today) : 0;
        String amounts = FrenchText.amount(row.gross()) + " " + FrenchText.amount(row.outstanding());
        String words = String.join(
                " ",
                row.number(),
                row.clientName(),
                FrenchText.date(row.issuedOn()),
                FrenchText.date(row.dueOn()),
                amounts.replace(String.valueOf(FrenchText.NO_BREAK_SPACE), ""));
        return new InvoiceEntry(row, row.statusOn(today), daysLate, Words.searchable(words));
    }

    ShownStatus shownStatus() {
        return new ShownStatus(status, row.standing().letterCount());
    }

    boolean has(SoughtWords sought) {
        return sought.areInSearchable(searchText);
    }
}
