package fr.amiable.reminder.ahead;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import java.util.List;

/** What became of the reminders that leave by themselves: to whom they left, and why others did not. */
public record AheadReport(List<String> sent, List<NotSent> notSent) {

    static final AheadReport NOTHING = new AheadReport(List.of(), List.of());

    /** A client whose reminder did not leave. */
    public record NotSent(String client, Refusal why) {}

    public AheadReport {
        sent = List.copyOf(sent);
        notSent = List.copyOf(notSent);
    }

    public boolean isNothing() {
        return sent.isEmpty() && notSent.isEmpty();
    }

    /** In the owner's words. */
    public String words(Texts texts) {
        String left = texts.get("reminder.ahead.sent", sent.size(), String.join(", ", sent));
        if (notSent.isEmpty()) {
            return left;
        }
        NotSent first = notSent.get(0);
        return left + " "
                + texts.get(
                        "reminder.ahead.notSent",
                        notSent.size(),
                        first.client(),
                        first.why().message(texts));
    }
}
