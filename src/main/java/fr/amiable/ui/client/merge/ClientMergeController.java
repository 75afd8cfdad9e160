package fr.amiable.ui.client.merge;

import fr.amiable.client.ClientRow;
import fr.amiable.client.duplicate.Merge;
import fr.amiable.client.duplicate.MergePlan;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Card;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the comparison of two clients to its model. */
public final class ClientMergeController {

    private final ClientMergeModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;

    @FXML
    private Button merge;

    @FXML
    private Button swap;

    @FXML
    private SearchableChoice<ClientRow> other;

    @FXML
    private HBox banner;

    @FXML
    private Label bannerWords;

    @FXML
    private Card compared;

    @FXML
    private VBox comparison;

    public ClientMergeController(
            ClientMergeModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        other.offer(model.others(), this::words);
        model.others().addListener((ListChangeListener<ClientRow>) change -> showChosen());
        model.absorbedProperty().addListener((property, before, now) -> showChosen());
        other.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                model.absorbedProperty().set(chosen.id());
            }
        });
        model.fileProperty().addListener((property, before, file) -> show(file));
        show(null);
        model.load();
    }

    private String words(ClientRow row) {
        String label = row.name() + " · " + row.id().label();
        return row.town().isEmpty() ? label : label + " · " + row.town();
    }

    private void showChosen() {
        model.others().stream()
                .filter(row -> Objects.equals(row.id(), model.absorbedProperty().get()))
                .findFirst()
                .ifPresent(other::setValue);
    }

    private void show(MergeFile file) {
        merge.setDisable(!model.isAllowed());
        swap.setDisable(file == null);
        compared.setVisible(file != null);
        compared.setManaged(file != null);
        String warning = file == null ? "" : warning(file.plan());
        banner.setVisible(!warning.isEmpty());
        banner.setManaged(!warning.isEmpty());
        bannerWords.setText(warning);
        if (file != null) {
            comparison.getChildren().setAll(new ComparisonGrid(model, texts).of(file));
        }
    }

    private String warning(MergePlan plan) {
        if (plan.isOfTwoPersons()) {
            return texts.get("client.merge.twoPersons");
        }
        return plan.differences().contains(MergePlan.Part.KIND) ? texts.get("client.merge.twoKinds") : "";
    }

    @FXML
    private void swap() {
        model.swap();
    }

    @FXML
    private void merge() {
        MergePlan plan = model.fileProperty().get().plan();
        boolean isSure = dialogs.confirm(
                Question.MERGE_CLIENTS,
                plan.absorbed().name(),
                plan.absorbed().id().label(),
                plan.kept().name(),
                plan.kept().id().label());
        if (isSure) {
            model.merge(texts.get("client.merge.merging"), this::onMerged);
        }
    }

    private void onMerged(Merge done) {
        navigator.replace(new Destination.ClientCard(done.after().id()));
        notices.sayUndoable(
                texts.get(
                        "client.merge.done",
                        done.absorbed().name(),
                        done.after().name()),
                () -> model.undo(done, () -> onUndone(done)));
    }

    private void onUndone(Merge undone) {
        navigator.show(new Destination.ClientMerge(
                undone.before().id(), Optional.of(undone.absorbed().id())));
    }

    @FXML
    private void leave() {
        navigator.close(new Destination.ClientCard(model.keptProperty().get()));
    }
}
