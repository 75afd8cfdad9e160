package fr.amiable.law;

import fr.amiable.common.Refusal;

/** A computation reached a day whose rates are not in the table; it stops there and never guesses. */
public final class RateNotPublished extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Semester semester;

    private RateNotPublished(String key, Semester semester, Semester limit) {
        super(key, semester.half(), semester.year(), limit.half(), limit.year());
        this.semester = semester;
    }

    static RateNotPublished after(Semester last, Semester missing) {
        return new RateNotPublished("rateNotPublished", missing, last);
    }

    static RateNotPublished before(Semester first, Semester missing) {
        return new RateNotPublished("rateBeforeTable", missing, first);
    }

    /** The first semester without a rate. */
    public Semester semester() {
        return semester;
    }
}
