package fr.amiable.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A desk as tables, read row after row whatever their size. */
public interface DeskTables {

    /** One script its tables went through. */
    record Script(int number, String name, String checksum) {}

    /** A row being read: valid until the next one. */
    interface Row {

        /** In the order of the columns; null where nothing is, and in the place of files. */
        List<String> words();

        /** The bytes of a file; empty where there is none. */
        Optional<InputStream> file(int column) throws IOException;
    }

    /** Takes rows one after the other. */
    @FunctionalInterface
    interface RowReader {

        void take(Row row) throws IOException;
    }

    /** In the order of their numbers. */
    List<Script> scripts();

    /** Those named by others come first; what tells the state of the tables themselves is left out. */
    List<DeskTable> tables();

    /** @param withFiles false when only words are wanted: {@link Row#file} must not be asked then */
    void read(DeskTable table, boolean withFiles, RowReader reader) throws IOException;

    long count(DeskTable table);

    /** The number the next row gets; empty for a table that does not number its rows. */
    Optional<Long> nextNumber(DeskTable table);
}
