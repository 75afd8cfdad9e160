package fr.amiable.reminder.pause;

import fr.amiable.common.Subject;
import fr.amiable.dashboard.Receivable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pauses in force on a day, found by the client or the invoice they are about. */
public final class Pauses {

    /** Nothing rests. */
    public static final Pauses NONE = new Pauses(List.of());

    /** The pause that ends last among the most serious. */
    private static final Comparator<Pause> MOST_SERIOUS = Comparator.comparing(Pause::reason)
            .thenComparing(pause -> pause.until().orElse(LocalDate.MAX), Comparator.reverseOrder());

    private final Map<Subject, List<Pause>> bySubject = new HashMap<>();
    private final List<Pause> all;

    private Pauses(List<Pause> all) {
        this.all = List.copyOf(all);
        all.forEach(pause -> bySubject
                .computeIfAbsent(pause.about(), any -> new ArrayList<>(1))
                .add(pause));
    }

    /** Those of all the sources that are in force on that day. */
    public static Pauses on(LocalDate day, Collection<PauseSource> sources) {
        return new Pauses(sources.stream()
                .flatMap(source -> source.on(day).stream())
                .filter(pause -> pause.isInForceOn(day))
                .toList());
    }

    /** Every one of them, in the order of the sources. */
    public List<Pause> all() {
        return all;
    }

    /** Why nothing is asked about this invoice: the most serious pause of it or of its client. */
    public Optional<Pause> of(Receivable receivable) {
        Optional<Pause> ofInvoice = of(receivable.id().subject());
        Optional<Pause> ofClient = of(receivable.client().subject());
        if (ofInvoice.isEmpty() || ofClient.isEmpty()) {
            return ofInvoice.isEmpty() ? ofClient : ofInvoice;
        }
        return MOST_SERIOUS.compare(ofInvoice.get(), ofClient.get()) <= 0 ? ofInvoice : ofClient;
    }

    private Optional<Pause> of(Subject subject) {
        List<Pause> found = bySubject.get(subject);
        return found == null ? Optional.empty() : found.stream().min(MOST_SERIOUS);
    }
}
