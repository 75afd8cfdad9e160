package fr.amiable.ui.search;

import fr.amiable.client.ClientId;
import fr.amiable.common.Subject;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.DisputeId;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.payment.plan.InstalmentPlanId;
import fr.amiable.search.SearchHit;
import fr.amiable.ui.common.Destination;
import java.util.Optional;

/** Where something found is seen. */
final class HitPlaces {

    private HitPlaces() {}

    static Optional<Destination> of(SearchHit hit) {
        return hit.opens().flatMap(HitPlaces::of);
    }

    private static Optional<Destination> of(Subject subject) {
        long id = subject.id();
        return switch (subject.kind()) {
            case CLIENT -> Optional.of(new Destination.ClientCard(new ClientId(id)));
            case INVOICE -> Optional.of(new Destination.InvoicePage(new InvoiceId(id)));
            case CONTRACT -> Optional.of(new Destination.ContractPage(new ContractId(id)));
            case DISPUTE -> Optional.of(new Destination.DisputePage(new DisputeId(id)));
            case LETTER -> Optional.of(new Destination.LetterPage(new LetterId(id)));
            case TERMS_OF_SALE -> Optional.of(new Destination.TermsVersions());
            case COMPANY -> Optional.of(new Destination.Settings(Destination.Settings.Tab.COMPANY));
            case RATE -> Optional.of(new Destination.Settings(Destination.Settings.Tab.RATES));
            case INSTALMENT_PLAN -> Optional.of(new Destination.PlanPage(new InstalmentPlanId(id)));
            case PAYMENT, FILE, TIMELINE_ENTRY -> Optional.empty();
        };
    }
}
