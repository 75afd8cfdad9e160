package fr.amiable.ui.client.merge;

import fr.amiable.client.Attached;
import fr.amiable.client.Client;
import fr.amiable.client.duplicate.MergePlan;
import fr.amiable.client.duplicate.MergePlan.Part;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.VatNumber;
import fr.amiable.ui.client.FlagChips;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two clients in two columns; where they differ, one of both is chosen. */
final class ComparisonGrid {

    private final ClientMergeModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private int row;

    ComparisonGrid(ClientMergeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node of(MergeFile file) {
        grid.getStyleClass().add("comparison");
        grid.getColumnConstraints()
                .setAll(column(160, Priority.NEVER), column(240, Priority.ALWAYS), column(240, Priority.ALWAYS));
        MergePlan plan = file.plan();
        add(
                "",
                strong(texts.get("client.merge.kept", plan.kept().id().label())),
                strong(texts.get("client.merge.absorbed", plan.absorbed().id().label())));
        for (Part part : Part.values()) {
            if (!part.of(plan.kept()).isEmpty() || !part.of(plan.absorbed()).isEmpty()) {
                addPart(part, plan);
            }
        }
        details(plan);
        for (Attached kind : Attached.values()) {
            add(
                    texts.of(kind),
                    number(MergeFile.count(file.ofKept(), kind)),
                    number(MergeFile.count(file.ofAbsorbed(), kind)));
        }
        return grid;
    }

    private static ColumnConstraints column(double width, Priority grow) {
        ColumnConstraints column = new ColumnConstraints(width, width, Double.MAX_VALUE, grow, HPos.LEFT, true);
        column.setMinWidth(120);
        return column;
    }

    private void addPart(Part part, MergePlan plan) {
        String ofKept = words(part, plan.kept());
        String ofAbsorbed = words(part, plan.absorbed());
        if (!plan.differences().contains(part) || part == Part.SIREN) {
            add(texts.of(part), words(ofKept), words(ofAbsorbed));
            return;
        }
        ToggleGroup group = new ToggleGroup();
        RadioButton one = choice(group, texts.of(part), ofKept);
        RadioButton other = choice(group, texts.of(part), ofAbsorbed);
        one.setSelected(!model.isTaken(part));
        other.setSelected(model.isTaken(part));
        group.selectedToggleProperty().addListener((property, before, chosen) -> model.take(part, chosen == other));
        add(texts.of(part), one, other);
    }

    private static RadioButton choice(ToggleGroup group, String caption, String value) {
        RadioButton button = new RadioButton(value);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText(caption + " : " + value);
        return button;
    }

    private String words(Part part, Client client) {
        if (part.of(client).isEmpty()) {
            return "";
        }
        return switch (part) {
            case KIND -> texts.of(client.kind());
            case MERCHANT_STATUS -> texts.of(client.merchantStatus());
            case NAME -> client.name();
            case SIREN -> client.siren().map(Siren::grouped).orElse("");
            case VAT_NUMBER -> new VatNumber(client.vatNumber()).grouped();
        };
    }

    private void details(MergePlan plan) {
        add(texts.get("client.card.contacts"), words(contacts(plan.kept())), words(contacts(plan.absorbed())));
        add(texts.get("client.card.addresses"), words(addresses(plan.kept())), words(addresses(plan.absorbed())));
        add(texts.get("client.form.flags"), words(flags(plan.kept())), words(flags(plan.absorbed())));
        add(
                texts.get("client.form.note"),
                words(plan.kept().note()),
                words(plan.absorbed().note()));
    }

    private static String contacts(Client client) {
        return client.contacts().stream()
                .map(contact -> Stream.of(contact.name(), contact.email(), contact.phone())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private static String addresses(Client client) {
        return client.addresses().stream()
                .map(address -> address.address().inOneLine())
                .collect(Collectors.joining("\n"));
    }

    private String flags(Client client) {
        return new FlagChips(texts)
                .all(client.flags()).stream().map(Label::getText).collect(Collectors.joining(", "));
    }

    private void add(String caption, Node kept, Node absorbed) {
        Label left = new Label(caption);
        left.getStyleClass().add("muted");
        left.setWrapText(true);
        grid.addRow(row++, left, kept, absorbed);
    }

    private static Label words(String value) {
        Label label = new Label(value.isBlank() ? "—" : value);
        label.setWrapText(true);
        return label;
    }

    private static Label strong(String value) {
        Label label = words(value);
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label number(int count) {
        return words(count == 0 ? "" : FrenchText.number(BigDecimal.valueOf(count)));
    }
}
