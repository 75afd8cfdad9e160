package fr.amiable.dispute.offer;

/** Who makes an offer; the names are stored. */
public enum OfferedBy {
    OWNER,
    CLIENT,
    THIRD_PARTY
}
