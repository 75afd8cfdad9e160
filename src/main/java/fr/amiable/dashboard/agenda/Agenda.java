package fr.amiable.dashboard.agenda;

import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What there is to do: the most urgent first, then where most money hangs, then the earliest day. */
public record Agenda(List<AgendaItem> items) {

    /** Past this many, things of one kind become one line, so that the list stays a list of decisions. */
    static final int MOST_OF_A_KIND = 5;

    private static final Comparator<AgendaItem> ORDER = Comparator.comparing(AgendaItem::urgency)
            .thenComparing(AgendaItem::amount, Comparator.reverseOrder())
            .thenComparing(item -> item.on().orElse(LocalDate.MAX))
            .thenComparing(AgendaItem::topic);

    public Agenda {
        items = List.copyOf(items);
    }

    static Agenda of(Collection<AgendaItem> found) {
        return new Agenda(found.stream().sorted(ORDER).toList());
    }

    /** How many cannot wait. */
    public long urgent() {
        return items.stream().filter(item -> item.urgency() == Urgency.NOW).count();
    }

    /** The items as they are, or past {@link #MOST_OF_A_KIND} those where most money hangs and one line for the others. */
    static List<AgendaItem> grouped(List<AgendaItem> items, Function<List<AgendaItem>, AgendaItem> others) {
        if (items.size() <= MOST_OF_A_KIND + 1) {
            return items;
        }
        List<AgendaItem> sorted = items.stream().sorted(ORDER).toList();
        List<AgendaItem> rest = sorted.subList(MOST_OF_A_KIND, sorted.size());
        return Stream.concat(sorted.subList(0, MOST_OF_A_KIND).stream(), Stream.of(others.apply(rest)))
                .toList();
    }

    static Money sum(List<AgendaItem> items) {
        return Money.sum(items.stream().map(AgendaItem::amount).toList());
    }
}
