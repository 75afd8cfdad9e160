package fr.amiable.ui.dispute.page;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterSuggestions;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.LazyTabs;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.importing.FileDrop;
import fr.amiable.ui.timeline.ChronologyPanel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Ties the page of a dispute to its model: its head, where it stands, its chronology, and a tab for each thing about it. */
public final class DisputePageController {

    private static final String LAST_TAB = "dispute.tab";

    private final DisputePageModel model;
    private final Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders;
    private final CaseFrame frame;
    private final Texts texts;
    private final TabPane tabs = new TabPane();
    private final Card chronologyCard = new Card();
    private LazyTabs<CaseTab, DisputeFile> lazyTabs;
    private StagePanel stagePanel;
    private MenuItem promise;
    private MenuItem plan;

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
    private Card stageCard;

    @FXML
    private CaseColumns columns;

    DisputePageController(
            DisputePageModel model, Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders, CaseFrame frame) {
        this.model = model;
        this.builders = builders;
        this.frame = frame;
        this.texts = frame.texts();
    }

    /** Says on a tab how many things it holds. */
    void count(CaseTab tab, int things) {
        lazyTabs.count(tab, things);
    }

    @FXML
    private void initialize() {
        promise = item(
                texts.get("agreement.promise"),
                () -> frame.navigator()
                        .show(new Destination.PromiseForm(
                                model.fileProperty().get().client().id(), open())));
        plan = item(
                texts.get("plan.form.title"),
                () -> frame.navigator()
                        .show(new Destination.PlanForm(
                                model.fileProperty().get().client().id(), open())));
        other.getItems()
                .setAll(
                        item(texts.get("ui.dispute.page.change"), this::change),
                        promise,
                        plan,
                        item(texts.get("ui.handover.menu"), () -> stagePanel.handOver()),
                        item(texts.get("ui.dispute.page.close"), this::startClosing),
                        item(texts.get("ui.dispute.page.remove"), this::remove));
        stagePanel = new StagePanel(model, frame);
        stageCard.getChildren().add(stagePanel);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("case-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Card tabsCard = new Card();
        tabsCard.getChildren().add(tabs);
        chronologyCard.setTitle(texts.get("ui.timeline.title"));
        columns.show(chronologyCard, tabsCard);
        lazyTabs = new LazyTabs<>(tabs, CaseTab.class, builders, texts);
        lazyTabs.rememberedIn(
                frame.memory(), LAST_TAB, () -> String.valueOf(model.dispute().value()));
        FileDrop.on(page, files -> model.drop(files, texts.get("ui.timeline.attaching")));
        model.fileProperty().addListener((property, before, file) -> show(before == null, file));
        model.load();
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private void show(boolean isFirst, DisputeFile file) {
        if (isFirst) {
            showChronology(file);
        }
        header.setTitle(texts.get("ui.dispute.page.title", file.dispute().number()));
        header.setSubtitle(texts.get(
                "ui.dispute.page.clientAndCategory",
                file.client().name(),
                texts.of(file.dispute().complaint().category())));
        showStatus(file);
        stagePanel.show(file);
        offerLetters(file);
        promise.setDisable(open().isEmpty());
        plan.setDisable(open().isEmpty());
        lazyTabs.count(CaseTab.TASKS, file.work().toDo());
        lazyTabs.count(CaseTab.LETTERS, file.letters().size());
        lazyTabs.show(file);
    }

    private void showChronology(DisputeFile file) {
        ChronologyPanel panel = new ChronologyPanel(
                        model.chronology(),
                        file.client().id(),
                        Optional.of(file.dispute().id().subject()),
                        frame.navigator(),
                        frame.dialogs(),
                        texts)
                .leavingBy(
                        frame.lists(),
                        texts.get(
                                "ui.timeline.sheet.title",
                                file.dispute().number(),
                                file.client().name()));
        Page scrolled = new Page();
        scrolled.setContent(panel);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        chronologyCard.getChildren().add(scrolled);
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

    /** The invoices of the dispute of which something is left. */
    private List<InvoiceId> open() {
        return model.fileProperty().get().invoices().stream()
                .map(DisputeFile.Concerned::row)
                .filter(row -> row.outstanding().isPositive())
                .map(InvoiceRow::id)
                .toList();
    }

    /** What a letter would be about first: the oldest due of the invoices that still ask for something uncontested. */
    private static Optional<InvoiceId> oldest(DisputeFile file) {
        return file.invoices().stream()
                .map(DisputeFile.Concerned::row)
                .filter(row -> row.outstanding().minus(row.contested()).isPositive())
                .min(Comparator.comparing(InvoiceRow::dueOn))
                .map(InvoiceRow::id);
    }

    /** The letters that fit its stage, the reminders of what is not contested, then all others. */
    private void offerLetters(DisputeFile file) {
        LetterAbout about = LetterAbout.dispute(file.dispute().id());
        write.getItems().clear();
        LetterSuggestions.at(file.dispute().progress().stage()).stream()
                .filter(type ->
                        type.form().regimes().contains(file.client().kind().regime()))
                .filter(type -> !LetterType.LADDER.contains(type))
                .forEach(type -> write.getItems()
                        .add(item(texts.of(type), () -> open(new Destination.LetterDesk(type, about)))));
        oldest(file)
                .ifPresent(invoice -> LetterType.LADDER.forEach(type -> write.getItems()
                        .add(item(texts.of(type), () -> open(new Destination.LetterDesk(type, invoice))))));
        write.getItems().add(item(texts.get("letter.new.other"), () -> open(new Destination.NewLetter(about))));
    }

    private void open(Destination place) {
        frame.navigator().show(place);
    }

    private void startClosing() {
        lazyTabs.select(CaseTab.OUTCOME)
                .filter(OutcomeTab.class::isInstance)
                .map(OutcomeTab.class::cast)
                .ifPresent(OutcomeTab::startClosing);
    }

    private void change() {
        frame.navigator()
                .show(new Destination.DisputeForm(Optional.empty(), Optional.empty(), Optional.of(model.dispute())));
    }

    private void remove() {
        model.remove(undo -> {
            frame.navigator().replace(new Destination.Disputes());
            frame.notices().sayUndoable(texts.get("ui.dispute.page.removed"), undo);
        });
    }

    @FXML
    private void produce() {
        frame.navigator().show(new Destination.Dossier(model.dispute()));
    }

    @FXML
    private void note() {
        DisputeFile file = model.fileProperty().get();
        if (file != null) {
            frame.navigator()
                    .show(new Destination.TimelineForm(
                            file.client().id(), Optional.of(model.dispute().subject()), Optional.empty()));
        }
    }
}
