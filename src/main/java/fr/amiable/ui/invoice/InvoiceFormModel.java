package fr.amiable.ui.invoice;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.common.Problem;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.contract.ContractRow;
import fr.amiable.contract.ContractService;
import fr.amiable.invoice.DuplicateInvoiceNumber;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.law.RateTable;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The invoice form: what is typed, what it comes to, and what happens when it is saved. */
public final class InvoiceFormModel {

    /** What the form does with the desk. */
    public record Services(
            ClientService clients,
            InvoiceService invoices,
            CompanyService company,
            ContractService contracts,
            Supplier<RateTable> rates) {}

    private final InvoiceFields fields;
    private final Optional<InvoiceId> corrected;
    private final Services services;
    private final Tasks tasks;

    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<InvoiceRow> correctable = FXCollections.observableArrayList();
    private final ObservableList<ContractRow> contracts = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FormWarnings warnings;
    private Optional<InvoiceId> credited = Optional.empty();

    /** @param corrected the invoice to correct; empty for a new one */
    public InvoiceFormModel(InvoiceFields fields, Optional<InvoiceId> corrected, Services services, Tasks tasks) {
        this.fields = fields;
        this.corrected = corrected;
        this.services = services;
        this.tasks = tasks;
        this.warnings = new FormWarnings(fields, clients);
        fields.clientProperty().addListener((property, before, now) -> loadCorrectable());
        fields.typeProperty().addListener((property, before, now) -> proposeNumber());
    }

    /** The form then shows the credit note that takes this whole invoice back; to be asked for before {@link #load}. */
    public InvoiceFormModel crediting(InvoiceId invoice) {
        credited = Optional.of(invoice);
        return this;
    }

    /** Reads the choices and, for a correction, the invoice; for a new one proposes its number and the usual terms. */
    public void load() {
        tasks.start(Work.onScreen("", services.rates()::get).onSuccess(warnings::compareWith));
        loadCorrectable();
        tasks.start(Work.onScreen("", () -> services.clients().rows()).onSuccess(rows -> {
            clients.setAll(rows.stream()
                    .sorted(Comparator.comparing(ClientRow::name, String.CASE_INSENSITIVE_ORDER))
                    .toList());
            corrected.ifPresentOrElse(
                    this::loadCorrected, () -> credited.ifPresentOrElse(this::loadCredited, this::proposeHabits));
        }));
    }

    private void loadCorrected(InvoiceId id) {
        tasks.start(Work.onScreen("", () -> services.invoices().get(id)).onSuccess(invoice -> {
            fields.show(invoice.draft());
            fields.markUnmodified();
        }));
    }

    private void loadCredited(InvoiceId id) {
        tasks.start(Work.onScreen("", () -> services.invoices().get(id)).onSuccess(invoice -> {
            fields.show(invoice.creditNote(fields.today()));
            fields.markUnmodified();
            proposeNumber();
        }));
    }

    private void proposeHabits() {
        tasks.start(Work.onScreen("", () -> services.company().current()).onSuccess(company -> {
            company.map(Company::habits)
                    .ifPresent(habits ->
                            propose(() -> fields.terms().termsProperty().set(usualTerms(habits))));
            proposeNumber();
        }));
    }

    private static PaymentTerms usualTerms(Company.PaymentHabits habits) {
        return habits.isEndOfMonth()
                ? PaymentTerms.endOfMonthA(habits.days())
                : PaymentTerms.daysFromIssue(habits.days());
    }

    private void proposeNumber() {
        InvoiceType type = fields.typeProperty().get();
        if (corrected.isPresent() || type == null) {
            return;
        }
        tasks.start(Work.onScreen("", () -> services.invoices().proposedNumber(type))
                .onSuccess(number -> propose(() -> fields.proposeNumber(number))));
    }

    /** What the form fills in by itself is not something typed that could be lost. */
    private void propose(Runnable proposal) {
        boolean untouched = !fields.isModified();
        proposal.run();
        if (untouched) {
            fields.markUnmodified();
        }
    }

    private void loadCorrectable() {
        ClientId client = fields.clientProperty().get();
        if (client == null) {
            correctable.clear();
            contracts.clear();
            return;
        }
        tasks.start(Work.onScreen("", () -> services.contracts().rowsOf(client)).onSuccess(contracts::setAll));
        tasks.start(Work.onScreen("", () -> services.invoices().rowsOf(client)).onSuccess(this::showCorrectable));
    }

    /** An invoice of another client, chosen before, cannot be corrected any more. */
    private void showCorrectable(List<InvoiceRow> rows) {
        InvoiceId chosen = fields.correctsProperty().get();
        if (rows.stream().noneMatch(row -> row.id().equals(chosen))) {
            fields.correctsProperty().set(null);
        }
        correctable.setAll(rows.stream()
                .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                .toList());
    }

    /** Stores the invoice, or fills {@link #problems()} and stores nothing. The reason serves a correction only. */
    public void save(String label, String reason, Consumer<Invoice> onSaved) {
        Optional<InvoiceDraft> draft = checkedDraft();
        if (draft.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> keep(draft.get(), reason))
                .onSuccess(invoice -> {
                    fields.markUnmodified();
                    onSaved.accept(invoice);
                })
                .onRefusal(
                        DuplicateInvoiceNumber.class,
                        refusal -> problems.setAll(Problem.of("number", "invoice.numberAlreadyUsed")))
                .andFinally(() -> busy.set(false)));
    }

    private Optional<InvoiceDraft> checkedDraft() {
        problems.setAll(currentProblems());
        return problems.isEmpty() ? Optional.of(fields.draft()) : Optional.empty();
    }

    /** What keeps the invoice from being saved as it is typed now. */
    public List<Problem> currentProblems() {
        List<Problem> found = new ArrayList<>(fields.unreadable());
        fields.draft().problems().stream()
                .filter(problem -> found.stream().noneMatch(same -> same.field().equals(problem.field())))
                .forEach(found::add);
        return found;
    }

    private Invoice keep(InvoiceDraft draft, String reason) {
        return corrected.isPresent()
                ? services.invoices().correct(corrected.get(), draft, reason)
                : services.invoices().record(draft);
    }

    public InvoiceFields fields() {
        return fields;
    }

    FormWarnings warnings() {
        return warnings;
    }

    public boolean isCorrection() {
        return corrected.isPresent();
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    /** Invoices of the chosen client that a credit note can correct. */
    public ObservableList<InvoiceRow> correctable() {
        return correctable;
    }

    /** Contracts of the chosen client. */
    public ObservableList<ContractRow> contracts() {
        return contracts;
    }

    /** The key of the words that say what this form is for. */
    public String titleKey() {
        if (credited.isPresent()) {
            return "invoice.form.creditNote";
        }
        return isCorrection() ? "invoice.form.correction" : "invoice.form.new";
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
