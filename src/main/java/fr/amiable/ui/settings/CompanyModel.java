package fr.amiable.ui.settings;

import fr.amiable.common.Problem;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyDraft;
import fr.amiable.company.CompanyService;
import fr.amiable.company.RateService;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The owner's company as its form shows it, what is wrong in it, and what the law says of its habits. */
public final class CompanyModel {

    /** What the form reads first. */
    private record Known(Optional<Company> company, RateTable rates) {}

    private final CompanyFields fields = new CompanyFields();
    private final CompanyService companies;
    private final RateService rates;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<LegalWarning> advice = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private RateTable table = RateTable.shipped();

    public CompanyModel(CompanyService companies, RateService rates, Tasks tasks, Clock clock) {
        this.companies = companies;
        this.rates = rates;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Shows the company recorded so far, if any. */
    public void load() {
        tasks.start(Work.onScreen("", () -> new Known(companies.current(), rates.current()))
                .onSuccess(this::show));
    }

    /** Forgets what was typed and not stored, then goes on. */
    public void forget(Runnable then) {
        tasks.start(Work.onScreen("", () -> new Known(companies.current(), rates.current()))
                .onSuccess(known -> {
                    fields.show(known.company().map(Company::draft).orElse(CompanyDraft.EMPTY));
                    show(known);
                    then.run();
                }));
    }

    private void show(Known known) {
        table = known.rates();
        known.company().ifPresent(company -> fields.show(company.draft()));
        advise();
    }

    /** Says what the law thinks of the terms and the rate typed so far. */
    public void advise() {
        advice.setAll(new HabitAdvice(table, LocalDate.now(clock))
                .about(fields.draft().habits()));
    }

    /** Stores the company, or fills {@link #problems()} and stores nothing. */
    public void save(String label, Runnable onSaved) {
        CompanyDraft draft = fields.draft();
        problems.setAll(draft.problems());
        if (!problems.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        tasks.start(Work.onScreen(label, () -> companies.save(draft))
                .onSuccess(company -> {
                    fields.show(company.draft());
                    onSaved.run();
                })
                .andFinally(() -> busy.set(false)));
    }

    public CompanyFields fields() {
        return fields;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Legal warnings on the habits; they stop nothing. */
    public ObservableList<LegalWarning> advice() {
        return advice;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
