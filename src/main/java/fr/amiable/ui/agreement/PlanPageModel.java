package fr.amiable.ui.agreement;

import fr.amiable.client.Client;
import fr.amiable.client.ClientService;
import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.letter.agreement.AgreementPapers;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.payment.plan.InstalmentPlanService;
import fr.amiable.payment.plan.PlanState;
import fr.amiable.payment.plan.TrackedInstalment;
import fr.amiable.ui.attachment.AttachedFilesModel;
import fr.amiable.ui.common.SavedFile;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An instalment plan that was drawn up: how it is kept, its signature, its files, and what becomes of it. */
public final class PlanPageModel {

    /** What the page does with the desk. */
    public record Services(
            ClientService clients, InvoiceService invoices, InstalmentPlanService plans, AgreementPapers papers) {}

    /** All that the page shows; {@code invoices} are in the order of the debts. */
    public record File(FollowedPlan followed, Client client, List<InvoiceRow> invoices, LocalDate today) {

        PlanState state() {
            return followed.stateOn(today);
        }

        List<TrackedInstalment> instalments() {
            return followed.instalmentsOn(today);
        }
    }

    private final ReadOnlyObjectWrapper<File> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final InstalmentPlanId plan;
    private final Services services;
    private final AttachedFilesModel files;
    private final Tasks tasks;
    private final LocalDate today;

    /** @param files the signed copy, and what else is kept with the plan */
    public PlanPageModel(
            InstalmentPlanId plan, Services services, AttachedFilesModel files, Tasks tasks, LocalDate today) {
        this.plan = plan;
        this.services = services;
        this.files = files;
        this.tasks = tasks;
        this.today = today;
    }

    public void load() {
        tasks.start(Work.onScreen("", this::read).onSuccess(file::set).onRefusal(Refusal.class, refusal::set));
        files.load();
    }

    private File read() {
        FollowedPlan followed = services.plans().get(plan);
        return new File(
                followed,
                services.clients().get(followed.client()),
                followed.plan().invoices().stream()
                        .map(services.invoices()::row)
                        .toList(),
                today);
    }

    /** Notes the day both signed; empty takes it back. */
    public void sign(Optional<LocalDate> on) {
        change(() -> services.plans().sign(plan, on));
    }

    public void declareDefault() {
        change(() -> services.plans().declareDefault(plan));
    }

    public void giveUp() {
        change(() -> services.plans().giveUp(plan));
    }

    /** Ends it for another one to be drawn up about what is still owed. */
    void replace(Runnable onEnded) {
        tasks.start(Work.onScreen("", () -> services.plans().giveUp(plan))
                .onSuccess(done -> onEnded.run())
                .onRefusal(Refusal.class, refusal::set));
    }

    public void resume() {
        change(() -> services.plans().resume(plan));
    }

    /** Writes the agreement to sign, once for each party, as a PDF. */
    public void saveAgreement(Path to, String label) {
        tasks.start(Work.onScreen(
                        label, () -> SavedFile.write(to, services.papers().twoCopies(plan)))
                .onSuccess(written -> refusal.set(null))
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Takes the plan out; {@code onRemoved} is given what brings it back. */
    public void remove(Consumer<Runnable> onRemoved) {
        tasks.start(Work.onScreen("", () -> services.plans().remove(plan))
                .onSuccess(done -> onRemoved.accept(() ->
                        tasks.start(Work.onScreen("", () -> services.plans().restore(plan)))))
                .onRefusal(Refusal.class, refusal::set));
    }

    private void change(Runnable act) {
        tasks.start(Work.onScreen("", act)
                .onSuccess(done -> {
                    refusal.set(null);
                    load();
                })
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Tells the client and the day it was drawn up, each time it was read. */
    public void onRead(BiConsumer<Client, LocalDate> told) {
        file.addListener((property, before, now) ->
                told.accept(now.client(), now.followed().plan().drawnOn()));
    }

    InstalmentPlanId plan() {
        return plan;
    }

    LocalDate today() {
        return today;
    }

    AttachedFilesModel files() {
        return files;
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<File> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why something was not done; null when nothing was refused. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
