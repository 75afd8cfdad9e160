package fr.amiable.backup;

import java.util.List;

/** The present data beside those of a backup, in what an owner counts. */
public record Comparison(Inventory present, Inventory restored) {

    /** The tables an owner knows by name, in the order they are shown. */
    private static final List<String> TOLD =
            List.of("client", "invoice", "payment", "contract", "dispute", "exhibit", "letter", "original", "journal");

    /** Rows of one table, now and in the backup. */
    public record Line(String table, long now, long then) {}

    public List<Line> lines() {
        return TOLD.stream()
                .map(table -> new Line(table, present.rowsOf(table), restored.rowsOf(table)))
                .toList();
    }

    /** Acts since the backup, which going back to it would leave aside. */
    public long actsLost() {
        return Math.max(0, present.rowsOf("journal") - restored.rowsOf("journal"));
    }
}
