package fr.amiable.ui.exhibit;

import fr.amiable.common.Refusal;
import fr.amiable.common.TableSheet;
import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.AddedExhibits;
import fr.amiable.evidence.exhibit.Integrity;
import fr.amiable.evidence.exhibit.IntegritySheet;
import fr.amiable.evidence.exhibit.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What there is to say of the last act: files left out and why, a refusal, what a check of integrity found. */
final class ExhibitMessages extends VBox {

    private static final int MOST_NAMES = 8;

    private final ExhibitsModel model;
    private final ExhibitsFrame frame;
    private final Texts texts;
    private final Supplier<String> caseName;

    ExhibitMessages(ExhibitsModel model, ExhibitsFrame frame, Supplier<String> caseName) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.caseName = caseName;
        setId("exhibitMessages");
        getStyleClass().addAll("banner", "exhibit-messages");
        managedProperty().bind(visibleProperty());
        for (Observable said : List.of(model.addedProperty(), model.integrityProperty(), model.refusalProperty())) {
            said.addListener(change -> show());
        }
        show();
    }

    private void show() {
        List<Node> lines = new ArrayList<>();
        boolean isBad = false;
        Refusal refusal = model.refusalProperty().get();
        AddedExhibits added = model.addedProperty().get();
        Integrity integrity = model.integrityProperty().get();
        List<Button> acts = new ArrayList<>();
        if (refusal != null) {
            lines.add(words(refusal.message(texts)));
        }
        if (added != null) {
            ofAdded(added).forEach(words -> lines.add(words(words)));
        }
        if (integrity != null) {
            isBad = !integrity.isIntact();
            ofIntegrity(integrity).forEach(words -> lines.add(words(words)));
            acts.addAll(statement(integrity));
        }
        setVisible(!lines.isEmpty());
        getStyleClass().removeAll("banner-red", "banner-green");
        if (integrity != null && refusal == null) {
            getStyleClass().add(isBad ? "banner-red" : "banner-green");
        }
        if (!isVisible()) {
            getChildren().clear();
            return;
        }
        acts.add(act("app.close", model::forgetOutcome));
        FlowPane row = new FlowPane();
        row.getStyleClass().add("exhibit-tools");
        row.getChildren().setAll(acts);
        lines.add(row);
        getChildren().setAll(lines);
    }

    private List<String> ofAdded(AddedExhibits added) {
        List<String> said = new ArrayList<>();
        if (added.added().isEmpty()
                && added.already().isEmpty()
                && added.leftOut().isEmpty()) {
            said.add(texts.get("ui.exhibits.noFileThere"));
        }
        if (!added.already().isEmpty()) {
            said.add(texts.get("ui.exhibits.already", added.already().size(), named(added.already())));
        }
        List<LeftOut> leftOut = added.leftOut();
        if (!leftOut.isEmpty()) {
            said.add(texts.get(
                    "ui.exhibits.leftOut", leftOut.size(), added.added().size()));
        }
        leftOut.stream()
                .limit(MOST_NAMES)
                .forEach(
                        one -> said.add(texts.get("ui.exhibits.leftOutLine", one.fileName(), texts.of(one.problem()))));
        if (leftOut.size() > MOST_NAMES) {
            said.add(texts.get("ui.exhibits.leftOutMore", leftOut.size() - MOST_NAMES));
        }
        return said;
    }

    private String named(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() > MOST_NAMES ? texts.get("ui.exhibits.andMore", first, names.size() - MOST_NAMES) : first;
    }

    private List<String> ofIntegrity(Integrity integrity) {
        List<String> said = new ArrayList<>();
        long intact =
                integrity.lines().stream().filter(Integrity.Line::isIntact).count();
        int all = integrity.lines().size();
        said.add(
                all == intact
                        ? texts.get("ui.exhibits.allIntact", all)
                        : texts.get("ui.exhibits.notAllIntact", intact, all, all - intact));
        integrity.lines().stream()
                .filter(line -> !line.isIntact())
                .map(this::fault)
                .forEach(said::add);
        return said;
    }

    private String fault(Integrity.Line line) {
        return texts.get(
                line.now().isPresent() ? "ui.exhibits.changed" : "ui.exhibits.lost",
                line.exhibit().number().map(String::valueOf).orElse("–"),
                line.exhibit().exhibit().details().title());
    }

    private List<Button> statement(Integrity integrity) {
        TableSheet sheet = new IntegritySheet(texts, frame.clock().getZone()).of(caseName.get(), integrity);
        return List.of(
                act("ui.exhibits.printStatement", () -> frame.lists().print(sheet.title(), () -> sheet)),
                act("ui.exhibits.saveStatement", () -> frame.lists().savePdf(sheet.title(), () -> sheet)));
    }

    private Button act(String key, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
