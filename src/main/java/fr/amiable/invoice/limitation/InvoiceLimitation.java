package fr.amiable.invoice.limitation;

import fr.amiable.client.ClientKind;
import fr.amiable.law.limitation.Limitation;
import fr.amiable.law.limitation.LimitationEvent;
import fr.amiable.law.limitation.LimitationPeriod;
import fr.amiable.law.limitation.LimitedClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What decides how long an invoice can be taken to court; once judged, the judgment is what grows old. */
public record InvoiceLimitation(
        ClientKind client, Optional<LocalDate> performedOn, LocalDate dueOn, Optional<LocalDate> enforceableOn) {

    /** @param events part payments and all else that may interrupt or suspend */
    public LimitationPeriod period(List<LimitationEvent> events) {
        return enforceableOn.isPresent()
                ? new Limitation().period(LimitedClaim.ENFORCEABLE_TITLE, enforceableOn, Optional.empty(), events)
                : new Limitation().period(LimitedClaim.of(client.regime()), performedOn, Optional.of(dueOn), events);
    }
}
