package fr.amiable.ui.agreement;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.plan.TrackedInstalment;
import fr.amiable.ui.attachment.FileLines;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.StatusChip;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the page of an instalment plan to its model. */
public final class PlanPageController {

    private static final Set<PlanState> FOLLOWED = Set.of(PlanState.TO_SIGN, PlanState.KEPT, PlanState.MISSED);

    private final PlanPageModel model;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts;
    private final ZoneId zone;
    private final PlanParts parts;
    private final MenuItem giveUp = new MenuItem();
    private final MenuItem resume = new MenuItem();

    @FXML
    private PageHeader header;

    @FXML
    private StatusChip status;

    @FXML
    private MenuButton more;

    @FXML
    private Button change;

    @FXML
    private Button pay;

    @FXML
    private HBox missed;

    @FXML
    private Label missedWords;

    @FXML
    private Button declareDefault;

    @FXML
    private HBox credited;

    @FXML
    private Label creditedWords;

    @FXML
    private Button agreement;

    @FXML
    private Label sums;

    @FXML
    private GridPane instalments;

    @FXML
    private VBox debts;

    @FXML
    private VBox clauses;

    @FXML
    private DateField signedOn;

    @FXML
    private VBox files;

    @FXML
    private Label refusal;

    public PlanPageController(
            PlanPageModel model, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts, ZoneId zone) {
        this.model = model;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.notices = notices;
        this.texts = texts;
        this.zone = zone;
        this.parts = new PlanParts(navigator, texts);
    }

    @FXML
    private void initialize() {
        giveUp.setText(texts.get("plan.page.giveUp"));
        giveUp.setOnAction(chosen -> model.giveUp());
        resume.setText(texts.get("plan.page.resume"));
        resume.setOnAction(chosen -> model.resume());
        MenuItem remove = new MenuItem(texts.get("plan.page.remove"));
        remove.setOnAction(chosen -> remove());
        MenuItem write = new MenuItem(texts.get("plan.page.writeAgreement"));
        write.setOnAction(chosen -> write(LetterType.INSTALMENT_AGREEMENT));
        more.getItems().setAll(write, giveUp, resume, remove);
        signedOn.countFrom(model::today);
        new FileLines(files, dialogs, texts).show(model.files(), notices, zone);
        model.fileProperty().addListener((property, before, file) -> show(file));
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        Shown.set(missed, false);
        Shown.set(credited, false);
        model.load();
    }

    private void show(PlanPageModel.File file) {
        FollowedPlan followed = file.followed();
        InstalmentPlan plan = followed.plan();
        PlanState state = file.state();
        header.setTitle(texts.get("plan.page.title", FrenchText.dateInWords(plan.drawnOn())));
        header.setSubtitle(file.client().name());
        status.show(texts.of(state), AgreementsPanel.tone(state));
        Shown.set(change, FOLLOWED.contains(state) && plan.signedOn().isEmpty());
        Shown.set(pay, !followed.left().isZero());
        Shown.set(agreement, FOLLOWED.contains(state));
        giveUp.setVisible(FOLLOWED.contains(state));
        resume.setVisible(plan.end().isPresent() && state != PlanState.COMPLETED);
        sums.setText(texts.get("plan.page.sums", plan.total(), followed.received(), followed.left()));
        parts.showInstalments(instalments, file.instalments());
        debts.getChildren().setAll(parts.debts(file));
        clauses.getChildren().setAll(parts.clauses(plan));
        signedOn.setValue(plan.signedOn().orElse(null));
        showMissed(file);
        creditedWords.setText(texts.get("plan.page.credited", followed.tooMuch()));
        Shown.set(credited, FOLLOWED.contains(state) && followed.tooMuch().isPositive());
    }

    private void showMissed(PlanPageModel.File file) {
        FollowedPlan followed = file.followed();
        boolean isDefaulted = file.state() == PlanState.DEFAULTED;
        String days = followed.missedOn(file.today()).stream()
                .map(TrackedInstalment::instalment)
                .map(one -> FrenchText.date(one.dueOn()))
                .collect(Collectors.joining(", "));
        missedWords.setText(
                isDefaulted
                        ? texts.get("plan.page.defaulted", followed.left())
                        : texts.get("plan.page.missed", days, followed.left()));
        Shown.set(missed, isDefaulted || file.state() == PlanState.MISSED);
        Shown.set(declareDefault, file.state() == PlanState.MISSED);
    }

    @FXML
    private void change() {
        FollowedPlan followed = model.fileProperty().get().followed();
        navigator.show(
                new Destination.PlanForm(followed.client(), followed.plan().invoices(), Optional.of(model.plan())));
    }

    /** One that was signed stays as it was signed: another takes its place. */
    @FXML
    private void revise() {
        FollowedPlan followed = model.fileProperty().get().followed();
        if (followed.plan().signedOn().isEmpty()) {
            change();
        } else if (dialogs.confirm(Question.REVISE_PLAN)) {
            model.replace(() -> navigator.show(
                    new Destination.PlanForm(followed.client(), followed.plan().invoices(), Optional.empty())));
        }
    }

    @FXML
    private void pay() {
        FollowedPlan followed = model.fileProperty().get().followed();
        navigator.show(new Destination.PaymentForm(
                Optional.of(followed.client()), followed.plan().invoices()));
    }

    @FXML
    private void keepSignature() {
        if (!signedOn.isWrong()) {
            model.sign(Optional.ofNullable(signedOn.getValue()));
        }
    }

    @FXML
    private void declareDefault() {
        model.declareDefault();
    }

    @FXML
    private void saveAgreement() {
        PlanPageModel.File file = model.fileProperty().get();
        dialogs.chooseFileToSave(texts.get(
                        "plan.page.agreementFile",
                        file.client().name(),
                        file.followed().plan().drawnOn().toString()))
                .ifPresent(to -> model.saveAgreement(to, texts.get("plan.page.savingAgreement")));
    }

    @FXML
    private void writeDefault() {
        write(LetterType.MISSED_INSTALMENT);
    }

    private void write(LetterType type) {
        List<InvoiceId> invoices = model.fileProperty().get().followed().plan().invoices();
        navigator.show(new Destination.LetterDesk(type, invoices.get(0), invoices.subList(1, invoices.size())));
    }

    private void remove() {
        FollowedPlan followed = model.fileProperty().get().followed();
        model.remove(undo -> {
            navigator.replace(new Destination.ClientCard(followed.client()));
            notices.sayUndoable(texts.get("plan.page.removed"), undo);
        });
    }
}
