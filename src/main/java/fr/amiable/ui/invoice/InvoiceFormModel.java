package fr.amiable.ui.invoice;

import fr.amiable.client.ClientRow;
import fr.amiable.client.ClientService;
import fr.amiable.common.Problem;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.invoice.DuplicateInvoiceNumber;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.invoice.InvoiceType;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The invoice form: what is typed, what it comes to, and what happens when it is saved. */
public final class InvoiceFormModel {

    /** What the form does with the desk. */
    public record Services(ClientService clients, InvoiceService invoices, CompanyService company) {}

    private final InvoiceFields fields;
    private final Optional<InvoiceId> corrected;
    private final Services services;
    private final Tasks tasks;

    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<InvoiceRow> correctable = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** @param corrected the invoice to correct; empty for a new one */
    public InvoiceFormModel(InvoiceFields fields, Optional<InvoiceId> corrected, Services services, Tasks tasks) {
        this.fields = fields;
        this.corrected = corrected;
        this.services = services;
        this.tasks = tasks;
        fields.clientProperty().addListener((property, before, now) -> loadCorrectable());
        fields.typeProperty().addListener((property, before, now) -> proposeNumber());
    }

    /** Reads the choices and, for a correction, the invoice; for a new one proposes its number and the usual terms. */
    public void load() {
        tasks.start(Work.onScreen("", () -> services.clients().rows()).onSuccess(rows -> {
            clients.setAll(rows.stream()
                    .sorted(Comparator.comparing(ClientRow::name, String.CASE_INSENSITIVE_ORDER))
                    .toList());
            corrected.ifPresentOrElse(this::loadCorrected, this::proposeHabits);
        }));
    }

    private void loadCorrected(InvoiceId id) {
        tasks.start(Work.onScreen("", () -> services.invoices().get(id)).onSuccess(invoice -> {
            fields.show(invoice.draft());
            fields.markUnmodified();
        }));
    }

    private void proposeHabits() {
        tasks.start(Work.onScreen("", () -> services.company().current()).onSuccess(company -> {
            company.map(Company::habits)
                    .ifPresent(habits -> fields.terms()
                            .termsProperty()
                            .set(
                                    habits.isEndOfMonth()
                                            ? PaymentTerms.endOfMonthA(habits.days())
                                            : PaymentTerms.daysFromIssue(habits.days())));
            proposeNumber();
        }));
    }

    private void proposeNumber() {
        InvoiceType type = fields.typeProperty().get();
        if (corrected.isPresent() || type == null) {
            return;
        }
        tasks.start(Work.onScreen("", () -> services.invoices().proposedNumber(type))
                .onSuccess(number -> {
                    boolean untouched = !fields.isModified();
                    fields.proposeNumber(number);
                    if (untouched) {
                        fields.markUnmodified();
                    }
                }));
    }

    private void loadCorrectable() {
        if (fields.clientProperty().get() == null) {
            correctable.clear();
            return;
        }
        tasks.start(Work.onScreen(
                        "",
                        () -> services.invoices().rowsOf(fields.clientProperty().get()))
                .onSuccess(rows -> correctable.setAll(rows.stream()
                        .filter(row -> row.type() != InvoiceType.CREDIT_NOTE)
                        .toList())));
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

    /** The draft when nothing is wrong in it; fills {@link #problems()}. */
    public Optional<InvoiceDraft> checkedDraft() {
        List<Problem> found = new ArrayList<>(fields.unreadable());
        InvoiceDraft draft = fields.draft();
        draft.problems().stream()
                .filter(problem -> found.stream().noneMatch(same -> same.field().equals(problem.field())))
                .forEach(found::add);
        problems.setAll(found);
        return found.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private Invoice keep(InvoiceDraft draft, String reason) {
        return corrected.isPresent()
                ? services.invoices().correct(corrected.get(), draft, reason)
                : services.invoices().record(draft);
    }

    public InvoiceFields fields() {
        return fields;
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

    public ObservableList<Problem> problems() {
        return problems;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
