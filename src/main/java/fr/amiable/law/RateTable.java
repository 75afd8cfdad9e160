package fr.amiable.law;

import fr.amiable.common.Percentage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The published rates by semester: those shipped with the product, and those the owner added or corrected. */
public final class RateTable {

    private final NavigableMap<Semester, PublishedRates> bySemester;

    private RateTable(NavigableMap<Semester, PublishedRates> bySemester) {
        this.bySemester = bySemester;
    }

    /** The table of this release, {@code law/rates.csv}. */
    public static RateTable shipped() {
        return of(
                LegalTable.named("rates").rows().stream().map(RateTable::rates).toList());
    }

    public static RateTable of(Collection<PublishedRates> rows) {
        NavigableMap<Semester, PublishedRates> bySemester = new TreeMap<>();
        rows.forEach(row -> bySemester.put(row.semester(), row));
        return new RateTable(bySemester);
    }

    /** This table with the owner's rows, which win over those of the same semester. */
    public RateTable with(Collection<PublishedRates> ownerRows) {
        NavigableMap<Semester, PublishedRates> merged = new TreeMap<>(bySemester);
        ownerRows.forEach(row -> merged.put(row.semester(), row));
        return new RateTable(merged);
    }

    /** @throws RateNotPublished when the table has no row for the semester of that day */
    public PublishedRates on(LocalDate day) {
        return of(Semester.of(day));
    }

    /** @throws RateNotPublished when the table has no such row */
    public PublishedRates of(Semester semester) {
        return find(semester).orElseThrow(() -> missing(semester));
    }

    public Optional<PublishedRates> find(Semester semester) {
        return Optional.ofNullable(bySemester.get(semester));
    }

    public Semester last() {
        return bySemester.lastKey();
    }

    /** Oldest first. */
    public List<PublishedRates> rows() {
        return List.copyOf(bySemester.values());
    }

    private RateNotPublished missing(Semester semester) {
        if (bySemester.isEmpty()) {
            return RateNotPublished.after(semester, semester);
        }
        Semester first = bySemester.firstKey();
        return semester.compareTo(first) < 0
                ? RateNotPublished.before(first, semester)
                : RateNotPublished.after(last(), semester);
    }

    private static PublishedRates rates(LegalRow row) {
        return new PublishedRates(
                Semester.parse(row.get("semester")),
                Percentage.of(row.get("legal_rate_individual")),
                Percentage.of(row.get("legal_rate_other")),
                Percentage.of(row.get("ecb_refi_rate")),
                row.get("source"),
                row.get("verified").equals("yes"));
    }
}
