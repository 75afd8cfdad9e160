package fr.amiable.common;

/** One thing of the desk that a journal line, a document or a letter is about. */
public record Subject(Kind kind, long id) {

    /** What can be spoken about; the names are stored, so they never change. */
    public enum Kind {
        COMPANY,
        CLIENT,
        INVOICE,
        PAYMENT,
        LETTER,
        RATE,
        FILE,
        CONTRACT,
        TERMS_OF_SALE,
        DISPUTE,
        TIMELINE_ENTRY,
        INSTALMENT_PLAN
    }

    public static Subject company() {
        return new Subject(Kind.COMPANY, 1);
    }

    public static Subject client(long id) {
        return new Subject(Kind.CLIENT, id);
    }

    public static Subject invoice(long id) {
        return new Subject(Kind.INVOICE, id);
    }
}
