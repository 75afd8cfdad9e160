package fr.amiable.contract.check;

/** The points of a contract that are looked at, in the order of the screen. */
public enum ContractPoint {
    SIGNATURE,
    WRITING,
    TERMS_ACCEPTANCE,
    TERMS_VERSION,
    PAYMENT_TERM,
    PENALTY_RATE,
    PENALTY_CLAUSE,
    RETENTION_OF_TITLE,
    JURISDICTION,
    MEDIATOR,
    OFF_PREMISES,
    EARLY_PAYMENT,
    WITHDRAWAL,
    RENEWAL
}
