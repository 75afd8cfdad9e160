package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundledExhibit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the first pages of a bundle say of the rest, known once all exhibits are written.
 *
 * @param pages of the whole bundle
 * @param exhibitPages of the exhibits that are listed
 */
record FrontPlan(int pages, int exhibitPages, List<Row> rows) {

    static FrontPlan of(int pages, List<Row> rows) {
        return new FrontPlan(
                pages, rows.stream().mapToInt(row -> row.exhibit().pages()).sum(), rows);
    }

    /** What a volume lists when its contents are known: the first one lists those of all. */
    static Stream<Row> listed(BundleVolume volume) {
        return volume.contents().stream()
                .filter(entry -> volume.front() == BundleVolume.Front.ALL
                        || entry.place().volume() == volume.number())
                .map(entry -> new Row(entry.exhibit(), entry.factOn(), Optional.empty(), Optional.of(entry.place())));
    }

    /** How many exhibits are listed that have pages; the files an exhibit holds are not counted apart. */
    long exhibits() {
        return rows.stream()
                .map(Row::exhibit)
                .filter(exhibit -> exhibit.pages() > 0 && !exhibit.isPart())
                .count();
    }

    /**
     * A line of the list of exhibits.
     *
     * @param leadsTo the first page of the exhibit; empty for one that was withdrawn or is in another file
     * @param elsewhere where it is when that is another file
     */
    record Row(
            BundledExhibit exhibit,
            Optional<LocalDate> factOn,
            Optional<OutputReference> leadsTo,
            Optional<BundleVolume.Place> elsewhere) {}
}
