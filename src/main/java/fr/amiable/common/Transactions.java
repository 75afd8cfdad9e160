package fr.amiable.common;

import java.util.function.Supplier;

/** All or nothing: what the work writes is kept together, or not at all when it throws. */
public interface Transactions {

    <T> T inTransaction(Supplier<T> work);

    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
