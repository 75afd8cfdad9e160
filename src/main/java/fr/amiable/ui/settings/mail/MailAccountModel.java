package fr.amiable.ui.settings.mail;

import fr.amiable.common.Problem;
import fr.amiable.common.Refusal;
import fr.amiable.company.Company;
import fr.amiable.company.CompanyService;
import fr.amiable.letter.mailing.MailTrial;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The mailbox letters leave from: as kept, as typed, and tried before it is trusted. */
public final class MailAccountModel {

    /** What the form does with the desk. */
    public record Services(MailAccountService accounts, MailTrial trial, CompanyService company) {}

    private record Known(Optional<MailAccount> account, Optional<Company> company) {}

    private final MailAccountFields fields = new MailAccountFields();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final Services services;
    private final Tasks tasks;

    public MailAccountModel(Services services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    public void load() {
        tasks.start(Work.onScreen(
                        "",
                        () -> new Known(
                                services.accounts().current(),
                                services.company().current()))
                .onSuccess(this::show));
    }

    private void show(Known known) {
        kept.set(known.account().isPresent());
        fields.show(known.account().map(MailAccount::draft).orElseGet(() -> proposed(known.company())));
        fields.proposeServer();
    }

    /** The owner's own name and address, while no box is set. */
    private static MailAccountDraft proposed(Optional<Company> company) {
        return company.map(one -> new MailAccountDraft(
                        new MailSender(one.email(), one.name(), ""),
                        "",
                        MailAccountDraft.EMPTY.port(),
                        MailAccountDraft.EMPTY.security(),
                        "",
                        ""))
                .orElse(MailAccountDraft.EMPTY);
    }

    /** What is wrong with what is typed. */
    public List<Problem> typedProblems() {
        return fields.draft().problems(kept.get());
    }

    public void save(String label, Runnable onSaved) {
        act(label, draft -> services.accounts().save(draft), () -> {
            kept.set(true);
            load();
            onSaved.run();
        });
    }

    /** Sends the owner a message from the box as typed; nothing is kept. */
    public void test(String label, Runnable onSent) {
        act(label, draft -> services.trial().send(draft), onSent);
    }

    private void act(String label, Consumer<MailAccountDraft> act, Runnable onDone) {
        refusal.set(null);
        problems.setAll(typedProblems());
        if (busy.get() || !problems.isEmpty()) {
            return;
        }
        MailAccountDraft draft = fields.draft();
        busy.set(true);
        tasks.start(Work.inBackground(label, progress -> {
                    act.accept(draft);
                    return draft;
                })
                .onSuccess(done -> onDone.run())
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    /** Forgets the box and its password. */
    public void forget(Runnable onForgotten) {
        refusal.set(null);
        tasks.start(Work.onScreen("", () -> services.accounts().forget()).onSuccess(done -> {
            load();
            onForgotten.run();
        }));
    }

    public MailAccountFields fields() {
        return fields;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Why the last act was not done; null when it was. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** True once a box is set. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }
}
