package fr.amiable.reminder.engine;

import fr.amiable.dashboard.Ledger;
import fr.amiable.dashboard.SentLetter;
import fr.amiable.reminder.pause.Pauses;
import fr.amiable.reminder.plan.Plans;
import java.util.List;

/** All that the engine looks at, as read at one moment; the pauses are those of the day it is asked about. */
public record ReminderBook(
        Ledger ledger,
        List<SentLetter> letters,
        List<CallMade> calls,
        List<StepIgnored> ignored,
        Plans plans,
        Pauses pauses) {

    public ReminderBook {
        letters = List.copyOf(letters);
        calls = List.copyOf(calls);
        ignored = List.copyOf(ignored);
    }
}
