package fr.amiable.ui.dispute.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.app.OpenDesk;
import fr.amiable.app.Wiring;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.ContestsMoreThanDue;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.ImmediateTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisputeFormModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private final OpenDesk desk = new Wiring(new Texts(), clock, "essai").openInMemory();
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Bâti Ouest", PostalAddress.EMPTY))
            .id();
    private final InvoiceId invoice = desk.invoices()
            .record(InvoiceDraft.ofLines(
                    client,
                    "F-1",
                    TODAY.minusDays(60),
                    TODAY.minusDays(30),
                    List.of(
                            InvoiceLine.of("Portes", "2", "500.00", "20"),
                            InvoiceLine.of("Pose", "1", "300.00", "10"))))
            .id();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aDisputeOpenedFromAnInvoiceIsKeptWithItsContestedLines() {
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());
        assertThat(model.fields().clientProperty().get()).isEqualTo(client);
        fill(model);
        ContestedInvoice part = model.fields().invoices().get(0);
        part.lines().get(1).amountProperty().set("330,00");
        part.wholeProperty().set("20");

        Dispute saved = save(model);

        assertThat(saved.parts())
                .containsExactly(
                        new ContestedPart(invoice, Optional.of(1), Money.euros("330.00")),
                        SampleDisputes.whole(invoice, "20.00"));
        assertThat(model.fields().contested()).isEqualTo(Money.euros("350.00"));
        assertThat(desk.invoices().row(invoice).contested()).isEqualTo(Money.euros("350.00"));
        assertThat(saved.progress().targetOn()).contains(LocalDate.of(2026, 11, 26));
        assertThat(model.fields().isModified()).isFalse();
    }

    @Test
    void anInvoiceWithoutAmountIsConcernedButNotContested() {
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());
        fill(model);

        assertThat(save(model).parts()).containsExactly(SampleDisputes.whole(invoice, "0.00"));
    }

    @Test
    void everyAmountIsCheckedAgainstItsLineAndWhatIsDue() {
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());
        fill(model);
        ContestedInvoice part = model.fields().invoices().get(0);

        part.wholeProperty().set("douze");
        assertThat(keys(model)).containsExactly("dispute.unreadablePart");
        part.wholeProperty().set("-1");
        assertThat(keys(model)).containsExactly("dispute.unreadablePart");
        part.wholeProperty().set("1530,01");
        assertThat(keys(model)).containsExactly("dispute.partAboveDue");
        part.wholeProperty().set("");
        part.lines().get(1).amountProperty().set("330,01");
        assertThat(keys(model)).containsExactly("dispute.lineAboveItself");
        part.contestAll();
        assertThat(keys(model)).isEmpty();
        assertThat(model.fields().contested()).isEqualTo(Money.euros("1530.00"));
    }

    @Test
    void nothingIsKeptWhileSomethingIsMissing() {
        DisputeFormModel model = model(Optional.empty(), Optional.empty());
        model.fields().raisedOnProperty().set(TODAY.plusDays(1));
        model.fields().targetOnProperty().set(TODAY);

        model.save("", saved -> {
            throw new AssertionError("kept " + saved);
        });

        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly("client", "category", "channel", "raisedOn", "words", "targetOn");
        assertThat(desk.cases().disputes().rows()).isEmpty();
    }

    @Test
    void aRefusalIsSaidAndWhatWasTypedStays() {
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());
        fill(model);
        model.fields().invoices().get(0).wholeProperty().set("1530");
        desk.cases().disputes().open(SampleDisputes.about(client, TODAY, SampleDisputes.whole(invoice, "100.00")));

        model.save("", saved -> {
            throw new AssertionError("kept " + saved);
        });

        assertThat(model.refusalProperty().get()).isInstanceOf(ContestsMoreThanDue.class);
        assertThat(model.fields().isModified()).isTrue();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aDisputeToChangeIsShownAsItIsAndCountsAsUntouched() {
        Dispute before = desk.cases()
                .disputes()
                .open(SampleDisputes.about(
                        client,
                        TODAY.minusDays(3),
                        new ContestedPart(invoice, Optional.of(0), Money.euros("1200.00"))));

        DisputeFormModel model = model(Optional.empty(), Optional.of(before.id()));

        assertThat(model.fields().isModified()).isFalse();
        assertThat(model.fields().draft().parts()).isEqualTo(before.parts());
        model.fields().nextActProperty().set("Appeler");
        assertThat(model.fields().isModified()).isTrue();
        assertThat(save(model).progress().nextAct()).isEqualTo("Appeler");
        assertThat(desk.cases().disputes().get(before.id()).number()).isEqualTo(before.number());
    }

    @Test
    void theTargetDateFollowsTheDayUntilAnotherIsTyped() {
        DisputeFormModel model = model(Optional.empty(), Optional.empty());
        model.fields().targetOnProperty().set(TODAY.plusDays(20));
        model.fields().categoryProperty().set(DisputeCategory.INVOICING);

        assertThat(model.fields().targetOnProperty().get()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void anotherClientLeavesTheInvoicesOfTheFirst() {
        ClientId other = desk.clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Autre", PostalAddress.EMPTY))
                .id();
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());

        model.fields().clientProperty().set(other);

        assertThat(model.fields().invoices()).isEmpty();
        assertThat(model.offered()).isEmpty();
    }

    @Test
    void aDraftGivesBackWhatWasTypedEvenWhatCannotBeRead() {
        DisputeFormModel lost = model(Optional.of(invoice), Optional.empty());
        fill(lost);
        lost.fields().targetOnProperty().set(TODAY.plusDays(12));
        lost.fields().contracts().add(new ContractId(7));
        lost.fields().invoices().get(0).wholeProperty().set("douze");
        lost.fields().invoices().get(0).lines().get(1).amountProperty().set("330,00");
        Map<String, String> kept = DisputeFieldValues.of(lost).values();

        DisputeFormModel fromInvoice = model(Optional.of(invoice), Optional.empty());
        DisputeFieldValues.of(fromInvoice).take(kept);
        DisputeFormModel fromNothing = model(Optional.empty(), Optional.empty());
        DisputeFieldValues.of(fromNothing).take(kept);

        for (DisputeFormModel taken : List.of(fromInvoice, fromNothing)) {
            assertThat(DisputeFieldValues.of(taken).values()).isEqualTo(kept);
            assertThat(taken.fields().draft()).isEqualTo(lost.fields().draft());
            assertThat(keys(taken)).containsExactly("dispute.unreadablePart");
            assertThat(taken.fields().isModified()).isTrue();
        }
    }

    @Test
    void aDraftWithoutAnInvoiceTakesItAwayAgain() {
        DisputeFormModel model = model(Optional.of(invoice), Optional.empty());
        Map<String, String> kept = DisputeFieldValues.of(model).values();
        kept.put("invoices", "");

        DisputeFieldValues.of(model).take(kept);

        assertThat(model.fields().invoices()).isEmpty();
    }

    private DisputeFormModel model(Optional<InvoiceId> start, Optional<DisputeId> dispute) {
        DisputeFormModel.Services services = new DisputeFormModel.Services(
                desk.cases().disputes(), desk.clients(), desk.invoices(), any -> List.of());
        DisputeFormModel model =
                new DisputeFormModel(Optional.empty(), start, dispute, services, new ImmediateTasks(), clock);
        model.load();
        return model;
    }

    private static void fill(DisputeFormModel model) {
        model.fields().categoryProperty().set(DisputeCategory.QUALITY_OR_DELAY);
        model.fields().channelProperty().set(Channel.PHONE);
        model.fields().wordsProperty().set("Je ne paie pas la pose.");
    }

    private static List<String> keys(DisputeFormModel model) {
        return model.currentProblems().stream().map(Problem::key).toList();
    }

    private static Dispute save(DisputeFormModel model) {
        List<Dispute> saved = new ArrayList<>();
        model.save("", saved::add);
        assertThat(model.problems()).isEmpty();
        assertThat(saved).hasSize(1);
        return saved.get(0);
    }
}
