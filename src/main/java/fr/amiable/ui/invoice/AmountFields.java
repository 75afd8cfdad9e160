package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.ui.common.TypedNumber;
import fr.amiable.ui.common.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lines of the invoice form and what they come to as they are typed; an invoice that was read without lines keeps
 * the totals it states.
 */
public final class AmountFields {

    private final ObservableList<LineModel> lines =
            FXCollections.observableArrayList(line -> line.fields().toArray(Observable[]::new));
    private final StringProperty prepaid = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<InvoiceTotals> totals = new ReadOnlyObjectWrapper<>(InvoiceTotals.NOTHING);
    private Optional<InvoiceTotals> statedTotals = Optional.empty();

    AmountFields() {
        lines.addListener((Observable changed) -> followLines());
        prepaid.addListener((property, before, now) -> followLines());
        lines.add(new LineModel());
    }

    private void followLines() {
        Money deducted = prepaidAmount().orElse(Money.ZERO);
        InvoiceTotals ofLines = InvoiceTotals.of(readableLines(), deducted);
        totals.set(statedTotals
                .filter(stated -> lines.stream().allMatch(LineModel::isBlank))
                .map(stated -> new InvoiceTotals(stated.net(), stated.vat(), stated.gross(), deducted))
                .orElse(ofLines));
    }

    void nameIn(FormValues values) {
        values.text("prepaid", prepaid).lines("lines", lines, LineModel::new, LineModel::values);
    }

    void show(InvoiceDraft draft) {
        Money deducted = draft.totals().prepaid();
        statedTotals = draft.lines().isEmpty() ? Optional.of(draft.totals()) : Optional.empty();
        prepaid.set(deducted.isZero() ? "" : FrenchText.amount(deducted));
        lines.setAll(draft.lines().stream().map(LineModel::of).toList());
        followLines();
    }

    /** What cannot be read as a number, by its place. */
    List<Problem> unreadable() {
        List<Problem> found = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            if (isUnreadable(lines.get(place))) {
                found.add(Problem.of("lines", "invoice.unreadableLine", place + 1));
            }
        }
        if (!Words.clean(prepaid.get()).isEmpty() && prepaidAmount().isEmpty()) {
            found.add(Problem.of("prepaid", "invoice.unreadablePrepaid"));
        }
        return found;
    }

    private static boolean isUnreadable(LineModel line) {
        return !line.isBlank() && line.line().isEmpty();
    }

    List<InvoiceLine> readableLines() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .flatMap(line -> line.line().stream())
                .toList();
    }

    private Optional<Money> prepaidAmount() {
        return TypedNumber.read(prepaid.get()).map(Money::rounded);
    }

    public ObservableList<LineModel> lines() {
        return lines;
    }

    public StringProperty prepaidProperty() {
        return prepaid;
    }

    public ReadOnlyObjectProperty<InvoiceTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }
}
