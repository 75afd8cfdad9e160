package fr.amiable.ui.client;

import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Language;
import fr.amiable.client.MerchantStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The fields of the client form as typed; no kind is chosen beforehand, since the law depends on it. */
public final class ClientFields {

    private final ObjectProperty<ClientKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<MerchantStatus> merchantStatus = new SimpleObjectProperty<>(MerchantStatus.UNKNOWN);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty siren = new SimpleStringProperty("");
    private final StringProperty vatNumber = new SimpleStringProperty("");
    private final ProceedingsFields proceedings = new ProceedingsFields();
    private final ObjectProperty<LocalDate> overIndebtedOn = new SimpleObjectProperty<>();
    private final BooleanProperty doNotContact = new SimpleBooleanProperty();
    private final BooleanProperty addressWrong = new SimpleBooleanProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<ContactModel> contacts = FXCollections.observableArrayList(ContactModel::fields);
    private final ObservableList<AddressModel> addresses = FXCollections.observableArrayList(AddressModel::fields);
    private ClientDraft untouched;

    public ClientFields() {
        addresses.add(AddressModel.forUse(ClientAddress.Use.SEAT));
        contacts.add(new ContactModel());
        untouched = draft();
    }

    /** Shows a client as it was recorded. */
    void show(ClientDraft draft) {
        kind.set(draft.kind());
        merchantStatus.set(draft.merchantStatus());
        name.set(draft.name());
        siren.set(draft.siren());
        vatNumber.set(draft.vatNumber());
        proceedings.show(draft.flags());
        overIndebtedOn.set(draft.flags().overIndebtedOn().orElse(null));
        doNotContact.set(draft.flags().isDoNotContact());
        addressWrong.set(draft.flags().isAddressWrong());
        language.set(draft.flags().language());
        note.set(draft.note());
        contacts.setAll(draft.contacts().stream().map(ContactModel::of).toList());
        addresses.setAll(draft.addresses().stream().map(AddressModel::of).toList());
        if (addresses.isEmpty()) {
            addresses.add(AddressModel.forUse(ClientAddress.Use.SEAT));
        }
        untouched = draft();
    }

    /** What was typed; contacts and addresses left blank are not kept. */
    ClientDraft draft() {
        return new ClientDraft(
                kind.get(),
                merchantStatus.get(),
                name.get(),
                siren.get(),
                vatNumber.get(),
                contacts.stream()
                        .filter(contact -> !contact.isBlank())
                        .map(ContactModel::contact)
                        .toList(),
                addresses.stream()
                        .filter(address -> !address.isBlank())
                        .map(AddressModel::address)
                        .toList(),
                flags(),
                note.get());
    }

    private ClientFlags flags() {
        return new ClientFlags(
                proceedings.published(),
                proceedings.opened(),
                proceedings.declared(),
                Optional.ofNullable(kind.get())
                        .filter(ClientKind::canBeOverIndebted)
                        .flatMap(known -> Optional.ofNullable(overIndebtedOn.get())),
                doNotContact.get(),
                addressWrong.get(),
                language.get());
    }

    /** Adds an address for the first use that has none yet. */
    public void addAddress() {
        List<ClientAddress.Use> used =
                addresses.stream().map(address -> address.useProperty().get()).toList();
        ClientAddress.Use next = ClientAddress.Use.DELIVERY;
        for (ClientAddress.Use use : ClientAddress.Use.values()) {
            if (!used.contains(use)) {
                next = use;
                break;
            }
        }
        addresses.add(AddressModel.forUse(next));
    }

    void markUnmodified() {
        untouched = draft();
    }

    /** True when leaving would lose something typed. */
    public boolean isModified() {
        return !draft().equals(untouched);
    }

    public ObjectProperty<ClientKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<MerchantStatus> merchantStatusProperty() {
        return merchantStatus;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty sirenProperty() {
        return siren;
    }

    public StringProperty vatNumberProperty() {
        return vatNumber;
    }

    public ProceedingsFields proceedings() {
        return proceedings;
    }

    /** The day the file was found admissible; null when there is none. */
    public ObjectProperty<LocalDate> overIndebtedOnProperty() {
        return overIndebtedOn;
    }

    public BooleanProperty doNotContactProperty() {
        return doNotContact;
    }

    public BooleanProperty addressWrongProperty() {
        return addressWrong;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ObservableList<ContactModel> contacts() {
        return contacts;
    }

    public ObservableList<AddressModel> addresses() {
        return addresses;
    }
}
