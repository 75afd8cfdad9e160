package fr.amiable.letter.matter;

import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.check.ClaimLimitation;
import fr.amiable.payment.AccountStatement;
import java.util.Map;
import java.util.Optional;

/**
 * How long the claims of a letter can still be taken to court.
 *
 * @param isOneOver true when at least one is past its limitation on the day it is looked at: the letter then does not speak of courts
 */
public record Limitations(boolean isOneOver, Map<InvoiceId, ClaimLimitation> claims) {

    public static final Limitations NONE = new Limitations(false, Map.of());

    public Limitations {
        claims = Map.copyOf(claims);
    }

    /** Empty for a credit note, which asks for nothing. */
    public Optional<ClaimLimitation> of(AccountStatement account) {
        return Optional.ofNullable(claims.get(account.invoice().id()));
    }
}
