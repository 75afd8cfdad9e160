package fr.amiable.reminder.pause;

import fr.amiable.client.ClientId;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Nothing is asked of a client whose payments or credit notes no invoice received: allot them first. */
public final class UnmatchedCredits implements PauseSource {

    private final Supplier<Map<ClientId, Money>> credits;

    public UnmatchedCredits(Supplier<Map<ClientId, Money>> credits) {
        this.credits = credits;
    }

    @Override
    public List<Pause> on(LocalDate day) {
        return credits.get().entrySet().stream()
                .map(credit -> Pause.of(credit.getKey().subject(), PauseReason.UNMATCHED_CREDIT)
                        .saying(FrenchText.money(credit.getValue())))
                .toList();
    }
}
