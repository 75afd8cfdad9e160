package fr.amiable.transfer;

import java.io.IOException;

/** Gives the tables of a desk as they were at one instant, while others read and write them. */
public interface DeskCopy {

    /** What is done with the tables. */
    @FunctionalInterface
    interface Use<T> {

        T with(DeskTables tables, DeskArchives.Journal journal) throws IOException;
    }

    /** The copy is gone afterwards. */
    <T> T use(Use<T> use) throws IOException;
}
