package fr.amiable.payment.promise;

/**
 * How a client promised to pay; the names are stored. What he wrote admits the debt and interrupts its limitation (C. civ. 2240); what he
 * only said would have to be proved, so that it is counted for nothing.
 */
public enum PromiseMeans {
    PHONE,
    MEETING,
    EMAIL,
    LETTER,
    MESSAGE;

    public boolean isWritten() {
        return this == EMAIL || this == LETTER || this == MESSAGE;
    }
}
