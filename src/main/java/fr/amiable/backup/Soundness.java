package fr.amiable.backup;

import fr.amiable.common.Progress;
import fr.amiable.journal.ChainCheck;
import java.util.List;

/**
 * What a full verification of a data folder found.
 *
 * @param tables each with its rows, and what is wrong with it
 * @param files exhibits, letters and other kept files, hashed again
 * @param chain the acts of the journal, link by link
 */
public record Soundness(List<Table> tables, Inventory.KeptFiles files, ChainCheck chain) {

    /** A table and its indexes; the fault is in the words of the database, empty when there is none. */
    public record Table(String name, long rows, String fault) {

        public boolean isSound() {
            return fault.isEmpty();
        }
    }

    /** How a data folder is verified. */
    @FunctionalInterface
    public interface Check {

        Soundness run(Progress progress);
    }

    public Soundness {
        tables = List.copyOf(tables);
    }

    public boolean isSound() {
        return tables.stream().allMatch(Table::isSound) && files.damaged().isEmpty() && chain.isWhole();
    }
}
