package fr.amiable.app;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Subject;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.DisputeService;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.dispute.StageMove;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.timeline.CallResult;
import fr.amiable.timeline.Channel;
import fr.amiable.timeline.Direction;
import fr.amiable.timeline.Disclosure;
import fr.amiable.timeline.TimelineDraft;
import fr.amiable.timeline.TimelineService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A dispute that goes its way, with what was said about it: for the tests and pictures of its screens. */
final class LivingDispute {

    private LivingDispute() {}

    /** Contests 850,00 € of an invoice with two lines at most, and stands at the proposal. */
    static Dispute on(OpenDesk desk, InvoiceId invoice) {
        LocalDate today = desk.today();
        ClientId client = desk.invoices().get(invoice).client();
        DisputeService disputes = desk.cases().disputes();
        Dispute dispute = disputes.open(new DisputeDraft(
                client,
                new Complaint(
                        DisputeCategory.QUALITY_OR_DELAY,
                        RaisedBy.CLIENT,
                        Channel.REGISTERED_LETTER,
                        today.minusDays(14),
                        "La porte de la réserve frotte et le joint est fissuré. Nous ne paierons pas cette partie tant"
                                + " que ce n’est pas repris."),
                List.of(new ContestedPart(invoice, Optional.of(0), Money.euros("850.00"))),
                List.of(),
                Position.PARTLY_FOUNDED,
                Optional.of(today.minusDays(12)),
                "Accuser réception par écrit"));
        move(desk, dispute, DisputeStage.ACKNOWLEDGED, 12, "");
        move(desk, dispute, DisputeStage.DIALOGUE, 6, "");
        move(desk, dispute, DisputeStage.PROPOSAL, 3, "Réponse du client à la proposition");
        Optional<Subject> about = Optional.of(dispute.id().subject());
        TimelineService timeline = desk.cases().timeline();
        timeline.record(
                fact(
                        client,
                        about,
                        today.minusDays(10),
                        "09:40",
                        Channel.PHONE,
                        "Confirme le frottement, refuse la pose."),
                List.of());
        timeline.record(
                fact(
                        client,
                        about,
                        today.minusDays(6),
                        "14:00",
                        Channel.VISIT,
                        "Visite contradictoire, fissure de 2 mm."),
                List.of(new TimelineService.Dropped(
                        "compte-rendu-visite.txt",
                        "text/plain",
                        "Fissure de 2 mm constatée.".getBytes(StandardCharsets.UTF_8))));
        return dispute;
    }

    private static void move(OpenDesk desk, Dispute dispute, DisputeStage stage, int daysAgo, String next) {
        LocalDate day = desk.today().minusDays(daysAgo);
        desk.cases()
                .disputes()
                .moveTo(
                        dispute.id(),
                        new StageMove(stage, day, Optional.of(desk.today().plusDays(3)), next, ""));
    }

    private static TimelineDraft fact(
            ClientId client, Optional<Subject> about, LocalDate day, String time, Channel channel, String summary) {
        return new TimelineDraft(
                client,
                about,
                day,
                Optional.of(LocalTime.parse(time)),
                channel,
                Direction.RECEIVED,
                "M. Loiseau",
                summary,
                channel == Channel.PHONE ? Optional.of(CallResult.CONTESTS) : Optional.empty(),
                Disclosure.ORDINARY);
    }
}
