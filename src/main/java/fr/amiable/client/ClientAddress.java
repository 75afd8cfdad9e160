package fr.amiable.client;

import fr.amiable.common.PostalAddress;

/** One of the client's addresses and what it serves for. */
public record ClientAddress(Use use, PostalAddress address) {

    /** What an address serves for; letters go to the billing address when there is one. */
    public enum Use {
        SEAT,
        BILLING,
        DELIVERY
    }
}
