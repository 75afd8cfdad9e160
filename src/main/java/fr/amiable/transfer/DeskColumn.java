package fr.amiable.transfer;

/**
 * One column of a table.
 *
 * @param length the most characters of a text; 0 for what has no such limit
 */
public record DeskColumn(String name, Kind kind, boolean isOptional, int length) {

    /** What is in it; the names are written in archives, so they never change. */
    public enum Kind {
        NUMBER,
        DECIMAL,
        FLAG,
        DAY,
        TEXT,
        FILE
    }

    public boolean isFile() {
        return kind == Kind.FILE;
    }
}
