package fr.amiable.ui.importing;

import fr.amiable.common.Texts;
import fr.amiable.importing.ImportReport;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Question;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Ties the import screen to its model: files chosen or dropped on one side, their reports on the other. */
public final class ImportController {

    private final ImportModel model;
    private final List<Path> files;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;

    @FXML
    private Button choose;

    @FXML
    private HBox running;

    @FXML
    private HBox proposal;

    @FXML
    private Label proposalWords;

    @FXML
    private Label adopted;

    @FXML
    private Label summary;

    @FXML
    private VBox reports;

    /** @param files read at once when there are some, dropped on the window for instance */
    public ImportController(ImportModel model, List<Path> files, Navigator navigator, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.files = List.copyOf(files);
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        showWhile(running, model.runningProperty());
        choose.disableProperty().bind(model.runningProperty());
        BooleanBinding hasProposal = Bindings.createBooleanBinding(this::hasProposal, model.proposedCompanyProperty());
        showWhile(proposal, hasProposal);
        proposalWords
                .textProperty()
                .bind(Bindings.createStringBinding(this::proposalWords, model.proposedCompanyProperty()));
        showWhile(adopted, adopted.textProperty().isNotEmpty());
        showWhile(summary, Bindings.isNotEmpty(model.reports()));
        summary.textProperty().bind(Bindings.createStringBinding(this::summaryWords, model.reports()));
        model.reports().addListener((ListChangeListener<ImportReport>) change -> showReports());
        showReports();
        model.start(files, texts.get("import.running"));
    }

    private static void showWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @FXML
    private void choose() {
        model.start(dialogs.chooseFilesToOpen(), texts.get("import.running"));
    }

    @FXML
    private void stop() {
        model.stop();
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.runningProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void dropped(DragEvent event) {
        List<Path> dropped = FileDrop.files(event);
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
        model.start(dropped, texts.get("import.running"));
    }

    @FXML
    private void adopt() {
        String name = model.proposedCompanyProperty().get().orElseThrow().name();
        model.adoptCompany(texts.get("import.adopting"), () -> adopted.setText(texts.get("import.adopted", name)));
    }

    private void showReports() {
        reports.getChildren().setAll(model.reports().stream().map(this::card).toList());
    }

    private boolean hasProposal() {
        return model.proposedCompanyProperty().get().isPresent();
    }

    private String proposalWords() {
        return model.proposedCompanyProperty()
                .get()
                .map(draft -> texts.get("import.proposal", draft.name()))
                .orElse("");
    }

    private String summaryWords() {
        return texts.get("import.summary", model.takenFiles(), model.reports().size());
    }

    private Pane card(ImportReport report) {
        return new ReportCard(texts, report)
                .onOpen(invoice -> navigator.show(new Destination.InvoicePage(invoice)))
                .onTakeAnyway(() -> takeAnyway(report))
                .node();
    }

    private void takeAnyway(ImportReport report) {
        if (dialogs.confirm(Question.TAKE_OTHER_ISSUER, report.issuer())) {
            model.takeAnyway(report, texts.get("import.running"));
        }
    }
}
