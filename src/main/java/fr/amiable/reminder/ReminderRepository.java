package fr.amiable.reminder;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.reminder.engine.CallMade;
import fr.amiable.reminder.engine.StepIgnored;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the engine reads beside the ledger and the letters, each table once, and the steps the owner leaves out. */
public interface ReminderRepository {

    /** The calls that got through. */
    List<CallMade> calls();

    List<StepIgnored> ignored();

    /** Leaves a step out; gives what names it to take it back. */
    long ignore(StepIgnored ignored);

    void takeBack(long ignored, Instant at);

    /** What each client paid or was credited that no invoice received; clients without any are left out. */
    Map<ClientId, Money> unmatchedCredits();
}
