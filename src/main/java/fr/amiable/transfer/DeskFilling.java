package fr.amiable.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An empty desk being filled: all of it is kept, or nothing. */
public interface DeskFilling {

    /** The bytes of one file and how many they are. */
    record Content(InputStream bytes, long size) {}

    /** What is put into the tables, in their order. */
    @FunctionalInterface
    interface Source {

        void fill(Rows rows) throws IOException;
    }

    /** Takes rows in. */
    interface Rows {

        /** Those of the scripts the source went through, the ones named by others first. */
        List<DeskTable> tables();

        /**
         * Adds one row: the words of each column as they were read, null where nothing was; for files, what {@code files} holds in that
         * place.
         *
         * @throws RowRefused when the table does not take it
         */
        void add(DeskTable table, List<String> words, List<Content> files) throws IOException;

        /**
         * After the last row of a table.
         *
         * @throws RowRefused when a row names one of its table that is not there
         */
        void end(DeskTable table, long nextNumber);
    }

    /** A value or a row that a table does not take. */
    final class RowRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ArchiveFault fault;
        private final String detail;

        public RowRefused(ArchiveFault fault, String detail, Throwable cause) {
            super(fault + " " + detail, cause);
            this.fault = fault;
            this.detail = detail;
        }

        public ArchiveFault fault() {
            return fault;
        }

        /** The column, or what the database says. */
        public String detail() {
            return detail;
        }
    }

    /** True while nothing of the owner's is in it. */
    boolean isEmpty();

    /** The scripts this program has, in the order of their numbers. */
    List<DeskTables.Script> known();

    /**
     * Fills the desk in one transaction, in tables that went through these scripts; the others are applied at the end.
     *
     * @param until the last script the source went through
     * @param check runs before anything is kept, and throws when it must not be
     */
    void fill(int until, Source source, Runnable check) throws IOException;
}
