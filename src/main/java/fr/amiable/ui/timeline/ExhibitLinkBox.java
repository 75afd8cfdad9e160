package fr.amiable.ui.timeline;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.exhibit.NumberedExhibit;
import fr.amiable.ui.common.widget.Hint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Under a fact, the exhibits of the case: those ticked prove it. */
final class ExhibitLinkBox extends VBox {

    private static final int SEARCHED_FROM = 8;
    private static final int SHOWN = 6;
    private static final double LINE = 30;

    private final ProvenFact fact;
    private final ChronologyModel model;
    private final Texts texts;
    private final Map<ExhibitId, BooleanProperty> ticks = new HashMap<>();
    private final FilteredList<NumberedExhibit> exhibits;
    private final ListView<NumberedExhibit> list = new ListView<>();
    private final TextField words = new TextField();

    ExhibitLinkBox(ProvenFact fact, ChronologyModel model, Texts texts, Runnable done) {
        this.fact = fact;
        this.model = model;
        this.texts = texts;
        this.exhibits = new FilteredList<>(FXCollections.observableArrayList(model.exhibits()));
        getStyleClass().add("exhibit-links");
        Label title = new Label(
                texts.get(model.exhibits().isEmpty() ? "ui.timeline.noExhibit" : "ui.timeline.linkedExhibits"));
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        getChildren().add(title);
        if (!model.exhibits().isEmpty()) {
            fill();
        }
        getChildren().add(acts(done));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                done.run();
            }
        });
    }

    private void fill() {
        Set<ExhibitId> proving =
                fact.exhibits().stream().map(one -> one.exhibit().id()).collect(Collectors.toSet());
        model.exhibits().forEach(one -> {
            ExhibitId id = one.exhibit().id();
            BooleanProperty tick = new SimpleBooleanProperty(proving.contains(id));
            tick.addListener(
                    (property, before, isTicked) -> model.link(fact.entry().key(), id, isTicked));
            ticks.put(id, tick);
        });
        list.setItems(exhibits);
        list.setAccessibleText(texts.get("ui.timeline.linkedExhibits"));
        list.setFixedCellSize(LINE);
        list.setPrefHeight(Math.min(SHOWN, model.exhibits().size()) * LINE + 2);
        list.setMinHeight(list.getPrefHeight());
        list.setCellFactory(view -> cell());
        list.setOnKeyPressed(key -> {
            NumberedExhibit chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)) {
                BooleanProperty tick = ticks.get(chosen.exhibit().id());
                tick.set(!tick.get());
                key.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        if (model.exhibits().size() >= SEARCHED_FROM) {
            words.setPromptText(texts.get("ui.timeline.searchExhibit"));
            words.setAccessibleText(texts.get("ui.timeline.searchExhibit"));
            words.textProperty()
                    .addListener((property, before, typed) -> exhibits.setPredicate(
                            one -> Words.searchable(name(one)).contains(Words.searchable(typed))));
            getChildren().add(words);
        }
        getChildren().add(list);
    }

    /** As wide as the list, whatever the length of the title; the whole of it is one hover away. */
    private ListCell<NumberedExhibit> cell() {
        ListCell<NumberedExhibit> cell =
                new CheckBoxListCell<>(one -> ticks.get(one.exhibit().id()), named());
        cell.setPrefWidth(0);
        cell.itemProperty().addListener((property, before, one) -> Hint.on(cell, one == null ? "" : name(one)));
        return cell;
    }

    private StringConverter<NumberedExhibit> named() {
        return new StringConverter<>() {
            @Override
            public String toString(NumberedExhibit one) {
                return name(one);
            }

            @Override
            public NumberedExhibit fromString(String written) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }

    private String name(NumberedExhibit one) {
        String title = one.exhibit().details().title();
        return one.number()
                .map(number -> texts.get("ui.timeline.exhibit", number, title))
                .orElseGet(() -> texts.get("ui.timeline.confidentialExhibit", title));
    }

    private Node acts(Runnable done) {
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("chronology-tools");
        if (hasFilesToAdd()) {
            Button add = new Button(texts.get("ui.timeline.addToExhibits"));
            add.setOnAction(pressed -> model.addToExhibits(fact));
            acts.getChildren().add(add);
        }
        Button close = new Button(texts.get("ui.timeline.linked"));
        close.setOnAction(pressed -> done.run());
        acts.getChildren().add(close);
        return acts;
    }

    private boolean hasFilesToAdd() {
        ChronologyEntry entry = fact.entry();
        List<Fingerprint> known = model.exhibits().stream()
                .map(one -> one.exhibit().original().fingerprint())
                .toList();
        return entry.files().stream().anyMatch(file -> !known.contains(file.fingerprint()));
    }

    /** What takes the focus when the box opens. */
    Node first() {
        return model.exhibits().isEmpty() ? this : list;
    }
}
