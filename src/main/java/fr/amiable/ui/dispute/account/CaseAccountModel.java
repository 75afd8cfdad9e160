package fr.amiable.ui.dispute.account;

import fr.amiable.common.Money;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.statement.PrintedStatements;
import fr.amiable.payment.AccountStatement;
import fr.amiable.payment.StatementService;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The décompte of the invoices of a dispute, stopped on the day the owner chooses, with what is contested apart. */
public final class CaseAccountModel {

    /** The account of one invoice, and what of it is contested. */
    public record Account(AccountStatement statement, Money contested) {

        /** What is left to ask for. */
        public Money asked() {
            return statement.total().minus(contested);
        }
    }

    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<LocalDate> stopOn;

    private final StatementService statements;
    private final PrintedStatements printed;
    private final Tasks tasks;
    private List<InvoiceId> invoices = List.of();

    public CaseAccountModel(StatementService statements, PrintedStatements printed, Tasks tasks, LocalDate today) {
        this.statements = statements;
        this.printed = printed;
        this.tasks = tasks;
        this.stopOn = new SimpleObjectProperty<>(today);
        stopOn.addListener((property, before, now) -> load());
    }

    /** Reads the accounts of these invoices. */
    public void show(List<InvoiceId> shown) {
        invoices = List.copyOf(shown);
        load();
    }

    private void load() {
        LocalDate day = stopOn.get();
        if (day == null) {
            return;
        }
        List<InvoiceId> asked = invoices;
        tasks.start(Work.onScreen(
                        "", () -> asked.stream().map(id -> account(id, day)).toList())
                .onSuccess(read -> {
                    refusal.set(null);
                    accounts.setAll(read);
                })
                .onRefusal(Refusal.class, reason -> {
                    accounts.clear();
                    refusal.set(reason);
                }));
    }

    private Account account(InvoiceId id, LocalDate day) {
        AccountStatement statement = statements.statement(id, day);
        return new Account(statement, printed.contested(statement));
    }

    /** Writes the décompte of the chosen day as a PDF. */
    public void save(Path file, String label, Consumer<Path> onSaved) {
        LocalDate day = stopOn.get();
        List<InvoiceId> asked = invoices;
        tasks.start(Work.onScreen(label, () -> SavedFile.write(file, printed.print(asked, day)))
                .onSuccess(onSaved)
                .onRefusal(Refusal.class, refusal::set));
    }

    public Money due() {
        return Money.sum(
                accounts.stream().map(account -> account.statement().total()).toList());
    }

    public Money contested() {
        return Money.sum(accounts.stream().map(Account::contested).toList());
    }

    public Money asked() {
        return due().minus(contested());
    }

    public ObservableList<Account> accounts() {
        return accounts;
    }

    /** Why there is no décompte, a rate not published for instance; null when there is one. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObjectProperty<LocalDate> stopOnProperty() {
        return stopOn;
    }
}
