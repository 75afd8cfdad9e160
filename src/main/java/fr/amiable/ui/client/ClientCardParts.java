package fr.amiable.ui.client;

import fr.amiable.client.Client;
import fr.amiable.client.ClientAddress;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.MerchantStatus;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.identifier.VatNumber;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.payment.Payment;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Timeline;
import fr.amiable.ui.common.widget.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The repeated pieces of a client's card, built from what was read. */
final class ClientCardParts {

    private final Texts texts;
    private final Navigator navigator;

    ClientCardParts(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    String whatItIs(Client client) {
        boolean isStatusKnown =
                client.kind() == ClientKind.PROFESSIONAL && client.merchantStatus() != MerchantStatus.UNKNOWN;
        String status = isStatusKnown ? ", " + texts.of(client.merchantStatus()) : "";
        return (texts.of(client.kind()) + status).toLowerCase(Locale.FRANCE) + " · "
                + client.id().label();
    }

    List<Node> flags(ClientFlags flags) {
        List<Node> chips = new ArrayList<>();
        flags.insolvencyPublishedOn()
                .ifPresent(day -> chips.add(new StatusChip(texts.get("client.flag.insolvencyOn", day), Tone.RED)));
        if (flags.isDoNotContact()) {
            chips.add(new StatusChip(texts.get("client.flag.doNotContact"), Tone.ORANGE));
        }
        if (flags.isAddressWrong()) {
            chips.add(new StatusChip(texts.get("client.flag.addressWrong"), Tone.AMBER));
        }
        return chips;
    }

    List<Node> figures(ClientFile file, Money overdue) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<Node> figures = new ArrayList<>();
        Money billed = Money.sum(file.invoices().stream()
                .map(row -> row.type() == InvoiceType.CREDIT_NOTE ? row.gross().negated() : row.gross())
                .toList());
        figures.add(figure("client.card.billed", FrenchText.money(billed), "strong"));
        if (file.credit().isPositive()) {
            figures.add(figure("client.card.credit", FrenchText.money(file.credit()), "strong"));
        }
        figures.add(space);
        figures.add(figure("client.card.overdue", FrenchText.money(overdue), "key-figure"));
        figures.add(figure("client.card.outstanding", FrenchText.money(file.outstanding()), "key-figure"));
        return figures;
    }

    private Node figure(String key, String value, String style) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("key-caption");
        Label figure = new Label(value);
        figure.getStyleClass().add(style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(caption, figure);
    }

    List<Node> payments(List<Payment> payments, Consumer<Payment> reverse) {
        return payments.stream().map(payment -> payment(payment, reverse)).toList();
    }

    private Node payment(Payment payment, Consumer<Payment> reverse) {
        Label words = new Label(
                texts.get("client.card.payment", payment.receivedOn(), payment.amount(), texts.of(payment.method())));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("entry");
        if (payment.isReversed()) {
            line.getChildren().add(new StatusChip(texts.get("client.card.reversed"), Tone.GREY));
        } else {
            Button button = new Button(texts.get("client.card.reverse"));
            button.getStyleClass().add("bare");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(button.getText() + " : " + words.getText());
            button.setOnAction(pressed -> reverse.accept(payment));
            line.getChildren().add(button);
        }
        return line;
    }

    List<Node> identity(Client client) {
        List<Node> lines = new ArrayList<>();
        client.siren().ifPresent(siren -> lines.add(line("client.form.siren", siren.grouped())));
        if (!client.vatNumber().isEmpty()) {
            lines.add(line("client.form.vatNumber", new VatNumber(client.vatNumber()).grouped()));
        }
        for (ClientAddress address : client.addresses()) {
            lines.add(pair(texts.of(address.use()), address.address().inOneLine()));
        }
        for (Contact contact : client.contacts()) {
            lines.add(pair(
                    texts.of(contact.role()),
                    Stream.of(contact.name(), contact.email(), contact.phone())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · "))));
        }
        if (!client.note().isBlank()) {
            lines.add(line("client.form.note", client.note()));
        }
        return lines;
    }

    private Node line(String key, String value) {
        return pair(texts.get(key), value);
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

    List<Node> chronology(List<ChronologyEntry> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private Node entry(ChronologyEntry entry) {
        return entry.place()
                .map(place -> Timeline.entry(entry.on(), entry.title(), entry.detail(), () -> show(place)))
                .orElseGet(() -> Timeline.entry(entry.on(), entry.title(), entry.detail()));
    }

    private void show(Destination place) {
        navigator.show(place);
    }
}
