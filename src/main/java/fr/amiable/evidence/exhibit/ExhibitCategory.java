package fr.amiable.evidence.exhibit;

/** What an exhibit is in a case, in the order a judge reads; the names are stored. A receipt follows the notice it answers. */
public enum ExhibitCategory {
    CONTRACT(1),
    TERMS(2),
    ORDER(3),
    DELIVERY(4),
    INVOICE(5),
    REMINDER(6),
    FORMAL_NOTICE(7),
    RECEIPT(7),
    REPLY(8),
    AGREEMENT(9),
    OTHER(10);

    private final int rank;

    ExhibitCategory(int rank) {
        this.rank = rank;
    }

    /** Those of one rank are told apart by their dates. */
    int rank() {
        return rank;
    }
}
