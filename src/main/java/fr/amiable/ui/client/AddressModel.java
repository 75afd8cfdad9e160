package fr.amiable.ui.client;

import fr.amiable.client.ClientAddress;
import fr.amiable.common.PostalAddress;
import fr.amiable.ui.common.form.FormValues;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An address of the client form, as typed. */
public final class AddressModel {

    private final ObjectProperty<ClientAddress.Use> use = new SimpleObjectProperty<>(ClientAddress.Use.SEAT);
    private final StringProperty detail = new SimpleStringProperty("");
    private final StringProperty building = new SimpleStringProperty("");
    private final StringProperty street = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty postcode = new SimpleStringProperty("");
    private final StringProperty town = new SimpleStringProperty("");
    private final StringProperty country = new SimpleStringProperty("");

    public static AddressModel forUse(ClientAddress.Use use) {
        AddressModel model = new AddressModel();
        model.use.set(use);
        return model;
    }

    public static AddressModel of(ClientAddress address) {
        AddressModel model = forUse(address.use());
        PostalAddress lines = address.address();
        model.detail.set(lines.detail());
        model.building.set(lines.building());
        model.street.set(lines.street());
        model.place.set(lines.place());
        model.postcode.set(lines.postcode());
        model.town.set(lines.town());
        model.country.set(lines.country());
        return model;
    }

    public ClientAddress address() {
        return new ClientAddress(use.get(), lines());
    }

    private PostalAddress lines() {
        return new PostalAddress(
                detail.get(), building.get(), street.get(), place.get(), postcode.get(), town.get(), country.get());
    }

    public boolean isBlank() {
        return lines().equals(PostalAddress.EMPTY);
    }

    public ObjectProperty<ClientAddress.Use> useProperty() {
        return use;
    }

    public StringProperty detailProperty() {
        return detail;
    }

    public StringProperty buildingProperty() {
        return building;
    }

    public StringProperty streetProperty() {
        return street;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty postcodeProperty() {
        return postcode;
    }

    public StringProperty townProperty() {
        return town;
    }

    public StringProperty countryProperty() {
        return country;
    }

    FormValues values() {
        return new FormValues()
                .constant("use", use, ClientAddress.Use.class)
                .text("detail", detail)
                .text("building", building)
                .text("street", street)
                .text("place", place)
                .text("postcode", postcode)
                .text("town", town)
                .text("country", country);
    }

    Observable[] fields() {
        return new Observable[] {use, detail, building, street, place, postcode, town, country};
    }
}
