package fr.amiable.reminder.review;

import java.util.List;

/** The letters that can be printed in one file, in order, and those cancelled because what is owed changed since. */
public record PrintRun(List<QueuedLetter> letters, List<QueuedLetter> cancelled) {

    public PrintRun {
        letters = List.copyOf(letters);
        cancelled = List.copyOf(cancelled);
    }
}
