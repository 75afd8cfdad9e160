package fr.amiable.ui.contract.form;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Problem;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of the contract form as typed. */
public final class ContractFields {

    private final ObjectProperty<ClientId> client = new SimpleObjectProperty<>();
    private final ObjectProperty<ContractKind> kind = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty object = new SimpleStringProperty("");
    private final ObjectProperty<Money> amount = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final DurationFields duration = new DurationFields();
    private final SignatureFields signature = new SignatureFields();
    private final ClauseFields clauses = new ClauseFields();
    private final AcceptanceFields acceptance = new AcceptanceFields();
    private ContractDraft untouched;

    ContractFields(Optional<ClientId> forClient) {
        client.set(forClient.orElse(null));
        untouched = draft();
    }

    void show(ContractDraft draft) {
        client.set(draft.client());
        kind.set(draft.kind());
        number.set(draft.number());
        object.set(draft.object());
        amount.set(draft.amount().orElse(null));
        note.set(draft.note());
        duration.show(draft.duration());
        signature.show(draft.signature());
        clauses.show(draft.clauses());
        acceptance.show(draft.acceptance());
        untouched = draft();
    }

    ContractDraft draft() {
        return new ContractDraft(
                client.get(),
                kind.get(),
                number.get(),
                object.get(),
                Optional.ofNullable(amount.get()),
                duration.duration(),
                signature.signature(),
                clauses.clauses(),
                acceptance.acceptance(),
                note.get());
    }

    /** What cannot be read as a number, in the order of the screen. */
    List<Problem> unreadable() {
        return Stream.concat(duration.unreadable().stream(), clauses.unreadable().stream())
                .toList();
    }

    void markUnmodified() {
        untouched = draft();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(untouched) || !unreadable().isEmpty();
    }

    /** All that the check-list looks at. */
    Stream<Observable> lookedAt() {
        return Stream.of(
                        new Observable[] {client, kind, amount},
                        duration.all(),
                        signature.all(),
                        clauses.all(),
                        acceptance.all())
                .flatMap(Stream::of);
    }

    public ObjectProperty<ClientId> clientProperty() {
        return client;
    }

    public ObjectProperty<ContractKind> kindProperty() {
        return kind;
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty objectProperty() {
        return object;
    }

    public ObjectProperty<Money> amountProperty() {
        return amount;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public DurationFields duration() {
        return duration;
    }

    public SignatureFields signature() {
        return signature;
    }

    public ClauseFields clauses() {
        return clauses;
    }

    public AcceptanceFields acceptance() {
        return acceptance;
    }
}
