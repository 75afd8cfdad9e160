package fr.amiable.ui.invoice.page;

import fr.amiable.common.Refusal;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.followup.FollowUpService;
import fr.amiable.invoice.limitation.InvoiceClock;
import fr.amiable.invoice.limitation.LimitationService;
import fr.amiable.invoice.limitation.ToldEvent;
import fr.amiable.invoice.mention.MentionsReport;
import fr.amiable.invoice.mention.MentionsService;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What follows the issue of one invoice: its mentions, its limitation, and what the owner decides of it. */
public final class FollowUpModel {

    /** What the page does with the desk. */
    public record Services(FollowUpService followUp, LimitationService limitation, MentionsService mentions) {}

    private final ReadOnlyObjectWrapper<MentionsReport> mentions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<InvoiceClock> clock = new ReadOnlyObjectWrapper<>();
    private final InvoiceId invoice;
    private final Services services;
    private final Tasks tasks;
    private Runnable changed = () -> {};

    public FollowUpModel(InvoiceId invoice, Services services, Tasks tasks) {
        this.invoice = invoice;
        this.services = services;
        this.tasks = tasks;
    }

    /** What to read again, beside this, when something was changed here. */
    public void onChange(Runnable action) {
        changed = action;
    }

    public void load() {
        tasks.start(Work.onScreen("", () -> services.limitation().of(invoice))
                .onSuccess(read -> clock.set(read.orElse(null))));
        tasks.start(Work.inBackground("", progress -> services.mentions().check(invoice))
                .onSuccess(mentions::set));
    }

    /** Gives up recovering it, for a reason. */
    public void writeOff(String reason) {
        change(() -> services.followUp().writeOff(List.of(invoice), reason));
    }

    public void takeUpAgain() {
        change(() -> services.followUp().takeUpAgain(List.of(invoice)));
    }

    /** Adds something that may move the limitation. */
    public void tell(LimitationEvent event, String note) {
        change(() -> services.limitation().tell(invoice, event, note));
    }

    public void take(ToldEvent event) {
        change(() -> services.limitation().remove(invoice, event));
    }

    public void restore(ToldEvent event) {
        change(() -> services.limitation().restore(invoice, event));
    }

    /** Removes the invoice as typed by mistake, or says why it cannot be. */
    public void remove(String reason, Runnable onRemoved, Consumer<Refusal> onRefused) {
        tasks.start(Work.onScreen("", () -> services.followUp().remove(invoice, reason))
                .onSuccess(done -> onRemoved.run())
                .onRefusal(Refusal.class, onRefused));
    }

    /** Brings a removed invoice back, or says why it cannot be. */
    public void restore(Runnable onRestored, Consumer<Refusal> onRefused) {
        tasks.start(Work.onScreen("", () -> services.followUp().restore(invoice))
                .onSuccess(done -> onRestored.run())
                .onRefusal(Refusal.class, onRefused));
    }

    private void change(Runnable act) {
        tasks.start(Work.onScreen("", act).onSuccess(done -> {
            load();
            changed.run();
        }));
    }

    public InvoiceId invoice() {
        return invoice;
    }

    /** Null until checked. */
    public ReadOnlyObjectProperty<MentionsReport> mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }

    /** Null until read, and for a credit note. */
    public ReadOnlyObjectProperty<InvoiceClock> clockProperty() {
        return clock.getReadOnlyProperty();
    }
}
