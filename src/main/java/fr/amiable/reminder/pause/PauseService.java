package fr.amiable.reminder.pause;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.dashboard.DashboardRepository;
import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.Receivable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the pauses that every feature knows. */
public final class PauseService {

    private final DashboardRepository ledgers;
    private final List<PauseSource> sources;
    private final Clock clock;

    /** @param sources what knows pauses beside the ledger */
    public PauseService(DashboardRepository ledgers, List<PauseSource> sources, Clock clock) {
        this.ledgers = ledgers;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** Everything that rests on that day among what that ledger tells. */
    public Pauses on(LocalDate day, Ledger ledger) {
        List<PauseSource> all = new ArrayList<>(sources);
        all.add(new LedgerPauses(ledger));
        return Pauses.on(day, all);
    }

    /** What rests today, the largest sums first; pauses of which nothing is owed are left out. */
    public List<PausedDebt> today() {
        LocalDate today = LocalDate.now(clock);
        Ledger ledger = ledgers.open(today);
        Map<Subject, List<Receivable>> owed = new HashMap<>();
        ledger.receivables().stream()
                .filter(receivable -> receivable.outstandingOn(today).isPositive())
                .forEach(receivable -> {
                    owed.put(receivable.id().subject(), List.of(receivable));
                    owed.computeIfAbsent(receivable.client().subject(), any -> new ArrayList<>())
                            .add(receivable);
                });
        return on(today, ledger).all().stream()
                .filter(pause -> owed.containsKey(pause.about()))
                .map(pause -> paused(pause, owed.get(pause.about()), ledger, today))
                .sorted(Comparator.comparing(PausedDebt::outstanding).reversed())
                .toList();
    }

    private static PausedDebt paused(Pause pause, List<Receivable> resting, Ledger ledger, LocalDate today) {
        ClientId client = resting.get(0).client();
        return new PausedDebt(
                pause,
                ledger.debtor(client).name(),
                pause.about().kind() == Subject.Kind.INVOICE
                        ? Optional.of(resting.get(0).number())
                        : Optional.empty(),
                Money.sum(resting.stream()
                        .map(receivable -> receivable.outstandingOn(today))
                        .toList()));
    }
}
