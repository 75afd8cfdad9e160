package fr.amiable.ui.common.widget;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceStatus;
import java.time.LocalDate;
import java.util.Comparator;

/** The status of an invoice as its chip says it: reminders are counted. */
public record ShownStatus(InvoiceStatus status, int letters) implements Comparable<ShownStatus> {

    private static final Comparator<ShownStatus> ORDER =
            Comparator.comparing(ShownStatus::status).thenComparing(ShownStatus::letters);

    public static ShownStatus of(InvoiceRow row, LocalDate today) {
        return new ShownStatus(row.statusOn(today), row.standing().letterCount());
    }

    String words(Texts texts) {
        return status == InvoiceStatus.REMINDED && letters > 0
                ? texts.get("invoiceStatus.reminded", letters)
                : texts.of(status);
    }

    Tone tone() {
        return Tone.of(status);
    }

    @Override
    public int compareTo(ShownStatus other) {
        return ORDER.compare(this, other);
    }
}
