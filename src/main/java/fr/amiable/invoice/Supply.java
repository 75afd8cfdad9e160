package fr.amiable.invoice;

import java.util.Optional;

/**
 * What the invoice is for: goods, services or both when told (CGI ann. II 242 nonies A I 8° bis), and where the goods were delivered
 * when it is not the client's own address (7° bis); empty when it is.
 */
public record Supply(Optional<Category> category, String deliveryAddress) {

    public static final Supply UNTOLD = new Supply(Optional.empty(), "");

    /** The kind of operation; the names are stored. */
    public enum Category {
        GOODS,
        SERVICES,
        BOTH
    }
}
