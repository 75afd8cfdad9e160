package fr.amiable.dashboard.agenda;

import fr.amiable.letter.LetterId;
import fr.amiable.letter.registered.RegisteredLetter;
import java.time.LocalDate;
import java.util.List;

/** What the post and the mailbox leave to do: registered letters to deposit or under way, messages nobody knows the end of. */
public record PostNews(List<Posted> registered, List<Doubtful> mails) {

    public PostNews {
        registered = List.copyOf(registered);
        mails = List.copyOf(mails);
    }

    public static PostNews none() {
        return new PostNews(List.of(), List.of());
    }

    /** A registered letter and to whom it goes. */
    public record Posted(RegisteredLetter letter, String clientName, LocalDate writtenOn) {}

    /** A message in doubt, and to whom it went. */
    public record Doubtful(LetterId letter, String clientName, LocalDate writtenOn) {}
}
