package fr.amiable.ui.dispute.page;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractRow;
import fr.amiable.dispute.Closing;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.evidence.Original;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The repeated pieces of a dispute's page, built from what was read. */
final class DisputePageParts {

    private final Texts texts;
    private final Navigator navigator;

    DisputePageParts(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
    }

    List<Node> facts(DisputeFile file) {
        Complaint complaint = file.dispute().complaint();
        List<Node> lines = new ArrayList<>();
        Label words = new Label(texts.get("chronology.clientWords", complaint.words()));
        words.setWrapText(true);
        words.getStyleClass().add("client-words");
        lines.add(words);
        lines.add(pair("ui.dispute.form.category", texts.of(complaint.category())));
        lines.add(pair(
                "ui.dispute.page.raised",
                texts.get(
                        "ui.dispute.page.raisedBy",
                        FrenchText.dateInWords(complaint.raisedOn()),
                        texts.of(complaint.raisedBy()),
                        texts.of(complaint.channel()))));
        lines.add(pair(
                "ui.dispute.page.position", texts.of(file.dispute().progress().position())));
        return lines;
    }

    List<Node> closing(Closing closing) {
        List<Node> lines = new ArrayList<>();
        lines.add(pair("ui.dispute.page.outcome", texts.of(closing.outcome())));
        lines.add(pair("ui.dispute.page.closedOn", FrenchText.dateInWords(closing.closedOn())));
        if (!closing.cause().isEmpty()) {
            lines.add(pair("ui.dispute.page.cause", closing.cause()));
        }
        if (!closing.lesson().isEmpty()) {
            lines.add(pair("ui.dispute.page.lesson", closing.lesson()));
        }
        return lines;
    }

    /** Each invoice with what it still asks for and what is contested of it, then its contested lines. */
    List<Node> contested(DisputeFile file) {
        List<Node> lines = new ArrayList<>();
        for (DisputeFile.Concerned concerned : file.invoices()) {
            Money contested = file.dispute().contestedOn(concerned.invoice().id());
            Hyperlink number = new Hyperlink(concerned.invoice().number());
            number.getStyleClass().add("strong");
            number.setOnAction(pressed -> navigator.show(
                    new Destination.InvoicePage(concerned.invoice().id())));
            String due = texts.get("ui.dispute.page.due", concerned.row().outstanding());
            lines.add(amountLine(number, due, contested, "strong"));
            for (ContestedPart part : file.partsOf(concerned.invoice().id())) {
                if (part.line().isPresent()) {
                    Label line = new Label(concerned.lineOf(part));
                    line.setWrapText(true);
                    line.getStyleClass().add("contested-line");
                    lines.add(amountLine(line, "", part.amount(), "muted"));
                }
            }
        }
        for (ContractRow contract : file.contracts()) {
            Hyperlink link = new Hyperlink(texts.of(contract.kind()) + FrenchText.NO_BREAK_SPACE + contract.number());
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(pressed -> navigator.show(new Destination.ContractPage(contract.id())));
            HBox line = new HBox(link, muted(contract.object()));
            line.getStyleClass().add("entry");
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(muted(texts.get("ui.dispute.page.nothingContested")));
        }
        return lines;
    }

    private static Node amountLine(Node name, String note, Money amount, String style) {
        Label more = muted(note);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        Label figure = new Label(FrenchText.money(amount));
        figure.getStyleClass().add(style);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, more, figure);
        line.getStyleClass().add("entry");
        return line;
    }

    /** Every document of the facts told, newest first, each once. */
    List<Node> documents(List<ChronologyEntry> entries, Consumer<Original> save) {
        List<Node> lines = new ArrayList<>();
        entries.stream()
                .flatMap(entry -> entry.files().stream())
                .distinct()
                .forEach(original -> lines.add(document(original, save)));
        if (lines.isEmpty()) {
            lines.add(muted(texts.get("ui.dispute.page.noDocument")));
        }
        return lines;
    }

    private Node document(Original original, Consumer<Original> save) {
        Hyperlink link = new Hyperlink(original.fileName());
        link.setAccessibleText(texts.get("ui.timeline.saveCopyOf", original.fileName()));
        link.setOnAction(pressed -> save.accept(original));
        String hex = original.fingerprint().hex();
        Label print = muted(texts.get("ui.dispute.page.fingerprint", hex.substring(0, 8)));
        print.getStyleClass().add("small");
        return new VBox(link, print);
    }

    private Node pair(String key, String value) {
        Label left = new Label(texts.get(key));
        left.getStyleClass().addAll("muted", "pair-caption");
        Label right = new Label(value);
        right.setWrapText(true);
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("entry");
        return pair;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
