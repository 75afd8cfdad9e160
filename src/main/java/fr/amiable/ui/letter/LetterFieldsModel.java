package fr.amiable.ui.letter;

import fr.amiable.common.Problem;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.identifier.TrackingNumber;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.form.LetterTopic;
import fr.amiable.ui.common.form.FormValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the owner chooses for a letter: its kind, what it is about, its date, its number and its last day to pay. */
public final class LetterFieldsModel {

    private final ObjectProperty<LetterType> type = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> writtenOn = new SimpleObjectProperty<>();
    private final StringProperty registeredNumber = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> payBy = new SimpleObjectProperty<>();
    private final ObjectProperty<DisputeRow> dispute = new SimpleObjectProperty<>();
    private final ObjectProperty<ContractRow> contract = new SimpleObjectProperty<>();
    private final ObservableList<IncludedInvoice> invoices = FXCollections.observableArrayList();
    private final LetterEntriesModel entries;
    private final LetterAbout start;
    private final Set<InvoiceId> chosen;
    private final Runnable onChange;
    private Optional<LetterOffer> offer = Optional.empty();
    private LocalDate proposedOn;

    /** @param onChange told when the letter would read differently */
    LetterFieldsModel(LetterType type, LetterAbout start, LocalDate today, Runnable onChange) {
        this.type.set(type);
        this.start = start;
        this.chosen = new LinkedHashSet<>(start.invoices());
        this.writtenOn.set(today);
        this.proposedOn = today;
        this.onChange = onChange;
        this.entries = new LetterEntriesModel(onChange);
        this.type.addListener((property, before, now) -> {
            offerInvoices();
            onChange.run();
        });
        for (ObjectProperty<?> choice : List.of(writtenOn, payBy, dispute, contract)) {
            choice.addListener((property, before, now) -> onChange.run());
        }
        registeredNumber.addListener((property, before, now) -> onChange.run());
    }

