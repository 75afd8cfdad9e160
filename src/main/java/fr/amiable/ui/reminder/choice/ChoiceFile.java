package fr.amiable.ui.reminder.choice;

import fr.amiable.client.Client;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.reminder.engine.StepReached;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.ReminderPlan;
import java.util.List;
import java.util.Optional;

/** All that the page of a client's or an invoice's reminders shows, as read at one moment. */
public record ChoiceFile(
        Client client,
        Optional<InvoiceRow> invoice,
        PlanChoice choice,
        List<ReminderPlan> plans,
        Optional<StepReached> reached,
        List<ReminderStop> stops) {

    public ChoiceFile {
        plans = List.copyOf(plans);
        stops = List.copyOf(stops);
    }
}
