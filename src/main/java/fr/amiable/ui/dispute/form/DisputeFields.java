package fr.amiable.ui.dispute.form;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.timeline.Channel;
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

/** The fields of the dispute form as typed. */
public final class DisputeFields {

    private final ObjectProperty<ClientId> client = new SimpleObjectProperty<>();
    private final ObjectProperty<DisputeCategory> category = new SimpleObjectProperty<>();
    private final ObjectProperty<RaisedBy> raisedBy = new SimpleObjectProperty<>(RaisedBy.CLIENT);
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> raisedOn = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Position> position = new SimpleObjectProperty<>(Position.NOT_DECIDED);
    private final ObjectProperty<LocalDate> targetOn = new SimpleObjectProperty<>();
    private final StringProperty nextAct = new SimpleStringProperty("");
    private final ObservableList<ContestedInvoice> invoices = FXCollections.observableArrayList();
    private final ObservableList<ContractId> contracts = FXCollections.observableArrayList();
    private DisputeDraft start;
    private boolean isSaved;

    DisputeFields(LocalDate today) {
        raisedOn.set(today);
        start = draft();
    }

    /** Shows a dispute to change; its invoices are added apart. */
    void show(Dispute dispute) {
        Complaint complaint = dispute.complaint();
        client.set(dispute.client());
        category.set(complaint.category());
        raisedBy.set(complaint.raisedBy());
        channel.set(complaint.channel());
        raisedOn.set(complaint.raisedOn());
        words.set(complaint.words());
        position.set(dispute.progress().position());
        targetOn.set(dispute.progress().targetOn().orElse(null));
        nextAct.set(dispute.progress().nextAct());
        contracts.setAll(dispute.contracts());
    }

    /** From now on only what is typed counts as a change. */
    void start() {
        start = draft();
    }

    DisputeDraft draft() {
        return new DisputeDraft(
                client.get(),
                new Complaint(category.get(), raisedBy.get(), channel.get(), raisedOn.get(), words.get()),
                invoices.stream().flatMap(one -> one.parts().stream()).toList(),
                contracts,
                position.get(),
                Optional.ofNullable(targetOn.get()),
                nextAct.get());
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    List<Problem> problems(LocalDate today) {
        List<Problem> found = new ArrayList<>(draft().problems(today));
        invoices.forEach(one -> found.addAll(one.problems()));
        return List.copyOf(found);
    }

    /** What is contested in all; amounts that cannot be read count for nothing. */
    Money contested() {
        return Money.sum(
                invoices.stream().map(one -> one.total().orElse(Money.ZERO)).toList());
    }

    Money due() {
        return Money.sum(invoices.stream().map(one -> one.invoice().due()).toList());
    }

    void markSaved() {
        isSaved = true;
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !isSaved && !draft().equals(start);
    }

    public ObjectProperty<ClientId> clientProperty() {
        return client;
    }

    public ObjectProperty<DisputeCategory> categoryProperty() {
        return category;
    }

    public ObjectProperty<RaisedBy> raisedByProperty() {
        return raisedBy;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    public ObjectProperty<LocalDate> raisedOnProperty() {
        return raisedOn;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Position> positionProperty() {
        return position;
    }

    /** Null for none. */
    public ObjectProperty<LocalDate> targetOnProperty() {
        return targetOn;
    }

    public StringProperty nextActProperty() {
        return nextAct;
    }

    ObservableList<ContestedInvoice> invoices() {
        return invoices;
    }

    ObservableList<ContractId> contracts() {
        return contracts;
    }
}
