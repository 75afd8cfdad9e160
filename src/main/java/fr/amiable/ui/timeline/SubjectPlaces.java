package fr.amiable.ui.timeline;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.payment.PaymentId;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.timeline.TimelineEntryId;
import fr.amiable.ui.common.Destination;
import java.util.Optional;

/** The place of the window where a thing of the desk is shown. */
record SubjectPlaces(ClientId client) {

    Optional<Destination> of(Subject subject) {
        return switch (subject.kind()) {
            case CLIENT -> Optional.of(new Destination.ClientCard(new ClientId(subject.id())));
            case INVOICE -> Optional.of(new Destination.InvoicePage(new InvoiceId(subject.id())));
            case LETTER -> Optional.of(new Destination.LetterPage(new LetterId(subject.id())));
            case CONTRACT -> Optional.of(new Destination.ContractPage(new ContractId(subject.id())));
            case DISPUTE -> Optional.of(new Destination.DisputePage(new DisputeId(subject.id())));
            case TIMELINE_ENTRY ->
                Optional.of(new Destination.TimelineForm(
                        client, Optional.empty(), Optional.of(new TimelineEntryId(subject.id()))));
            case PAYMENT -> Optional.of(new Destination.PaymentPage(new PaymentId(subject.id())));
            case INSTALMENT_PLAN -> Optional.of(new Destination.PlanPage(new InstalmentPlanId(subject.id())));
            case COMPANY, RATE, FILE, TERMS_OF_SALE -> Optional.empty();
        };
    }
}
