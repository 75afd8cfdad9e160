package fr.amiable.letter.registered;

/** What a file about a registered letter proves. */
public enum ProofKind {
    DEPOSIT,
    RECEIPT
}
