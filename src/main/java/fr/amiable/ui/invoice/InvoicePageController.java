package fr.amiable.ui.invoice;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterType;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.Payment;
import fr.amiable.ui.agreement.AgreementsModel;
import fr.amiable.ui.agreement.AgreementsPanel;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.ShownStatus;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.invoice.page.DisputesCard;
import fr.amiable.ui.invoice.page.FollowUpModel;
import fr.amiable.ui.invoice.page.InvoiceActs;
import fr.amiable.ui.invoice.page.InvoiceFactList;
import fr.amiable.ui.invoice.page.LimitationCard;
import fr.amiable.ui.invoice.page.MentionsCard;
import fr.amiable.ui.timeline.ChronologyModel;
import fr.amiable.ui.timeline.ChronologyPanel;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ties the page of an invoice to its model. */
public final class InvoicePageController {

    /** The state of the page: the invoice itself, and what follows its issue. */
    public record Models(
            InvoicePageModel page, FollowUpModel followUp, AgreementsModel agreements, ChronologyModel chronology) {}

    private final InvoicePageModel model;
    private final FollowUpModel followUp;
    private final ChronologyModel told;
    private final AgreementsPanel agreements;
    private final MenuItem credit = new MenuItem();
    private final Notices notices;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatementGrid grid;
    private final InvoiceParts parts;
    private final InvoiceFactList factList;

    @FXML
    private PageHeader header;

    @FXML
    private StatusChip status;

    @FXML
    private MenuButton write;

    @FXML
    private HBox facts;

    @FXML
    private Card statementCard;

    @FXML
    private Label perDay;

    @FXML
    private DateField stopOn;

    @FXML
    private VBox statement;

    @FXML
    private Label refusal;

    @FXML
    private VBox warnings;

    @FXML
    private VBox lines;

    @FXML
    private VBox mentionsPlace;

    @FXML
    private VBox side;

    @FXML
    private VBox followUpPlace;

    @FXML
    private Button dispute;

    @FXML
    private MenuButton more;

    @FXML
    private VBox chronology;

    @FXML
    private DateField noticeReceivedOn;

    @FXML
    private Card paymentsCard;

    @FXML
    private VBox payments;

    @FXML
    private Card originalsCard;

    @FXML
    private VBox originals;

    private InvoiceActs acts;
    private DisputesCard disputes;

