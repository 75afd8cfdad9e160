package fr.amiable.letter.form;

/** How an entry of a letter is typed and read. */
public enum EntryKind {
    /** Words on one line. */
    LINE,
    /** Paragraphs, one a line. */
    TEXT,
    /** One thing a line. */
    LIST,
    /** What the client says on one line, the answer on the next ones, an empty line between two points. */
    POINTS,
    DATE,
    MONEY,
    /** One instalment a line: its day, then its amount. */
    SCHEDULE,
    /** A name, then the lines of an address. */
    ADDRESS,
    /** Yes or no. */
    FLAG;

    /** True when it holds several lines. */
    public boolean isLong() {
        return this == TEXT || this == LIST || this == POINTS || this == SCHEDULE || this == ADDRESS;
    }
}
