package fr.amiable.dispute;

import static fr.amiable.dispute.SampleDisputes.about;
import static fr.amiable.dispute.SampleDisputes.to;
import static fr.amiable.dispute.SampleDisputes.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.invoice.InvoiceStatus;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisputeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate RAISED = LocalDate.of(2026, 11, 10);

    private final OpenDesk desk = new Wiring(
                    new Texts(), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris")), "essai")
            .openInMemory();
    private final DisputeService disputes = desk.cases().disputes();
    private final ClientId client = client("Bâti Ouest");
    private final InvoiceId first = invoice("F-1", "1000.00");
    private final InvoiceId second = invoice("F-2", "500.00");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void disputesAreNumberedInTheYearAndARemovedNumberIsNeverGivenAgain() {
        Dispute one = disputes.open(about(client, RAISED, whole(first, "300.00")));
        Dispute two = disputes.open(about(client, RAISED));
        disputes.remove(two.id());
        Dispute three = disputes.open(about(client, RAISED));

        assertThat(List.of(one.number(), two.number(), three.number()))
                .containsExactly("L-2026-001", "L-2026-002", "L-2026-003");
        assertThat(disputes.get(one.id())).isEqualTo(one);
        assertThatThrownBy(() -> disputes.get(two.id())).isInstanceOf(DisputeNotFound.class);
        assertThat(disputes.rows()).extracting(DisputeRow::number).containsExactly("L-2026-001", "L-2026-003");
    }

    @Test
    void theInvoicesTellWhatIsContestedAfterEveryChange() {
        Dispute dispute = disputes.open(about(client, RAISED, whole(first, "300.00"), whole(second, "0.00")));
        assertThat(contested(first)).isEqualTo(Money.euros("300.00"));
        assertThat(contested(second)).isEqualTo(Money.ZERO);

        disputes.change(dispute.id(), about(client, RAISED, whole(second, "120.05")));
        assertThat(contested(first)).isEqualTo(Money.ZERO);
        assertThat(contested(second)).isEqualTo(Money.euros("120.05"));

        disputes.remove(dispute.id());
        assertThat(contested(second)).isEqualTo(Money.ZERO);
        disputes.restore(dispute.id());
        assertThat(contested(second)).isEqualTo(Money.euros("120.05"));

        disputes.close(dispute.id(), new Closing(TODAY, DisputeOutcome.AGREEMENT, "retard de livraison", "vérifier"));
        assertThat(contested(second)).isEqualTo(Money.ZERO);
        disputes.moveTo(dispute.id(), to(DisputeStage.DIALOGUE, TODAY, "le client revient sur l’accord"));
        assertThat(contested(second)).isEqualTo(Money.euros("120.05"));
        assertThat(disputes.get(dispute.id()).closing()).isEmpty();
    }

    @Test
    void aDisputeBroughtToCourtOrToAThirdPartyMovesItsInvoicesThereAndBack() {
        Dispute dispute = disputes.open(about(client, RAISED, whole(first, "300.00")));
        assertThat(status(first)).isEqualTo(InvoiceStatus.PARTLY_CONTESTED);

        disputes.moveTo(dispute.id(), to(DisputeStage.MEDIATION, TODAY, ""));
        assertThat(status(first)).isEqualTo(InvoiceStatus.WITH_THIRD_PARTY);

        disputes.moveTo(dispute.id(), to(DisputeStage.COURT, TODAY, ""));
        assertThat(status(first)).isEqualTo(InvoiceStatus.JUDICIAL);
        assertThat(desk.invoices().row(first).step()).isEqualTo(InvoiceRow.Step.JUDICIAL);
        assertThat(status(second)).isNotEqualTo(InvoiceStatus.JUDICIAL);

        disputes.remove(dispute.id());
        assertThat(status(first)).isEqualTo(InvoiceStatus.OVERDUE);
        disputes.restore(dispute.id());
        assertThat(status(first)).isEqualTo(InvoiceStatus.JUDICIAL);
        disputes.close(dispute.id(), new Closing(TODAY, DisputeOutcome.AGREEMENT, "accord", ""));
        assertThat(status(first)).isEqualTo(InvoiceStatus.OVERDUE);
    }

    @Test
    void neverMoreThanWhatIsDueIsContestedAndTwoDisputesShareIt() {
        disputes.open(about(client, RAISED, whole(first, "600.00")));

        assertThat(disputes.contestable(first, Optional.empty()).free()).isEqualTo(Money.euros("400.00"));
        assertThatThrownBy(() -> disputes.open(about(client, RAISED, whole(first, "400.01"))))
                .isInstanceOf(ContestsMoreThanDue.class);
        Dispute rest = disputes.open(about(client, RAISED, whole(first, "400.00")));
        assertThat(contested(first)).isEqualTo(Money.euros("1000.00"));

        pay(first, "500.00");
        assertThat(contested(first)).isEqualTo(Money.euros("500.00"));
        disputes.change(rest.id(), about(client, RAISED, whole(first, "400.00")));
        assertThatThrownBy(() -> disputes.change(rest.id(), about(client, RAISED, whole(first, "400.01"))))
                .isInstanceOf(ContestsMoreThanDue.class);
        assertThat(disputes.rows()).hasSize(2);
    }

    @Test
    void linesAreContestedWithTheirTaxes() {
        InvoiceId taxed = record(
                "F-3",
                List.of(InvoiceLine.of("Portes", "2", "500.00", "20"), InvoiceLine.of("Pose", "1", "300.00", "10")));
        ContestedPart pose = new ContestedPart(taxed, Optional.of(1), Money.euros("330.00"));

        Dispute dispute = disputes.open(about(client, RAISED, pose, whole(taxed, "20.00")));

        assertThat(disputes.contestable(taxed, Optional.of(dispute.id())).lines())
                .extracting(Contestable.Line::gross)
                .containsExactly(Money.euros("1200.00"), Money.euros("330.00"));
        assertThat(disputes.get(dispute.id()).parts()).containsExactly(pose, whole(taxed, "20.00"));
        assertThat(disputes.ofInvoice(taxed)).containsExactly(dispute);
        assertThat(contested(taxed)).isEqualTo(Money.euros("350.00"));
    }

    @Test
    void invoicesOfAnotherClientAreRefused() {
        ClientId other = client("Autre");

        assertThatThrownBy(() -> disputes.open(about(other, RAISED, whole(first, "1.00"))))
                .isInstanceOf(OtherClientsInvoice.class);
        assertThat(disputes.rowsOf(other)).isEmpty();
    }

    @Test
    void stagesGoForwardFreelyAndBackWithAReasonThatStays() {
        Dispute dispute = disputes.open(about(client, RAISED));
        disputes.moveTo(dispute.id(), to(DisputeStage.PROPOSAL, LocalDate.of(2026, 11, 21), ""));

        assertThatThrownBy(() -> disputes.moveTo(dispute.id(), to(DisputeStage.DIALOGUE, TODAY, " ")))
                .isInstanceOf(StepBackWithoutReason.class);
        disputes.moveTo(dispute.id(), to(DisputeStage.DIALOGUE, TODAY, "offre refusée\npar téléphone"));

        assertThat(disputes.get(dispute.id()).progress().stage()).isEqualTo(DisputeStage.DIALOGUE);
        assertThat(disputes.stageChanges(dispute.id()))
                .extracting(StageChange::from, StageChange::to, StageChange::on, StageChange::reason)
                .containsExactly(
                        tuple(DisputeStage.PROPOSAL, DisputeStage.DIALOGUE, TODAY, "offre refusée\npar téléphone"),
                        tuple(DisputeStage.REPORTED, DisputeStage.PROPOSAL, LocalDate.of(2026, 11, 21), ""));
    }

    @Test
    void aStageIsReachedBetweenTheComplaintAndToday() {
        Dispute dispute = disputes.open(about(client, RAISED));

        for (LocalDate wrong : List.of(RAISED.minusDays(1), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> disputes.moveTo(dispute.id(), to(DisputeStage.COURT, wrong, "")))
                    .isInstanceOf(StageDateRefused.class);
            assertThatThrownBy(() -> disputes.close(dispute.id(), new Closing(wrong, DisputeOutcome.PAID, "", "")))
                    .isInstanceOf(StageDateRefused.class);
        }
        assertThat(disputes.get(dispute.id())).isEqualTo(dispute);
    }

    @Test
    void everyChangeIsJournaled() {
        Dispute dispute = disputes.open(about(client, RAISED));
        disputes.change(dispute.id(), about(client, RAISED, whole(first, "1.00")));
        disputes.moveTo(dispute.id(), to(DisputeStage.QUALIFIED, TODAY, ""));
        disputes.close(dispute.id(), new Closing(TODAY, DisputeOutcome.CREDIT_NOTE, "", ""));
        disputes.remove(dispute.id());
        disputes.restore(dispute.id());

        assertThat(desk.archives().journal().of(dispute.id().subject()))
                .extracting(JournalEntry::act)
                .containsExactly(
                        Act.RESTORED,
                        Act.REMOVED,
                        Act.DISPUTE_CLOSED,
                        Act.STAGE_CHANGED,
                        Act.CHANGED,
                        Act.DISPUTE_OPENED);
    }

    @Test
    void aDraftSaysWhatIsWrongInTheOrderOfTheScreen() {
        DisputeDraft wrong = new DisputeDraft(
                null,
                new Complaint(null, RaisedBy.CLIENT, null, TODAY.plusDays(1), " "),
                List.of(whole(first, "-1.00")),
                List.of(),
                Position.NOT_DECIDED,
                Optional.of(TODAY),
                "");

        assertThat(wrong.problems(TODAY))
                .extracting(Problem::field)
                .containsExactly("client", "category", "channel", "raisedOn", "words", "parts", "targetOn");
        assertThatThrownBy(() -> disputes.open(wrong)).isInstanceOf(IllegalStateException.class);
        assertThat(about(client, RAISED).problems(TODAY)).isEmpty();
    }

    @Test
    void targetDatesFollowTheStageAndFallOnWorkingDays() {
        LocalDate thursday = LocalDate.of(2026, 11, 19);

        assertThat(TargetDates.proposed(DisputeStage.REPORTED, DisputeCategory.OTHER, thursday))
                .contains(LocalDate.of(2026, 11, 23));
        assertThat(TargetDates.proposed(DisputeStage.ACKNOWLEDGED, DisputeCategory.INVOICING, thursday))
                .contains(LocalDate.of(2026, 11, 23));
        assertThat(TargetDates.proposed(DisputeStage.ACKNOWLEDGED, DisputeCategory.WARRANTY, thursday))
                .contains(LocalDate.of(2026, 11, 26));
        assertThat(TargetDates.proposed(DisputeStage.PROPOSAL, DisputeCategory.OTHER, thursday))
                .contains(LocalDate.of(2026, 11, 27));
        assertThat(TargetDates.proposed(DisputeStage.COURT, DisputeCategory.OTHER, thursday))
                .isEmpty();
    }

    @Test
    void theTableShowsOpenOnesByTargetDateThenTheClosedOnes() {
        Dispute closed = disputes.open(about(client, RAISED));
        Dispute later = disputes.open(about(client, RAISED, whole(first, "10.00"), whole(second, "5.50")));
        Dispute sooner = disputes.open(about(client, RAISED));
        disputes.close(closed.id(), new Closing(TODAY, DisputeOutcome.ABANDONED, "", ""));
        disputes.moveTo(sooner.id(), new StageMove(DisputeStage.DIALOGUE, TODAY, Optional.of(TODAY), "appeler", ""));
        disputes.moveTo(
                later.id(), new StageMove(DisputeStage.MEDIATION, TODAY, Optional.of(TODAY.plusDays(9)), "", ""));

        assertThat(disputes.rows()).extracting(DisputeRow::id).containsExactly(sooner.id(), later.id(), closed.id());
        assertThat(disputes.rows().get(1).contested()).isEqualTo(Money.euros("15.50"));
        assertThat(disputes.rows().get(0).clientName()).isEqualTo("Bâti Ouest");
        assertThat(disputes.rows().get(0).progress().nextAct()).isEqualTo("appeler");
    }

    private Money contested(InvoiceId invoice) {
        InvoiceRow row = desk.invoices().row(invoice);
        return row.contested();
    }

    private ClientId client(String name) {
        return desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, name, PostalAddress.EMPTY))
                .id();
    }

    private InvoiceId invoice(String number, String euros) {
        return record(number, List.of(InvoiceLine.of("Travaux", "1", euros, "0")));
    }

    private InvoiceId record(String number, List<InvoiceLine> lines) {
        LocalDate issued = LocalDate.of(2026, 9, 1);
        return desk.invoices()
                .record(InvoiceDraft.ofLines(client, number, issued, issued.plusDays(30), lines))
                .id();
    }

    private InvoiceStatus status(InvoiceId invoice) {
        return desk.invoices().row(invoice).statusOn(TODAY);
    }

    private void pay(InvoiceId invoice, String euros) {
        Money amount = Money.euros(euros);
        desk.payments()
                .record(new PaymentDraft(
                        client,
                        TODAY,
                        amount,
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(invoice, amount))));
    }
}
