package fr.amiable.ui.client;

import fr.amiable.client.ClientAddress;
import fr.amiable.client.Contact;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.widget.WrapRow;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of the client form that repeat: an address, a contact. */
final class ClientFormRows {

    private static final double SHORT = 110;
    private static final double MEDIUM = 180;
    private static final double LONG = 300;

    private final Texts texts;

    ClientFormRows(Texts texts) {
        this.texts = texts;
    }

    Node address(AddressModel address, ClientFields fields) {
        Node first = row(
                choice("client.address.use", ClientAddress.Use.values(), address.useProperty()),
                field("client.address.detail", LONG, address.detailProperty()),
                remove(() -> fields.addresses().remove(address)));
        Node second = row(
                field("client.address.street", LONG, address.streetProperty()),
                field("client.address.building", MEDIUM, address.buildingProperty()));
        Node third = row(
                field("client.address.postcode", SHORT, address.postcodeProperty()),
                field("client.address.town", LONG, address.townProperty()));
        Node fourth = row(
                field("client.address.place", LONG, address.placeProperty()),
                field("client.address.country", MEDIUM, address.countryProperty()));
        return block(first, second, third, fourth);
    }

    Node contact(ContactModel contact, ClientFields fields) {
        Node first = row(
                choice("client.contact.role", Contact.Role.values(), contact.roleProperty()),
                field("client.contact.name", LONG, contact.nameProperty()),
                remove(() -> fields.contacts().remove(contact)));
        Node second = row(
                field("client.contact.email", LONG, contact.emailProperty()),
                field("client.contact.phone", MEDIUM, contact.phoneProperty()));
        return block(first, second);
    }

    private static Node block(Node... rows) {
        VBox block = new VBox(rows);
        block.getStyleClass().add("repeated-block");
        return block;
    }

    private static Node row(Node... nodes) {
        return new WrapRow(nodes);
    }

    private FormField field(String key, double width, StringProperty value) {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(value);
        return labelled(key, text, width);
    }

    private <E extends Enum<E>> FormField choice(String key, E[] constants, ObjectProperty<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        Choices.words(box, constants, texts::of);
        box.valueProperty().bindBidirectional(value);
        return labelled(key, box, MEDIUM);
    }

    private FormField labelled(String key, Node control, double width) {
        FormField field = new FormField();
        field.setLabel(texts.get(key));
        field.setContent(control);
        field.setPrefWidth(width);
        if (width == LONG) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return field;
    }

    private Node remove(Runnable act) {
        Button button = new Button(texts.get("client.form.remove"));
        button.getStyleClass().add("bare");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        VBox atFoot = new VBox(button);
        atFoot.getStyleClass().add("at-foot");
        return atFoot;
    }

    /** One row an element, made again only when rows come or go, so that nothing typed loses its place. */
    static <M> void showRepeated(VBox box, ObservableList<M> elements, Function<M, Node> row) {
        Runnable show =
                () -> box.getChildren().setAll(elements.stream().map(row).toList());
        elements.addListener((ListChangeListener<M>) change -> {
            boolean isNewRow = false;
            while (change.next()) {
                isNewRow |= change.wasAdded() || change.wasRemoved();
            }
            if (isNewRow) {
                show.run();
            }
        });
        show.run();
    }
}
