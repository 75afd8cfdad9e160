package fr.amiable.ui.letter;

import fr.amiable.common.Problem;
import fr.amiable.identifier.TrackingNumber;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the owner chooses for a letter: its kind, what it is about, its date, its number and its last day to pay. */
public final class LetterFields {

    private final ObjectProperty<LetterType> type = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> writtenOn = new SimpleObjectProperty<>();
    private final StringProperty registeredNumber = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> payBy = new SimpleObjectProperty<>();
    private final ObservableList<IncludedInvoice> invoices = FXCollections.observableArrayList();
    private final InvoiceId start;
    private List<InvoiceId> chosen = List.of();
    private final Runnable onChange;

    /** @param onChange told when the letter would read differently */
    LetterFields(LetterType type, InvoiceId start, LocalDate today, Runnable onChange) {
        this.type.set(type);
        this.start = start;
        this.writtenOn.set(today);
        this.onChange = onChange;
        this.type.addListener((property, before, now) -> onChange.run());
        writtenOn.addListener((property, before, now) -> onChange.run());
        registeredNumber.addListener((property, before, now) -> onChange.run());
        payBy.addListener((property, before, now) -> onChange.run());
    }

    /** Chooses other invoices beside the first, before any is offered. */
    void include(List<InvoiceId> others) {
        chosen = List.copyOf(others);
    }

    /** Offers the client's invoices that still ask for something uncontested, the one the letter started from chosen. */
    void offer(List<InvoiceRow> rows) {
        List<IncludedInvoice> offered = new ArrayList<>();
        for (InvoiceRow row : rows) {
            boolean isStart = row.id().equals(start);
            if (isStart
                    || row.type() != InvoiceType.CREDIT_NOTE
                            && row.outstanding().minus(row.contested()).isPositive()) {
                IncludedInvoice choice = new IncludedInvoice(row, isStart || chosen.contains(row.id()));
                choice.includedProperty().addListener((property, before, now) -> onChange.run());
                offered.add(choice);
            }
        }
        invoices.setAll(offered);
    }

    /** The letter asked for; empty while it is about nothing, or without a date. */
    Optional<LetterRequest> request() {
        List<InvoiceId> about = invoices.stream()
                .filter(choice -> choice.includedProperty().get())
                .map(choice -> choice.row().id())
                .toList();
        return about.isEmpty() || writtenOn.get() == null
                ? Optional.empty()
                : Optional.of(new LetterRequest(
                        type.get(), about, writtenOn.get(), typedNumber(), Optional.ofNullable(payBy.get())));
    }

    private Optional<String> typedNumber() {
        return Optional.of(registeredNumber.get().strip()).filter(number -> !number.isEmpty());
    }

    /** What is wrong in what was typed, in the order of the screen. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (writtenOn.get() == null) {
            found.add(Problem.of("writtenOn", "letter.noDate"));
        }
        if (!invoices.isEmpty()
                && invoices.stream()
                        .noneMatch(choice -> choice.includedProperty().get())) {
            found.add(Problem.of("invoices", "letter.noInvoice"));
        }
        typedNumber()
                .filter(number -> !TrackingNumber.isValid(TrackingNumber.normalise(number)))
                .ifPresent(number -> found.add(Problem.of("registeredNumber", "letter.doubtfulNumber")));
        return List.copyOf(found);
    }

    public ObjectProperty<LetterType> typeProperty() {
        return type;
    }

    public ObjectProperty<LocalDate> writtenOnProperty() {
        return writtenOn;
    }

    public StringProperty registeredNumberProperty() {
        return registeredNumber;
    }

    /** Null for the day that is proposed. */
    public ObjectProperty<LocalDate> payByProperty() {
        return payBy;
    }

    public ObservableList<IncludedInvoice> invoices() {
        return invoices;
    }
}
