package fr.amiable.contract;

/** How the client accepted the terms of sale, from no proof to the strongest; the names are stored. */
public enum TermsAcceptance {
    NOT_ACCEPTED,
    /** Printed on the back or attached, without a sign of the client. */
    SENT_ONLY,
    EMAIL,
    CHECKBOX,
    INITIALLED,
    SIGNED
}
