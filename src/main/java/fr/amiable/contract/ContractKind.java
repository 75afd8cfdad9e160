package fr.amiable.contract;

/** What was agreed with the client; the names are stored. */
public enum ContractKind {
    CONTRACT,
    QUOTE,
    ORDER
}
