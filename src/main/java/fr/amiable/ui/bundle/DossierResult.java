package fr.amiable.ui.bundle;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.bundle.dossier.ProducedDossier;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.FileSize;
import fr.amiable.ui.common.widget.WrapRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What was just written: its files with their fingerprints, and what could only be attached. */
final class DossierResult {

    private final DossierModel model;
    private final ProducedDossier produced;
    private final DossierFrame frame;
    private final Texts texts;

    DossierResult(DossierModel model, DossierFrame frame) {
        this.model = model;
        this.produced = model.producedProperty().get();
        this.frame = frame;
        this.texts = frame.texts();
    }

    Node node() {
        VBox lines = new VBox(8);
        for (BundleReport volume : produced.volumes()) {
            lines.getChildren().add(file(volume));
        }
        produced.volumes().stream()
                .flatMap(volume -> volume.archive().stream())
                .forEach(verdict -> lines.getChildren().addAll(archive(verdict)));
        produced.volumes().stream()
                .flatMap(volume -> volume.warnings().stream())
                .forEach(warning -> lines.getChildren().add(words(warning)));
        produced.tooLarge()
                .forEach(number -> lines.getChildren().add(words(texts.get("cli.dossier.tooLarge", number))));
        lines.getChildren().addAll(earlier());
        if (!produced.heldBack().isEmpty()) {
            lines.getChildren()
                    .add(warning(
                            texts.get("ui.dossier.heldBack", produced.heldBack().size(), produced.locked())));
        }
        model.restartedFrom()
                .ifPresent(number -> lines.getChildren().add(words(texts.get("ui.dossier.restarted", number))));
        for (BundledExhibit refused : produced.refused()) {
            lines.getChildren()
                    .add(warning(texts.get(
                            "ui.dossier.refused",
                            refused.label(),
                            refused.title(),
                            refused.refusal().orElse(""))));
        }
        DossierRemedies remedies = new DossierRemedies(model, texts);
        lines.getChildren().addAll(remedies.nodes());
        if (!produced.exhibits().isEmpty()) {
            Path folder = produced.exhibits().get(0).getParent();
            lines.getChildren()
                    .add(words(texts.get(
                            "cli.dossier.exhibits", produced.exhibits().size(), folder)));
        }
        return lines;
    }

    private Label warning(String said) {
        Label label = words(said);
        label.getStyleClass().add("field-message");
        return label;
    }

    /** What is left of an earlier cut, and its removal as far as this program wrote it. */
    private List<Node> earlier() {
        List<Path> files = produced.earlier().files();
        if (files.isEmpty()) {
            return List.of();
        }
        String names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        Label said = words(texts.get("cli.dossier.earlier", files.size(), names));
        int ours = produced.earlier().ours().size();
        if (ours == 0) {
            return List.of(said);
        }
        Button remove = new Button(texts.get("ui.dossier.removeEarlier", ours));
        remove.setOnAction(pressed -> model.removeEarlier());
        return List.of(said, remove);
    }

    private List<Node> archive(ArchiveVerdict verdict) {
        if (verdict.isArchive()) {
            return List.of(words(texts.get("cli.assemble.archive")));
        }
        List<Node> reasons = new ArrayList<>(List.of(words(texts.get("ui.dossier.noArchive"))));
        for (ArchiveObstacle obstacle : verdict.obstacles()) {
            String why = String.join(" ", obstacle.reasons());
            reasons.add(words(
                    obstacle.label().isEmpty()
                            ? texts.get("cli.assemble.obstacle", why)
                            : texts.get("cli.assemble.exhibitObstacle", obstacle.label(), why)));
        }
        return reasons;
    }

    private Node file(BundleReport volume) {
        Label name = words(volume.file().toString());
        name.getStyleClass().add("strong");
        Label facts = words(texts.get(
                "ui.dossier.facts",
                volume.pages(),
                FileSize.words(volume.bytes(), texts),
                volume.fingerprint().hex()));
        facts.getStyleClass().add("muted");
        Button open = new Button(texts.get("ui.dossier.open"));
        open.setAccessibleText(open.getText() + " : " + volume.file().getFileName());
        open.setOnAction(pressed -> open(volume.file()));
        return new VBox(4, name, facts, new WrapRow(open));
    }

    private void open(Path file) {
        try {
            frame.opening().open(file);
        } catch (Refusal refused) {
            frame.notices().say(refused.message(texts));
        }
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
