package fr.amiable.ui.agreement;

import fr.amiable.client.ClientId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which open invoices of a client are part of what is agreed: those named, else those that are late, else all. */
public final class InvoiceChoice {

    private final ObservableList<ChosenInvoice> invoices = FXCollections.observableArrayList();
    private final List<Runnable> onChange = new ArrayList<>();

    /** The open invoices of the client, and those named even when nothing is left of them; the oldest due first. */
    static List<InvoiceRow> read(InvoiceService service, ClientId client, Collection<InvoiceId> named) {
        return service.rowsOf(client).stream()
                .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                .filter(row -> row.outstanding().isPositive() || named.contains(row.id()))
                .sorted(Comparator.comparing(InvoiceRow::dueOn))
                .toList();
    }

    void show(List<InvoiceRow> rows, Collection<InvoiceId> named, LocalDate today) {
        boolean hasLate = rows.stream().anyMatch(row -> row.isOverdueOn(today));
        invoices.setAll(rows.stream()
                .map(row -> new ChosenInvoice(
                        row, named.isEmpty() ? !hasLate || row.isOverdueOn(today) : named.contains(row.id())))
                .toList());
        invoices.forEach(
                one -> one.chosenProperty().addListener((property, before, now) -> onChange.forEach(Runnable::run)));
    }

    void onChange(Runnable act) {
        onChange.add(act);
    }

    /** Takes back a choice put aside. */
    void choose(Collection<InvoiceId> named) {
        invoices.forEach(one -> one.chosenProperty().set(named.contains(one.id())));
    }

    List<InvoiceRow> chosen() {
        return invoices.stream()
                .filter(ChosenInvoice::isChosen)
                .map(ChosenInvoice::row)
                .toList();
    }

    List<InvoiceId> ids() {
        return chosen().stream().map(InvoiceRow::id).toList();
    }

    ObservableList<ChosenInvoice> invoices() {
        return invoices;
    }
}
