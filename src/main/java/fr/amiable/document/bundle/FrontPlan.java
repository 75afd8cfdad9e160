package fr.amiable.document.bundle;

import fr.amiable.bundle.BundledExhibit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the first pages of a bundle say of the rest, known once all exhibits are written.
 *
 * @param pages of the whole bundle
 */
record FrontPlan(int pages, int exhibitPages, List<Row> rows) {

    /**
     * A line of the list of exhibits.
     *
     * @param leadsTo the first page of the exhibit; empty for one that was withdrawn
     */
    record Row(BundledExhibit exhibit, Optional<LocalDate> factOn, Optional<OutputReference> leadsTo) {}
}
