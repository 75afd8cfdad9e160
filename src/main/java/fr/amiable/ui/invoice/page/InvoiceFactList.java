package fr.amiable.ui.invoice.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceReferences;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.Retention;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the invoice says at a glance: its days and amounts first, then what it refers to; what is not known takes no room. */
public final class InvoiceFactList {

    private static final double GAP = 32;
    private static final double WIDEST = 260;

    private final Navigator navigator;
    private final Texts texts;

    public InvoiceFactList(Navigator navigator, Texts texts) {
        this.navigator = navigator;
        this.texts = texts;
    }

    /** On one line where there is room, else on several. */
    public Node of(Invoice invoice, InvoiceRow row) {
        List<Node> facts = new ArrayList<>(money(invoice, row));
        facts.addAll(references(invoice));
        FlowPane wrapped = new FlowPane(GAP, GAP / 4, facts.toArray(Node[]::new));
        wrapped.setMinWidth(0);
        HBox.setHgrow(wrapped, Priority.ALWAYS);
        return wrapped;
    }

    private List<Node> money(Invoice invoice, InvoiceRow row) {
        Money settled = invoice.payable().minus(row.outstanding());
        return List.of(
                figure("invoice.page.issuedOn", FrenchText.date(invoice.dates().issuedOn())),
                figure("invoice.page.dueOn", FrenchText.date(invoice.dueOn())),
                figure("invoice.page.gross", FrenchText.money(invoice.totals().gross())),
                figure("invoice.page.settled", FrenchText.money(settled.max(Money.ZERO))));
    }

    private List<Node> references(Invoice invoice) {
        InvoiceReferences references = invoice.references();
        List<Node> facts = new ArrayList<>();
        invoice.dates()
                .performedOn()
                .ifPresent(day -> facts.add(figure("invoice.page.performedOn", FrenchText.date(day))));
        references
                .supply()
                .category()
                .ifPresent(category -> facts.add(words("invoice.page.category", texts.of(category))));
        contract(references).ifPresent(facts::add);
        if (!references.order().isEmpty()) {
            facts.add(words("invoice.page.order", references.order()));
        }
        if (!references.supply().deliveryAddress().isEmpty()) {
            facts.add(words("invoice.page.deliveredTo", references.supply().deliveryAddress()));
        }
        retention(invoice.conditions().retention()).ifPresent(facts::add);
        return facts;
    }

    /** One the desk knows is opened; one only named is shown as written. */
    private Optional<Node> contract(InvoiceReferences references) {
        if (references.contractId().isPresent()) {
            String name =
                    references.contract().isEmpty() ? texts.get("invoice.page.openContract") : references.contract();
            Hyperlink link = new Hyperlink(name);
            link.setOnAction(pressed -> navigator.show(
                    new Destination.ContractPage(references.contractId().get())));
            return Optional.of(fact("invoice.page.contract", link));
        }
        return references.contract().isEmpty()
                ? Optional.empty()
                : Optional.of(words("invoice.page.contract", references.contract()));
    }

    private Optional<Node> retention(Retention retention) {
        if (!retention.amount().isPositive()) {
            return Optional.empty();
        }
        Optional<LocalDate> until = retention.dueOn();
        return Optional.of(words(
                "invoice.page.retention",
                until.map(day -> texts.get("invoice.page.retainedUntil", retention.amount(), day))
                        .orElseGet(() -> FrenchText.money(retention.amount()))));
    }

    private VBox figure(String key, String value) {
        VBox fact = words(key, value);
        ((Label) fact.getChildren().get(1)).setMinWidth(Region.USE_PREF_SIZE);
        return fact;
    }

    private VBox words(String key, String value) {
        Label words = new Label(value);
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        return fact(key, words);
    }

    private VBox fact(String key, Labeled value) {
        Label caption = new Label(texts.get(key));
        caption.getStyleClass().add("fact-label");
        value.getStyleClass().add("fact-value");
        VBox fact = new VBox(caption, value);
        fact.getStyleClass().add("fact");
        return fact;
    }
}
