package fr.amiable.dispute;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.timeline.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Disputes as an owner would type them. */
public final class SampleDisputes {

    private SampleDisputes() {}

    public static DisputeDraft about(ClientId client, LocalDate raisedOn, ContestedPart... parts) {
        return new DisputeDraft(
                client,
                new Complaint(
                        DisputeCategory.QUALITY_OR_DELAY,
                        RaisedBy.CLIENT,
                        Channel.REGISTERED_LETTER,
                        raisedOn,
                        "Une porte est fissurée, je ne paie pas la pose."),
                List.of(parts),
                List.of(),
                Position.NOT_DECIDED,
                Optional.empty(),
                "");
    }

    public static ContestedPart whole(InvoiceId invoice, String euros) {
        return new ContestedPart(invoice, Optional.empty(), Money.euros(euros));
    }

    public static StageMove to(DisputeStage stage, LocalDate on, String reason) {
        return new StageMove(stage, on, Optional.empty(), "", reason);
    }
}
