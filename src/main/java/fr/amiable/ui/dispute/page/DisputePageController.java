package fr.amiable.ui.dispute.page;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.Progress;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.ListOutput;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.importing.FileDrop;
import fr.amiable.ui.timeline.ChronologyPanel;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** Ties the page of a dispute to its model. */
public final class DisputePageController {

    private final DisputePageModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final ListOutput lists;
    private final Texts texts;
    private final DisputePageParts parts;
    private StageBox stageBox;
    private ClosingBox closingBox;

    @FXML
    private Page page;

    @FXML
    private PageHeader header;

    @FXML
    private StatusChip status;

    @FXML
    private MenuButton write;

    @FXML
    private MenuButton other;

    @FXML
    private Button changeStage;

    @FXML
    private StageStepper stepper;

    @FXML
    private Label next;

    @FXML
    private Label contestedSum;

    @FXML
    private VBox acts;

    @FXML
    private Label refusal;

    @FXML
    private Card chronologyCard;

    @FXML
    private VBox facts;

    @FXML
    private VBox contested;

    @FXML
    private Card closingCard;

    @FXML
    private VBox closing;

    @FXML
    private VBox documents;

    public DisputePageController(
            DisputePageModel model,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            ListOutput lists,
            Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.lists = lists;
        this.texts = texts;
        this.parts = new DisputePageParts(texts, navigator);
    }

    @FXML
    private void initialize() {
        stageBox = new StageBox(texts, model::today, move -> model.move(move, this::hideActs), this::hideActs);
        closingBox = new ClosingBox(texts, model::today, end -> model.close(end, this::hideActs), this::hideActs);
        for (LetterType type : LetterType.values()) {
            write.getItems().add(item(texts.of(type), () -> write(type)));
        }
        other.getItems()
                .setAll(
                        item(texts.get("ui.dispute.page.change"), this::change),
                        item(texts.get("ui.dispute.page.close"), () -> showActs(closingBox, closingBox.first())),
                        item(texts.get("ui.dispute.page.remove"), this::remove));
        hideActs();
        setShown(closingCard, false);
        FileDrop.on(page, files -> model.drop(files, texts.get("ui.timeline.attaching")));
        model.refusalProperty().addListener((property, before, reason) -> show(reason));
        show((Refusal) null);
        model.fileProperty().addListener((property, before, file) -> show(before == null, file));
        model.chronology().all().addListener((Observable change) -> showDocuments());
        model.load();
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private void show(boolean isFirst, DisputeFile file) {
        Dispute dispute = file.dispute();
        if (isFirst) {
            chronologyCard
                    .getChildren()
                    .add(new ChronologyPanel(
                                    model.chronology(),
                                    dispute.client(),
                                    Optional.of(dispute.id().subject()),
                                    navigator,
                                    dialogs,
                                    texts)
                            .leavingBy(
                                    lists,
                                    texts.get(
                                            "ui.timeline.sheet.title",
                                            dispute.number(),
                                            file.client().name())));
        }
        header.setTitle(texts.get("ui.dispute.page.title", dispute.number()));
        header.setSubtitle(file.client().name());
        showStatus(file);
        stepper.show(dispute.progress().stage(), texts);
        next.setText(next(dispute));
        contestedSum.setText(
                dispute.isOpen()
                        ? texts.get("ui.dispute.page.contestedOf", dispute.contested(), file.outstanding())
                        : texts.get("ui.dispute.page.wasContested", dispute.contested()));
        changeStage.setText(texts.get(dispute.isOpen() ? "ui.dispute.page.changeStage" : "ui.dispute.page.reopen"));
        write.setDisable(oldest(file).isEmpty());
        facts.getChildren().setAll(parts.facts(file));
        contested.getChildren().setAll(parts.contested(file));
        setShown(closingCard, dispute.closing().isPresent());
        dispute.closing().ifPresent(end -> closing.getChildren().setAll(parts.closing(end)));
        showDocuments();
    }

    private void showStatus(DisputeFile file) {
        if (!file.dispute().isOpen()) {
            status.show(texts.of(file.dispute().progress().stage()), Tone.GREY);
        } else if (file.isContestedWhole()) {
            status.show(texts.get("ui.dispute.page.whole"), Tone.VIOLET);
        } else if (file.dispute().contested().isPositive()) {
            status.show(texts.get("ui.dispute.page.partly"), Tone.VIOLET);
        } else {
            status.show(texts.get("ui.dispute.page.open"), Tone.AMBER);
        }
    }

    private String next(Dispute dispute) {
        Progress progress = dispute.progress();
        String act = progress.nextAct().isEmpty() ? texts.get("ui.dispute.page.toDecide") : progress.nextAct();
        return progress.targetOn()
                .map(day -> texts.get("ui.dispute.page.nextBefore", act, FrenchText.dateInWords(day)))
                .orElseGet(() -> dispute.isOpen()
                        ? texts.get("ui.dispute.page.next", act)
                        : texts.get("ui.dispute.page.closedSince", FrenchText.dateInWords(progress.since())));
    }

    private void showDocuments() {
        documents
                .getChildren()
                .setAll(parts.documents(
                        model.chronology().all(),
                        original -> dialogs.chooseFileToSave(original.fileName())
                                .ifPresent(file ->
                                        model.chronology().save(original, file, texts.get("ui.timeline.saving")))));
    }

    private void show(Refusal reason) {
        refusal.setText(reason == null ? "" : reason.message(texts));
        setShown(refusal, reason != null);
    }

    private void showActs(Node box, Node first) {
        acts.getChildren().setAll(box);
        setShown(acts, true);
        first.requestFocus();
    }

    private void hideActs() {
        acts.getChildren().clear();
        setShown(acts, false);
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** What a letter would be about first: the oldest due of the invoices that still ask for something uncontested. */
    private static Optional<InvoiceId> oldest(DisputeFile file) {
        return file.invoices().stream()
                .map(DisputeFile.Concerned::row)
                .filter(row -> row.outstanding().minus(row.contested()).isPositive())
                .min(Comparator.comparing(InvoiceRow::dueOn))
                .map(InvoiceRow::id);
    }

    private void write(LetterType type) {
        oldest(model.fileProperty().get())
                .ifPresent(invoice -> navigator.show(new Destination.LetterDesk(type, invoice)));
    }

    private void change() {
        navigator.show(new Destination.DisputeForm(Optional.empty(), Optional.empty(), Optional.of(model.dispute())));
    }

    private void remove() {
        model.remove(undo -> {
            navigator.replace(new Destination.Disputes());
            notices.sayUndoable(texts.get("ui.dispute.page.removed"), undo);
        });
    }

    @FXML
    private void changeStage() {
        DisputeFile file = model.fileProperty().get();
        if (file != null) {
            stageBox.show(file.dispute(), model.today());
            showActs(stageBox, stageBox.first());
        }
    }

    @FXML
    private void addDocuments() {
        model.drop(dialogs.chooseFilesToOpen(), texts.get("ui.timeline.attaching"));
    }
}
