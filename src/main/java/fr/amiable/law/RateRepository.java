package fr.amiable.law;

import java.util.List;

/** Where the rates the owner entered are kept, beside those shipped with the product. */
public interface RateRepository {

    /** In no particular order. */
    List<PublishedRates> rows();

    /** Adds a semester, or replaces it. */
    void save(PublishedRates row);

    void remove(Semester semester);
}
