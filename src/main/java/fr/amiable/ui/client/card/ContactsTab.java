package fr.amiable.ui.client.card;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.Texts;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whom to write to and to call, where letters go, and who the client is. */
final class ContactsTab implements CardContent {

    private final CardFrame frame;
    private final Texts texts;
    private final VBox contacts = new VBox();
    private final VBox addresses = new VBox();
    private final VBox identity = new VBox();
    private final Page page = new Page();

    ContactsTab(ClientCardModel model, CardFrame frame) {
        this.frame = frame;
        this.texts = frame.texts();
        contacts.setId("contacts");
        Card people = card("client.card.contacts", contacts);
        Button change = new Button(texts.get("client.card.changeContacts"));
        change.setOnAction(pressed -> frame.navigator().show(new Destination.ClientForm(Optional.of(model.id()))));
        people.getTrailing().add(change);
        VBox box = new VBox(people, card("client.card.addresses", addresses), card("client.card.identity", identity));
        box.getStyleClass().add("card-tab");
        page.setContent(box);
    }

    private Card card(String title, VBox content) {
        content.getStyleClass().add("entries");
        Card card = new Card();
        card.setTitle(texts.get(title));
        card.getChildren().add(content);
        return card;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(ClientFile file) {
        Client client = file.client();
        fill(contacts, client.contacts().stream().map(this::contact).toList(), "client.card.noContact");
        fill(addresses, client.addresses().stream().map(this::address).toList(), "client.card.noAddress");
        fill(identity, identity(client), "client.card.noIdentity");
    }

    private void fill(VBox box, List<Node> lines, String nothing) {
        Label words = new Label(texts.get(nothing));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        box.getChildren().setAll(lines.isEmpty() ? List.of(words) : lines);
    }

    private Node contact(Contact contact) {
        StatusChip role = new StatusChip(texts.of(contact.role()), Tone.GREY);
        HBox chip = new HBox(role);
        chip.getStyleClass().add("pair-caption");
        HBox line = new HBox(chip);
        line.getStyleClass().add("entry");
        if (!contact.name().isEmpty()) {
            Label name = new Label(contact.name());
            name.getStyleClass().add("strong");
            line.getChildren().add(name);
        }
        List.of(contact.email(), contact.phone()).stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> line.getChildren().addAll(new Label(value), copy(value)));
        return line;
    }

    private Node copy(String value) {
        Button copy = new Button(texts.get("client.card.copy"));
        copy.getStyleClass().addAll("bare", "small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(texts.get("client.card.copyValue", value));
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(value);
            Clipboard.getSystemClipboard().setContent(content);
            frame.notices().say(texts.get("client.card.copied", value));
        });
        return copy;
    }

    private Node address(ClientAddress address) {
        return pair(texts.of(address.use()), address.address().inOneLine());
    }

    private List<Node> identity(Client client) {
        List<Node> lines = new ArrayList<>();
        lines.add(pair(texts.get("client.form.kind"), texts.of(client.kind())));
        if (client.merchantStatus() != MerchantStatus.UNKNOWN) {
            lines.add(pair(texts.get("client.form.merchantStatus"), texts.of(client.merchantStatus())));
        }
        client.siren().map(Siren::grouped).ifPresent(siren -> lines.add(pair(texts.get("client.form.siren"), siren)));
        if (!client.vatNumber().isEmpty()) {
            lines.add(pair(texts.get("client.form.vatNumber"), new VatNumber(client.vatNumber()).grouped()));
        }
        if (!client.note().isBlank()) {
            lines.add(pair(texts.get("client.form.note"), client.note()));
        }
        return lines;
    }

    private static Node pair(String caption, String value) {
        Label left = new Label(caption);
        left.getStyleClass().addAll("muted", "pair-caption");
        Label right = new Label(value);
        right.setWrapText(true);
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("entry");
        return pair;
    }
}
