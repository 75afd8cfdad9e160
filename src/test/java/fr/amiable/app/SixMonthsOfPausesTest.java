package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Client;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientFlags;
import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.payment.plan.FollowedPlan;
import fr.amiable.payment.plan.Instalment;
import fr.amiable.payment.plan.InstalmentPlan;
import fr.amiable.payment.plan.PlanDraft;
import fr.amiable.payment.plan.PlanTerms;
import fr.amiable.payment.plan.PlannedDebt;
import fr.amiable.payment.promise.PromiseDraft;
import fr.amiable.payment.promise.PromiseMeans;
import fr.amiable.reminder.engine.DueLine;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.pause.PauseReason;
import fr.amiable.reminder.pause.StopDraft;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Six months in which clients promise, agree on instalments, go insolvent, or are left in peace: nothing is asked of them meanwhile. */
class SixMonthsOfPausesTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 8);
    private static final int WEEKS = 26;
    private static final int SECOND_INSTALMENT = 50;
    private static final int DAYS_TO_WRITE_OF_THE_DEFAULT = 15;
    private static final LocalDate FOR_EVER = LocalDate.of(2100, 1, 1);

    private final MovedClock clock = new MovedClock(START);
    private final OpenDesk desk = new Wiring(new Texts(), clock, "essai").openInMemory();

    /** The last day each must be left in peace. */
    private final Map<InvoiceId, LocalDate> resting = new HashMap<>();

    private final Set<InvoiceId> askedAgain = new HashSet<>();
    private final Set<ClientId> touched = new HashSet<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoRestsIsLeftInPeaceAndAskedAgainAfterwards() {
        desk.sample().fill(START, desk.rates().current());
        InvoiceId promised = null;
        InvoiceId stopped = null;
        InvoiceId planned = null;
        for (int week = 0; week < WEEKS; week++) {
            List<DueReminder> due = desk.reminders().today().due();
            due.forEach(this::check);
            if (week == 0) {
                promised = promise(untouched(due));
                stopped = stop(untouched(due));
                insolvent(untouched(due));
                planned = plan(untouched(due));
            }
            due.stream()
                    .filter(reminder -> !touched.contains(reminder.client()))
                    .forEach(this::carryOut);
            desk.reminders().today().due().forEach(this::check);
            clock.addDays(7);
            touched.clear();
        }

        assertThat(askedAgain)
                .as("a promise not kept, a stop that is over, a default nobody wrote about")
                .containsExactlyInAnyOrder(promised, stopped, planned);
    }

    /** Of a client to whom nothing happened today, with one invoice only. */
    private DueLine untouched(List<DueReminder> due) {
        return due.stream()
                .filter(reminder -> reminder.lines().size() == 1)
                .filter(reminder -> reminder.lines().get(0).plan().steps().size()
                        > reminder.lines().get(0).number())
                .filter(reminder -> touched.add(reminder.client()))
                .map(reminder -> reminder.lines().get(0))
                .findFirst()
                .orElseThrow();
    }

    private InvoiceId promise(DueLine line) {
        InvoiceId id = line.receivable().id();
        LocalDate promisedOn = today().plusDays(20);
        desk.money()
                .promises()
                .record(new PromiseDraft(List.of(id), today(), PromiseMeans.PHONE, promisedOn, line.amount(), ""));
        resting.put(id, promisedOn.plusDays(2));
        return id;
    }

    private InvoiceId stop(DueLine line) {
        LocalDate until = today().plusDays(40);
        desk.overall()
                .reminders(desk)
                .stops()
                .stop(new StopDraft(
                        line.receivable().client().subject(), PauseReason.OWNER, "Chantier en cours", until));
        resting.put(line.receivable().id(), until);
        return line.receivable().id();
    }

    private void insolvent(DueLine line) {
        Client client = desk.clients().get(line.receivable().client());
        ClientDraft draft = client.draft();
        desk.clients()
                .change(
                        client.id(),
                        new ClientDraft(
                                draft.kind(),
                                draft.merchantStatus(),
                                draft.name(),
                                draft.siren(),
                                draft.vatNumber(),
                                draft.contacts(),
                                draft.addresses(),
                                new ClientFlags(Optional.of(today()), Optional.empty(), false, false),
                                draft.note()));
        resting.put(line.receivable().id(), FOR_EVER);
    }

    /** The first instalment is paid, the second is not: its own letter comes first, reminders go on when its time has passed. */
    private InvoiceId plan(DueLine line) {
        InvoiceRow row = desk.invoices().row(line.receivable().id());
        Money first = new Money(row.outstanding().cents() / 2);
        InstalmentPlan plan = desk.money()
                .plans()
                .draw(new PlanDraft(
                        desk.clients().get(row.client()).kind().regime(),
                        List.of(new PlannedDebt(row.id(), row.outstanding())),
                        today(),
                        PlanTerms.USUAL,
                        List.of(
                                new Instalment(today(), first),
                                new Instalment(
                                        today().plusDays(SECOND_INSTALMENT),
                                        row.outstanding().minus(first)))));
        desk.money().plans().sign(plan.id(), Optional.of(today()));
        desk.payments()
                .record(new PaymentDraft(
                        row.client(),
                        today(),
                        first,
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(row.id(), first))));
        resting.put(
                row.id(),
                today().plusDays(SECOND_INSTALMENT + FollowedPlan.DAYS_OF_GRACE + DAYS_TO_WRITE_OF_THE_DEFAULT));
        return row.id();
    }

    private void check(DueReminder reminder) {
        for (DueLine line : reminder.lines()) {
            LocalDate until = resting.get(line.receivable().id());
            if (until != null) {
                assertThat(today())
                        .as("%s is asked though it rests", line.receivable().number())
                        .isAfter(until);
                askedAgain.add(line.receivable().id());
            }
        }
    }

    private void carryOut(DueReminder reminder) {
        if (reminder.letter().isEmpty()) {
            reminder.lines().forEach(line -> NotedCall.about(desk, line, today()));
            return;
        }
        ProducedLetter letter = desk.letters()
                .produce(
                        new LetterRequest(
                                reminder.letter().get(),
                                reminder.invoices(),
                                today(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.of("essai"));
        desk.letters().sendings().recordSent(letter.id(), SendingChannel.POST, today(), "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
