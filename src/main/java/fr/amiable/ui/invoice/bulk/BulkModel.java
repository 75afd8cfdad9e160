package fr.amiable.ui.invoice.bulk;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.followup.FollowUpService;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.List;

/** Decisions about several invoices at once. */
public final class BulkModel {

    private final FollowUpService followUp;
    private final Tasks tasks;

    public BulkModel(FollowUpService followUp, Tasks tasks) {
        this.followUp = followUp;
        this.tasks = tasks;
    }

    public void writeOff(List<InvoiceId> invoices, String reason, Runnable onDone) {
        tasks.start(Work.onScreen("", () -> followUp.writeOff(invoices, reason)).onSuccess(done -> onDone.run()));
    }

    public void takeUpAgain(List<InvoiceId> invoices, Runnable onDone) {
        tasks.start(Work.onScreen("", () -> followUp.takeUpAgain(invoices)).onSuccess(done -> onDone.run()));
    }
}