    /** Offers what the client's letters can be about, what the letter started from chosen. */
    void offer(LetterOffer found) {
        offer = Optional.of(found);
        offerInvoices();
        start.dispute()
                .flatMap(id -> found.disputes().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .or(() -> found.disputes().size() == 1 && type.get().form().topic() == LetterTopic.DISPUTE
                        ? Optional.of(found.disputes().get(0))
                        : Optional.empty())
                .ifPresent(dispute::set);
        start.contract()
                .flatMap(id -> found.contracts().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .or(() -> found.contracts().size() == 1 && type.get().form().topic() == LetterTopic.CONTRACT
                        ? Optional.of(found.contracts().get(0))
                        : Optional.empty())
                .ifPresent(contract::set);
    }

    /** The date that goes with what it is about, unless the owner chose another. */
    void propose(LocalDate day) {
        if (proposedOn.equals(writtenOn.get()) && !day.equals(proposedOn)) {
            proposedOn = day;
            writtenOn.set(day);
        }
    }

    private void offerInvoices() {
        List<IncludedInvoice> offered = new ArrayList<>();
        for (InvoiceRow row : offer.map(LetterOffer::invoices).orElse(List.of())) {
            if (start.invoices().contains(row.id()) || row.type() != InvoiceType.CREDIT_NOTE && isOffered(row)) {
                IncludedInvoice choice = new IncludedInvoice(row, chosen.contains(row.id()));
                choice.includedProperty().addListener((property, before, now) -> choose(row.id(), now));
                offered.add(choice);
            }
        }
        invoices.setAll(offered);
    }

    private void choose(InvoiceId id, boolean isChosen) {
        if (isChosen) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
        onChange.run();
    }

    /** A receipt is about what is settled; a letter that leaves out what is contested, about what is not. */
    private boolean isOffered(InvoiceRow row) {
        if (type.get() == LetterType.CLOSING) {
            return true;
        }
        return type.get().leavesContestedOut()
                ? row.outstanding().minus(row.contested()).isPositive()
                : row.outstanding().isPositive();
    }

    /** The letter asked for; empty while it lacks what it must be about, or its date. */
    Optional<LetterRequest> request() {
        return missing().isEmpty() && writtenOn.get() != null
                ? Optional.of(new LetterRequest(
                        type.get(),
                        about(),
                        writtenOn.get(),
                        typedNumber(),
                        Optional.ofNullable(payBy.get()),
                        entries.typed()))
                : Optional.empty();
    }

    private LetterAbout about() {
        return new LetterAbout(
                offer.map(found -> found.client().id()).or(start::client),
                hasInvoices() ? included() : List.of(),
                Optional.ofNullable(dispute.get()).filter(row -> hasDispute()).map(DisputeRow::id),
                Optional.ofNullable(contract.get()).filter(row -> hasContract()).map(ContractRow::id));
    }

    private List<InvoiceId> included() {
        return invoices.stream()
                .filter(choice -> choice.includedProperty().get())
                .map(choice -> choice.row().id())
                .toList();
    }

    private Optional<Problem> missing() {
        return switch (type.get().form().topic()) {
            case INVOICES ->
                included().isEmpty() ? Optional.of(Problem.of("invoices", "letter.noInvoice")) : Optional.empty();
            case DISPUTE ->
                dispute.get() == null ? Optional.of(Problem.of("dispute", "letter.noDispute")) : Optional.empty();
            case CONTRACT ->
                contract.get() == null ? Optional.of(Problem.of("contract", "letter.noContract")) : Optional.empty();
            case CLIENT -> Optional.empty();
        };
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
        if (offer.isPresent()) {
            missing().ifPresent(found::add);
        }
        typedNumber()
                .filter(number -> !TrackingNumber.isValid(TrackingNumber.normalise(number)))
                .ifPresent(number -> found.add(Problem.of("registeredNumber", "letter.doubtfulNumber")));
        return List.copyOf(found);
    }

    /** The kinds that this client's letters can be of, in their order. */
    List<LetterType> types() {
        return List.of(LetterType.values()).stream()
                .filter(kind -> offer.map(found -> found.isLawful(kind)
                                && found.hasMatter(kind.form().topic()))
                        .orElse(true))
                .toList();
    }

    boolean hasInvoices() {
        return type.get().form().topic() == LetterTopic.INVOICES || type.get().asksForMoney();
    }

    boolean hasDispute() {
        return type.get().form().topic() == LetterTopic.DISPUTE || isWide() && hasMatter(LetterTopic.DISPUTE);
    }

    boolean hasContract() {
        return type.get().form().topic() == LetterTopic.CONTRACT || isWide() && hasMatter(LetterTopic.CONTRACT);
    }

    private boolean hasMatter(LetterTopic topic) {
        return offer.filter(found -> found.hasMatter(topic)).isPresent();
    }

    /** Letters that may be about other things too, unlike plain reminders. */
    private boolean isWide() {
        return !type.get().isReminder() && !type.get().isNotice() && type.get() != LetterType.UPCOMING_REMINDER;
    }

    Optional<LetterOffer> offered() {
        return offer;
    }

    /** True once words were typed, or a number; choices are made again in a moment. */
    boolean isTyped() {
        return entries.isTouched() || !registeredNumber.get().isBlank();
    }

    public FormValues values() {
        FormValues values = new FormValues()
                .constant("type", type, LetterType.class)
                .day("writtenOn", writtenOn)
                .day("payBy", payBy)
                .text("registeredNumber", registeredNumber);
        entries.nameIn(values);
        return values;
    }

    public LetterEntriesModel entries() {
        return entries;
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

    public ObjectProperty<LocalDate> payByProperty() {
        return payBy;
    }

    public ObjectProperty<DisputeRow> disputeProperty() {
        return dispute;
    }

    public ObjectProperty<ContractRow> contractProperty() {
        return contract;
    }

    /** The invoices that can be chosen. */
    public ObservableList<IncludedInvoice> invoices() {
        return invoices;
    }
}
