package fr.amiable.ui.bundle;

import fr.amiable.bundle.dossier.DossierChanges;
import fr.amiable.bundle.dossier.DossierVersion;
import fr.amiable.bundle.dossier.FilesState;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.common.widget.WrapRow;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions produced so far, newest first, each with what can be done with it. */
final class DossierVersions {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.FRANCE);

    private final DossierModel model;
    private final DossierFrame frame;
    private final Texts texts;

    DossierVersions(DossierModel model, DossierFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    List<Node> rows() {
        if (model.versions().isEmpty()) {
            return List.of(muted(texts.get("ui.dossier.noVersion")));
        }
        return model.versions().stream().map(this::row).toList();
    }

    private Node row(DossierModel.Line line) {
        DossierVersion version = line.version();
        Label name = words(texts.get(
                "ui.dossier.version",
                version.number(),
                day(version),
                texts.of(version.profile()),
                version.pages(),
                FileSize.words(version.bytes(), texts)));
        name.getStyleClass().add("strong");
        VBox lines = new VBox(8, name);
        version.files().forEach(file -> lines.getChildren().add(file(file)));
        line.changes().ifPresent(changes -> lines.getChildren().add(muted(told(changes))));
        if (!line.isThere()) {
            lines.getChildren().add(muted(texts.get(whatBecame(line))));
        }
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        WrapRow acts = new WrapRow();
        acts.getChildren().addAll(acts(line, lines));
        lines.getChildren().addAll(chip(version), acts);
        HBox row = new HBox(lines);
        row.setId("version-" + version.number());
        row.getStyleClass().addAll("entry", "dossier-version");
        return row;
    }

    private StatusChip chip(DossierVersion version) {
        return version.communicatedOn()
                .map(on -> new StatusChip(texts.get("ui.dossier.communicatedOn", on, version.addressee()), Tone.GREEN))
                .orElseGet(() -> new StatusChip(texts.get("ui.dossier.notCommunicated"), Tone.GREY));
    }

    private List<Node> acts(DossierModel.Line line, VBox row) {
        List<Node> acts = new ArrayList<>();
        DossierVersion version = line.version();
        if (line.isThere()) {
            acts.add(button(
                    "ui.dossier.open",
                    version,
                    () -> open(version.files().get(0).path())));
        }
        if (version.isCommunicated()) {
            acts.add(button("ui.dossier.copy", version, () -> copy(version)));
        } else if (line.isThere()) {
            acts.add(button("ui.dossier.communicate", version, () -> ask(version, row)));
        }
        return acts;
    }

    private static String whatBecame(DossierModel.Line line) {
        boolean isKept = line.version().isCommunicated();
        if (line.state() == FilesState.REPLACED) {
            return isKept ? "ui.dossier.replacedKept" : "ui.dossier.replaced";
        }
        return isKept ? "ui.dossier.goneKept" : "ui.dossier.gone";
    }

    private void ask(DossierVersion version, VBox row) {
        if (row.getChildren().stream().noneMatch(HandingOver.class::isInstance)) {
            HandingOver form = new HandingOver(version, model, texts);
            row.getChildren().add(form);
            form.focus();
        }
    }

    private void copy(DossierVersion version) {
        frame.dialogs()
                .chooseFolder(texts.get("ui.dossier.copyTo"))
                .ifPresent(folder -> model.copy(
                        version,
                        folder,
                        texts.get("ui.dossier.copying"),
                        files -> frame.notices().say(texts.get("ui.dossier.copied", files.size(), folder))));
    }

    private void open(Path file) {
        try {
            frame.opening().open(file);
        } catch (Refusal refused) {
            frame.notices().say(refused.message(texts));
        }
    }

    private Button button(String key, DossierVersion version, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("ui.dossier.ofVersion", button.getText(), version.number()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private Label file(DossierVersion.File file) {
        String hex = file.fingerprint().hex();
        Label label = muted(texts.get(
                "ui.dossier.file",
                file.path().getFileName(),
                hex.substring(0, 8) + " " + hex.substring(8, 16) + " … " + hex.substring(56)));
        Hint.on(label, file.path() + "\nSHA-256 " + hex);
        label.setAccessibleText(file.path() + ", SHA-256 " + hex);
        return label;
    }

    private String told(DossierChanges changes) {
        return texts.get(
                "ui.dossier.changes",
                changes.since().number(),
                changes.appended().isEmpty() ? "–" : listed(changes.appended()),
                changes.withdrawn().isEmpty() ? "–" : listed(changes.withdrawn()));
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String day(DossierVersion version) {
        ZonedDateTime at = version.producedAt().atZone(frame.zone());
        return texts.get("ui.dossier.at", FrenchText.date(at.toLocalDate()), HOUR.format(at));
    }

    private static Label muted(String text) {
        Label label = words(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
