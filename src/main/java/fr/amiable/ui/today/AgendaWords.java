package fr.amiable.ui.today;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.dashboard.agenda.AgendaAct;
import fr.amiable.dashboard.agenda.AgendaItem;
import fr.amiable.dashboard.agenda.AgendaTopic;
import fr.amiable.dashboard.agenda.NextStep;
import fr.amiable.dashboard.agenda.Urgency;
import fr.amiable.dashboard.agenda.Wording;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterAbout;
import fr.amiable.letter.LetterId;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.widget.Tone;
import java.util.Optional;

/** The words, the colour and the place behind each thing to do. */
final class AgendaWords {

    private final Texts texts;

    AgendaWords(Texts texts) {
        this.texts = texts;
    }

    String say(Wording wording) {
        Object[] arguments = wording.arguments().stream()
                .map(argument -> argument instanceof Enum<?> constant ? texts.of(constant) : argument)
                .toArray();
        return texts.get("agenda." + wording.key(), arguments);
    }

    /** The word of its topic; a dispute is told by its number. */
    String chip(AgendaItem item) {
        return item.next().act() == AgendaAct.OPEN_DISPUTE
                ? texts.of(item.topic()) + " " + item.who().arguments().get(0)
                : texts.of(item.topic());
    }

    static Tone tone(AgendaTopic topic, Urgency urgency) {
        return switch (topic) {
            case LIMITATION -> urgency == Urgency.LATER ? Tone.AMBER : Tone.RED;
            case FORMAL_NOTICE, INSOLVENCY -> Tone.RED;
            case DISPUTE -> Tone.VIOLET;
            case PROMISE, PLAN -> Tone.ORANGE;
            case REMINDER, DOCUMENT, REGISTERED, ADDRESS, RATE -> Tone.AMBER;
            case CONTRACT, COMPANY, BACKUP -> Tone.GREY;
        };
    }

    String act(NextStep next) {
        return texts.of(next.act());
    }

    static Destination place(NextStep next) {
        return switch (next.act()) {
            case WRITE_LETTER ->
                new Destination.LetterDesk(next.letter().orElseThrow(), LetterAbout.invoices(next.invoices()));
            case CALL_CLIENT -> new Destination.Reminders();
            case FOLLOW_LETTER -> new Destination.LetterPage(new LetterId(id(next)));
            case NOTE_DOCUMENT_SENT ->
                new Destination.ReminderChoice(next.about().orElseThrow());
            case SEE_LETTERS -> new Destination.Letters();
            case SEE_DISPUTES -> new Destination.Disputes();
            case SEE_INVOICES -> new Destination.Invoices(next.invoices());
            case SEE_LIMITATIONS -> Destination.Reports.on(Destination.Reports.Figures.LIMITATION);
            case ENTER_RATES, CHECK_RATES -> new Destination.Settings(Destination.Settings.Tab.RATES);
            case COMPLETE_COMPANY -> new Destination.Settings(Destination.Settings.Tab.COMPANY);
            case SEE_BACKUPS -> new Destination.Settings(Destination.Settings.Tab.BACKUP);
            case CORRECT_ADDRESS -> new Destination.ClientForm(Optional.of(new ClientId(id(next))));
            case CHOOSE_WAY, DECIDE_AFTER_NOTICE, OPEN_CLIENT, OPEN_DISPUTE, CHECK_PAYMENT, OPEN_PLAN, OPEN_CONTRACT ->
                next.about().map(AgendaWords::page).orElse(new Destination.Clients());
        };
    }

    private static long id(NextStep next) {
        return next.about().orElseThrow().id();
    }

    private static Destination page(Subject about) {
        return switch (about.kind()) {
            case CLIENT -> new Destination.ClientCard(new ClientId(about.id()));
            case INVOICE -> new Destination.InvoicePage(new InvoiceId(about.id()));
            case DISPUTE -> new Destination.DisputePage(new DisputeId(about.id()));
            case CONTRACT -> new Destination.ContractPage(new ContractId(about.id()));
            case INSTALMENT_PLAN -> new Destination.PlanPage(new InstalmentPlanId(about.id()));
            default -> throw new IllegalArgumentException("no page for " + about);
        };
    }
}
