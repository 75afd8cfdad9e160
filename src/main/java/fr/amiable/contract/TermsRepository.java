package fr.amiable.contract;

import java.util.List;
import java.util.Optional;

/** Where the versions of the terms of sale are kept; removed ones are left out of every reading but {@link #restore}. */
public interface TermsRepository {

    /** Keeps a new one; its id is ignored. */
    TermsOfSale add(TermsOfSale terms);

    void update(TermsOfSale terms);

    Optional<TermsOfSale> find(TermsId id);

    /** Newest start first. */
    List<TermsOfSale> all();

    void remove(TermsId id);

    void restore(TermsId id);
}
