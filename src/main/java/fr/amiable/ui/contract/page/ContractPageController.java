package fr.amiable.ui.contract.page;

import fr.amiable.common.Texts;
import fr.amiable.contract.Contract;
import fr.amiable.letter.LetterAbout;
import fr.amiable.ui.attachment.FileLines;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.contract.CheckNodes;
import fr.amiable.ui.contract.ContractFile;
import fr.amiable.ui.timeline.ChronologyModel;
import fr.amiable.ui.timeline.ChronologyPanel;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the page of a contract to its model. */
public final class ContractPageController {

    /** The state of the page: the contract itself, and what happened about it. */
    public record Models(ContractPageModel page, ChronologyModel chronology) {}

    private final ContractPageModel model;
    private final ChronologyModel told;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final ZoneId zone;
    private final ContractParts parts;
    private final CheckNodes checks;

    @FXML
    private PageHeader header;

    @FXML
    private Label object;

    @FXML
    private FlowPane facts;

    @FXML
    private FlowPane clauses;

    @FXML
    private HBox lights;

    @FXML
    private VBox check;

    @FXML
    private VBox files;

    @FXML
    private VBox terms;

    @FXML
    private VBox invoices;

    @FXML
    private VBox chronology;

    @FXML
    private Card noteCard;

    @FXML
    private Label note;

    public ContractPageController(
            Models models, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts, ZoneId zone) {
        this.model = models.page();
        this.told = models.chronology();
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        this.zone = zone;
        this.parts = new ContractParts(texts, navigator);
        this.checks = new CheckNodes(texts);
    }

    @FXML
    private void initialize() {
        Shown.set(noteCard, false);
        new FileLines(files, dialogs, texts).show(model.files(), notices, zone);
        model.fileProperty().addListener((property, before, file) -> show(file));
        model.load();
    }

    @FXML
    private void write() {
        navigator.show(new Destination.NewLetter(LetterAbout.contract(model.contract())));
    }

    private void show(ContractFile file) {
        Contract contract = file.contract();
        header.setTitle(texts.get("contract.page.title", texts.of(contract.kind()), contract.number()));
        header.setSubtitle(file.client().name());
        header.getBadges().setAll(parts.badges(contract, model.today()));
        object.setText(contract.object());
        facts.getChildren().setAll(parts.facts(contract, model.today()));
        clauses.getChildren().setAll(parts.clauses(contract));
        Shown.set(clauses, !clauses.getChildren().isEmpty());
        lights.getChildren().setAll(checks.summary(file.check()));
        check.getChildren().setAll(checks.all(file.check()));
        terms.getChildren().setAll(parts.terms(file));
        invoices.getChildren().setAll(parts.invoices(file.invoices(), model.today()));
        tell(contract);
        note.setText(contract.note());
        Shown.set(noteCard, !contract.note().isEmpty());
    }

    /** What happened, read again each time the contract was. */
    private void tell(Contract contract) {
        if (chronology.getChildren().isEmpty()) {
            chronology
                    .getChildren()
                    .add(new ChronologyPanel(
                            told, contract.client(), Optional.of(contract.id().subject()), navigator, dialogs, texts));
        }
        told.load();
    }

    @FXML
    private void change() {
        navigator.show(new Destination.ContractForm(Optional.empty(), Optional.of(model.contract())));
    }

    @FXML
    private void remove() {
        ContractFile file = model.fileProperty().get();
        if (file == null) {
            return;
        }
        String name = texts.get(
                "contract.page.title",
                texts.of(file.contract().kind()),
                file.contract().number());
        model.remove(
                texts.get("contract.page.removing"),
                undo -> {
                    navigator.close(new Destination.Contracts());
                    notices.sayUndoable(texts.get("contract.page.removed", name), undo);
                },
                () -> navigator.show(new Destination.ContractPage(model.contract())));
    }

    @FXML
    private void invoice() {
        ContractFile file = model.fileProperty().get();
        if (file != null) {
            navigator.show(new Destination.InvoiceForm(Optional.of(file.client().id()), Optional.empty()));
        }
    }

    @FXML
    private void showClient() {
        ContractFile file = model.fileProperty().get();
        if (file != null) {
            navigator.show(new Destination.ClientCard(file.client().id()));
        }
    }
}
