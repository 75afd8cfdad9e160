package fr.amiable.ui.client;

import fr.amiable.client.Contact;
import fr.amiable.ui.common.form.FormValues;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A contact of the client form, as typed. */
public final class ContactModel {

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Contact.Role> role = new SimpleObjectProperty<>(Contact.Role.BILLING);
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");

    public static ContactModel of(Contact contact) {
        ContactModel model = new ContactModel();
        model.name.set(contact.name());
        model.role.set(contact.role());
        model.email.set(contact.email());
        model.phone.set(contact.phone());
        return model;
    }

    public Contact contact() {
        return new Contact(name.get(), role.get(), email.get(), phone.get());
    }

    /** True while nothing was typed that would be missed. */
    public boolean isBlank() {
        return Stream.of(name, email, phone).allMatch(field -> field.get().isBlank());
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<Contact.Role> roleProperty() {
        return role;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    FormValues values() {
        return new FormValues()
                .text("name", name)
                .constant("role", role, Contact.Role.class)
                .text("email", email)
                .text("phone", phone);
    }

    Observable[] fields() {
        return new Observable[] {name, role, email, phone};
    }
}
