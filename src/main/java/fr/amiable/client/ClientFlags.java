package fr.amiable.client;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known before writing to a client: collective proceedings opened (publication date; C. com. L622-7 and
 * R622-24), a wish not to be contacted, an address known to be wrong.
 */
public record ClientFlags(Optional<LocalDate> insolvencyPublishedOn, boolean isDoNotContact, boolean isAddressWrong) {

    public static final ClientFlags NONE = new ClientFlags(Optional.empty(), false, false);
}
