package fr.amiable.app;

import fr.amiable.reminder.engine.DueLine;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A call about an invoice, noted as the owner does. */
final class NotedCall {

    private NotedCall() {}

    static void about(OpenDesk desk, DueLine line, LocalDate on) {
        desk.cases()
                .timeline()
                .record(
                        new TimelineDraft(
                                line.receivable().client(),
                                Optional.of(line.receivable().id().subject()),
                                on,
                                Optional.empty(),
                                Channel.PHONE,
                                Direction.SENT,
                                "",
                                "Relance",
                                Optional.empty(),
                                Disclosure.ORDINARY),
                        List.of());
    }
}
