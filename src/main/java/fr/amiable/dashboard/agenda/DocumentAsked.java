package fr.amiable.dashboard.agenda;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import java.time.LocalDate;

/** A document that a client asked for before he pays: his reminders rest until that day, or until it is sent. */
public record DocumentAsked(ClientId client, String name, Subject about, String words, LocalDate until, Money amount) {

    AgendaItem item() {
        return AgendaItem.of(
                        AgendaTopic.DOCUMENT,
                        Urgency.NOW,
                        Wording.of("client", name),
                        Wording.of("document.why", words, until),
                        amount,
                        NextStep.to(AgendaAct.NOTE_DOCUMENT_SENT, about))
                .by(until);
    }
}