    public InvoicePageController(Models models, Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {
        this.model = models.page();
        this.followUp = models.followUp();
        this.told = models.chronology();
        this.agreements = new AgreementsPanel(models.agreements(), navigator, texts);
        this.notices = notices;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.texts = texts;
        this.grid = new StatementGrid(texts);
        this.parts = new InvoiceParts(texts);
        this.factList = new InvoiceFactList(navigator, texts);
    }

    @FXML
    private void initialize() {
        for (LetterType type : LetterType.LADDER) {
            MenuItem item = new MenuItem(texts.of(type));
            item.setOnAction(chosen -> navigator.show(new Destination.LetterDesk(type, model.invoice())));
            write.getItems().add(item);
        }
        MenuItem other = new MenuItem(texts.get("letter.new.other"));
        other.setOnAction(
                chosen -> navigator.show(new Destination.NewLetter(LetterAbout.invoices(List.of(model.invoice())))));
        write.getItems().add(other);
        statement.getChildren().add(grid);
        mentionsPlace.getChildren().add(new MentionsCard(followUp, texts).node());
        disputes = new DisputesCard(model.invoice(), navigator, texts);
        side.getChildren().add(0, disputes.node());
        followUpPlace
                .getChildren()
                .addAll(new LimitationCard(followUp, model.today(), notices, texts).node(), agreements.node());
        followUp.onChange(model::load);
        acts = new InvoiceActs(more, followUp, new InvoiceActs.Window(navigator, dialogs, notices, texts));
        credit.setText(texts.get("invoice.page.credit"));
        credit.setOnAction(chosen -> navigator.show(new Destination.CreditNoteForm(model.invoice())));
        more.getItems().add(0, credit);
        Shown.set(dispute, navigator.leadsTo(disputeForm()));
        stopOn.valueProperty().bindBidirectional(model.stopOnProperty());
        model.fileProperty().addListener((property, before, file) -> show(file));
        model.statementProperty().addListener((property, before, now) -> show(now));
        model.refusalProperty().addListener((property, before, now) -> show(now));
        show((Refusal) null);
        model.load();
        followUp.load();
    }

    private Destination disputeForm() {
        return new Destination.DisputeForm(Optional.empty(), Optional.of(model.invoice()), Optional.empty());
    }

    private void show(InvoiceFile file) {
        header.setTitle(texts.get(
                "invoice.page.title",
                texts.of(file.invoice().type()),
                file.invoice().number()));
        header.setSubtitle(parts.whoIs(file.client()));
        status.show(ShownStatus.of(file.row(), model.today()), texts);
        facts.getChildren().setAll(factList.of(file.invoice(), file.row()));
        disputes.show(file.disputes());
        agreements.showInvoices(
                file.client().id(),
                List.of(model.invoice()),
                file.row().outstanding().isPositive());
        acts.show(file.row());
        credit.setVisible(!file.invoice().isCreditNote());
        lines.getChildren().setAll(parts.lines(file.invoice()));
        tell(file);
        noticeReceivedOn.setValue(file.invoice().events().noticeReceivedOn().orElse(null));
        payments.getChildren().setAll(parts.payments(file.payments(), this::open, this::reverse));
        Shown.set(paymentsCard, !file.payments().isEmpty());
        originals.getChildren().setAll(parts.originals(file.originals(), this::saveOriginal));
        Shown.set(originalsCard, !file.originals().isEmpty());
        showDue(model.statementProperty().get());
    }

    /** What happened, read again each time the invoice was. */
    private void tell(InvoiceFile file) {
        if (chronology.getChildren().isEmpty()) {
            chronology
                    .getChildren()
                    .add(new ChronologyPanel(
                            told,
                            file.client().id(),
                            Optional.of(model.invoice().subject()),
                            navigator,
                            dialogs,
                            texts));
        }
        told.load();
    }

    private void show(AccountStatement now) {
        if (now == null) {
            return;
        }
        statementCard.setTitle(texts.get("invoice.page.statement", FrenchText.dateInWords(now.stopOn())));
        grid.show(now);
        perDay.setText(
                now.account().perDay().isPositive()
                        ? texts.get("invoice.page.perDay", now.account().perDay())
                        : "");
        warnings.getChildren().setAll(WarningLabels.of(now.account().warnings(), texts));
        showDue(now);
    }

    private void showDue(AccountStatement now) {
        if (now != null && model.fileProperty().get() != null) {
            parts.showDue(facts, now);
        }
    }

    private void show(Refusal reason) {
        refusal.setText(reason == null ? "" : reason.message(texts));
        Shown.set(refusal, reason != null);
        Shown.set(statement, reason == null);
        Shown.set(warnings, reason == null);
    }

    private void open(Payment payment) {
        navigator.show(new Destination.PaymentPage(payment.id()));
    }

    private void reverse(Payment payment) {
        dialogs.askReason(Question.REVERSE_PAYMENT, payment.amount(), payment.receivedOn())
                .ifPresent(reason -> model.reverse(payment.id(), reason));
    }

    private void saveOriginal(Original original) {
        dialogs.chooseFileToSave(original.fileName())
                .ifPresent(file -> model.saveOriginal(original.id(), file, texts.get("invoice.page.saving")));
    }

    @FXML
    private void saveStatement() {
        dialogs.chooseFileToSave(texts.get(
                        "invoice.page.statementFile", model.stopOnProperty().get()))
                .ifPresent(file -> model.saveStatement(file, texts.get("invoice.page.saving")));
    }

    @FXML
    private void keepNotice() {
        if (!noticeReceivedOn.isWrong()) {
            model.recordNotice(Optional.ofNullable(noticeReceivedOn.getValue()));
        }
    }

    @FXML
    private void pay() {
        navigator.show(Destination.PaymentForm.on(model.invoice()));
    }

    @FXML
    private void openDispute() {
        navigator.show(disputeForm());
    }

    @FXML
    private void waive() {
        navigator.show(new Destination.WaiverForm(model.invoice()));
    }
}
