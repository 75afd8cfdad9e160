package fr.amiable.privacy;

import fr.amiable.client.ClientId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is held about a person, counted and dated; what was erased before does not count.
 *
 * @param counts how many things of each part; parts without any are missing
 * @param openInvoices those still owed, with the last day they can be claimed in court when it is known
 * @param openDisputes how many are not closed
 */
public record PersonFacts(
        ClientId client,
        String name,
        Map<PersonalData, Long> counts,
        Days days,
        List<Optional<LocalDate>> openInvoices,
        long openDisputes) {

    /** The last days of each kind of thing; empty where there is none. */
    public record Days(
            Optional<LocalDate> accounting,
            Optional<LocalDate> contract,
            Optional<LocalDate> letter,
            Optional<LocalDate> disputeClosed,
            Optional<LocalDate> title,
            Optional<LocalDate> exchange) {

        /** With that day in the place of an exchange. */
        public Days recordedOn(Optional<LocalDate> day) {
            return new Days(accounting, contract, letter, disputeClosed, title, day);
        }

        /** The last day anything happened; empty when nothing ever did. */
        public Optional<LocalDate> last() {
            return Stream.of(accounting, contract, letter, disputeClosed, exchange)
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo);
        }
    }

    public PersonFacts {
        Map<PersonalData, Long> kept = new EnumMap<>(PersonalData.class);
        counts.forEach((part, count) -> {
            if (count > 0) {
                kept.put(part, count);
            }
        });
        counts = kept;
        openInvoices = List.copyOf(openInvoices);
    }

    public long count(PersonalData part) {
        return counts.getOrDefault(part, 0L);
    }

    /** An invoice that can still be claimed; one whose last day is not known counts as one. */
    long claimableOn(LocalDate today) {
        return openInvoices.stream()
                .filter(lastDay -> lastDay.filter(today::isAfter).isEmpty())
                .count();
    }
}
