package fr.amiable.ui.importing;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.importing.Finding;
import fr.amiable.importing.ImportReport;
import fr.amiable.importing.ImportReport.Outcome;
import fr.amiable.importing.TakenInvoice;
import fr.amiable.invoice.InvoiceId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What became of one file, as a card: its outcome, its invoices, what to check, why it was refused. */
final class ReportCard {

    private final Texts texts;
    private final ImportReport report;
    private Consumer<InvoiceId> open = invoice -> {};
    private Runnable takeAnyway = () -> {};

    ReportCard(Texts texts, ImportReport report) {
        this.texts = texts;
        this.report = report;
    }

    ReportCard onOpen(Consumer<InvoiceId> action) {
        open = action;
        return this;
    }

    ReportCard onTakeAnyway(Runnable action) {
        takeAnyway = action;
        return this;
    }

    Pane node() {
        VBox card = new VBox(8, head());
        card.getStyleClass().add("surface-card");
        report.invoices().forEach(invoice -> card.getChildren().add(line(invoice)));
        addAll(card, "import.warning", report.warnings());
        addAll(card, "import.error", report.errors());
        if (report.outcome() == Outcome.OTHER_ISSUER) {
            Button take = new Button(texts.get("import.takeAnyway"));
            take.setOnAction(event -> takeAnyway.run());
            card.getChildren().add(take);
        }
        return card;
    }

    private Node head() {
        Label outcome = new Label(texts.of(report.outcome()));
        outcome.getStyleClass().addAll("chip", chip());
        Label name = new Label(report.fileName());
        name.getStyleClass().add("section-title");
        Label format = new Label(report.format());
        format.getStyleClass().add("muted");
        HBox head = new HBox(12, name, format, spring(), outcome);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String chip() {
        return switch (report.outcome()) {
            case TAKEN -> report.warnings().isEmpty() ? "chip-green" : "chip-amber";
            case ALREADY_KNOWN, CANCELLED -> "chip-grey";
            case OTHER_ISSUER -> "chip-orange";
            case REFUSED -> "chip-red";
        };
    }

    private Node line(TakenInvoice invoice) {
        Hyperlink number = new Hyperlink(invoice.number());
        number.setOnAction(event -> open.accept(invoice.id()));
        Label dates = new Label(texts.get(
                "import.dates",
                invoice.issuedOn(),
                invoice.dueOn().map(FrenchText::date).orElse("–")));
        Label client = new Label(texts.get(
                invoice.buyer().isNew() ? "import.newClient" : "import.client",
                invoice.buyer().name()));
        Label due = new Label(texts.get("import.due", invoice.due(), invoice.withVat()));
        due.getStyleClass().add("amount");
        HBox line = new HBox(12, number, dates, client, spring(), due);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void addAll(VBox card, String key, List<Finding> findings) {
        for (Finding finding : findings) {
            Label words = new Label(texts.get(key, finding.message(texts)));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.getStyleClass().add(key.equals("import.error") ? "field-message" : "warning");
            card.getChildren().add(words);
        }
    }

    private static Node spring() {
        Pane spring = new Pane();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
