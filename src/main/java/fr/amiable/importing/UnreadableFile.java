package fr.amiable.importing;

import java.util.List;

/** A file that cannot be read as an invoice: what it looks like, and every fault found in it. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String format;
    private final transient List<Finding> faults;

    public UnreadableFile(String format, List<Finding> faults) {
        super(format + " " + faults);
        this.format = format;
        this.faults = List.copyOf(faults);
    }

    public static UnreadableFile because(String format, String key, Object... arguments) {
        return new UnreadableFile(format, List.of(Finding.of(key, arguments)));
    }

    /** What the file was recognised as, for example {@code PDF} or {@code UBL}. */
    public String format() {
        return format;
    }

    public List<Finding> faults() {
        return faults;
    }
}
