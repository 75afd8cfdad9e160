package fr.amiable.ui.contract.form;

import fr.amiable.client.ClientId;
import fr.amiable.client.ClientRow;
import fr.amiable.common.FrenchOrder;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.common.Words;
import fr.amiable.contract.Contract;
import fr.amiable.contract.ContractDraft;
import fr.amiable.contract.ContractId;
import fr.amiable.contract.DuplicateContractNumber;
import fr.amiable.contract.TermsOfSale;
import fr.amiable.contract.check.ContractCheck;
import fr.amiable.importing.SourceFile;
import fr.amiable.ui.attachment.PendingFiles;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.contract.ContractReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The contract form: what is typed, what the law says of it so far, and what happens when it is saved. */
public final class ContractFormModel {

    private static final ContractId UNKEPT = new ContractId(0);

    /** What the form needs to know before anything is typed. */
    private record Known(List<ClientRow> clients, List<TermsOfSale> versions, Optional<Contract> contract) {}

    private final ContractFields fields;
    private final PendingFiles pending;
    private final ObservableList<ClientRow> clients = FXCollections.observableArrayList();
    private final ObservableList<TermsOfSale> versions = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ContractCheck> check = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean isShowing;

    private final Optional<ContractId> changed;
    private final ContractReading reading;
    private final Tasks tasks;

    /**
     * @param forClient the client of a new one, when known
     * @param changed the one to change; empty for a new one
     */
    public ContractFormModel(
            Optional<ClientId> forClient,
            Optional<ContractId> changed,
            ContractReading reading,
            Tasks tasks,
            Texts texts) {
        this.fields = new ContractFields(forClient);
        this.pending = new PendingFiles(tasks, texts);
        this.changed = changed;
        this.reading = reading;
        this.tasks = tasks;
        fields.lookedAt().forEach(field -> field.addListener((Observable touched) -> look()));
        pending.files().addListener((Observable touched) -> look());
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(this::show));
    }

    private Known read() {
        List<ClientRow> byName = FrenchOrder.sorted(reading.services().clients().rows(), ClientRow::name);
        return new Known(
                byName,
                reading.services().terms().all(),
                changed.map(reading.services().contracts()::get));
    }

    private void show(Known known) {
        isShowing = true;
        clients.setAll(known.clients());
        versions.setAll(known.versions());
        known.contract().ifPresent(contract -> fields.show(ContractDraft.of(contract)));
        isShowing = false;
        look();
    }

    /** Looks again at what the law says of what is typed, as soon as it is known with whom. */
    private void look() {
        Optional<Contract> typed = typedSoFar();
        if (isShowing) {
            return;
        }
        if (typed.isEmpty()) {
            check.set(null);
            return;
        }
        boolean hasFile = !pending.files().isEmpty();
        tasks.start(Work.onScreen("", () -> reading.check(typed.get(), hasFile)).onSuccess(check::set));
    }

    /** What is typed as a contract, the missing words made up: they do not count for the law. */
    private Optional<Contract> typedSoFar() {
        ContractDraft typed = fields.draft();
        ContractDraft named = new ContractDraft(
                typed.client(),
                typed.kind(),
                Words.clean(typed.number()).isEmpty() ? "?" : typed.number(),
                Words.clean(typed.object()).isEmpty() ? "?" : typed.object(),
                typed.amount(),
                typed.duration(),
                typed.signature(),
                typed.clauses(),
                typed.acceptance(),
                "");
        return named.problems().isEmpty() ? Optional.of(named.complete(changed.orElse(UNKEPT))) : Optional.empty();
    }

    /** What is wrong in what is typed so far, in the order of the screen. */
    public List<Problem> currentProblems() {
        List<Problem> found = new ArrayList<>(fields.unreadable());
        fields.draft().problemsOn(today()).stream()
                .filter(problem ->
                        found.stream().noneMatch(other -> other.field().equals(problem.field())))
                .forEach(found::add);
        return found;
    }

    /** Stores it with its files, or fills {@link #problems()} and stores nothing. */
    public void save(String label, Consumer<Contract> onSaved) {
        problems.setAll(currentProblems());
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        ContractDraft draft = fields.draft();
        List<SourceFile> files = List.copyOf(pending.files());
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> keep(draft, files))
                .onSuccess(contract -> {
                    fields.markUnmodified();
                    pending.files().clear();
                    onSaved.accept(contract);
                })
                .onRefusal(
                        DuplicateContractNumber.class,
                        taken -> problems.setAll(Problem.of("number", "contract.numberAlreadyUsed")))
                .andFinally(() -> busy.set(false)));
    }

    private Contract keep(ContractDraft draft, List<SourceFile> files) {
        Contract kept = changed.isPresent()
                ? reading.services().contracts().change(changed.get(), draft)
                : reading.services().contracts().record(draft);
        PendingFiles.keep(files, kept.id().subject(), reading.services().files());
        return kept;
    }

    /** The last day to give notice with what is typed; empty when nothing says so. */
    public Optional<LocalDate> noticeBy() {
        return fields.duration().duration().noticeBy(today());
    }

    public LocalDate today() {
        return reading.today();
    }

    public boolean isChange() {
        return changed.isPresent();
    }

    /** True when leaving would lose something typed or chosen. */
    public boolean isModified() {
        return fields.isModified() || !pending.files().isEmpty();
    }

    public ContractFields fields() {
        return fields;
    }

    public PendingFiles pending() {
        return pending;
    }

    public ObservableList<ClientRow> clients() {
        return clients;
    }

    /** The versions of the terms of sale, newest first. */
    public ObservableList<TermsOfSale> versions() {
        return versions;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Null until it is known with whom and what. */
    public ReadOnlyObjectProperty<ContractCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
