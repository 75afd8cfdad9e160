package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.reminder.engine.DueLine;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.engine.ReminderDay;
import fr.amiable.reminder.plan.StepCondition;
import fr.amiable.timeline.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The invented business lives on for six months: every Monday its owner sends all that is proposed. */
class SixMonthsOfRemindersTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 8);
    private static final int WEEKS = 26;

    /** The owner is away: what falls due waits for him, one step at a time. */
    private static final Set<Integer> AWAY = Set.of(9, 10, 11, 12);

    private final MovedClock clock = new MovedClock(START);
    private final OpenDesk desk = new Wiring(new Texts(), clock, "essai").openInMemory();
    private final Map<InvoiceId, Integer> reached = new HashMap<>();
    private final Map<InvoiceId, LocalDate> lastOn = new HashMap<>();
    private final Map<InvoiceId, List<LetterType>> letters = new HashMap<>();
    private final Map<InvoiceId, Integer> stepsLeft = new HashMap<>();
    private final Set<InvoiceId> paid = new HashSet<>();
    private final Set<InvoiceId> contestedWhole = new HashSet<>();
    private final Map<InvoiceId, Integer> askedWhileContested = new HashMap<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void noLevelIsSkippedNothingIsAskedOfAContestedPartNorAfterPayment() {
        desk.sample().fill(START, desk.rates().current());

        for (int week = 0; week < WEEKS; week++) {
            live(week);
            if (!AWAY.contains(week)) {
                ReminderDay monday = desk.reminders().today();
                monday.due().forEach(this::check);
                monday.due().forEach(this::carryOut);
                assertThat(desk.reminders().today().due())
                        .as("nothing is proposed twice the same day, week %s", week)
                        .isEmpty();
            }
            clock.addDays(7);
        }

        assertThat(letters.values()).anySatisfy(sent -> assertThat(sent).contains(LetterType.FORMAL_NOTICE));
        assertThat(letters).hasSizeGreaterThan(4);
        letters.values()
                .forEach(sent -> assertThat(sent)
                        .extracting(LetterType::firmness)
                        .as("the tone never falls")
                        .isSorted());
        assertThat(paid).hasSize(2);
        assertThat(contestedWhole).hasSize(1);
        assertThat(askedWhileContested).as("the other part is still asked for").isNotEmpty();
    }

    /** What happens by itself: two clients pay, another contests part of an invoice. */
    private void live(int week) {
        if (week == 3 || week == 5) {
            InvoiceRow row = openReminded();
            pay(row);
            paid.add(row.id());
        }
        if (week == 4) {
            contest(leastReminded(), Money.euros("100"));
        }
        if (week == 6) {
            InvoiceRow row = openReminded();
            contest(row, row.outstanding());
            contestedWhole.add(row.id());
        }
    }

    private void contest(InvoiceRow row, Money part) {
        desk.cases()
                .disputes()
                .open(new DisputeDraft(
                        row.client(),
                        new Complaint(
                                DisputeCategory.QUALITY_OR_DELAY, RaisedBy.CLIENT, Channel.PHONE, today(), "Non."),
                        List.of(new ContestedPart(row.id(), Optional.empty(), part)),
                        List.of(),
                        Position.NOT_DECIDED,
                        Optional.empty(),
                        ""));
    }

    private InvoiceRow openReminded() {
        return open(Comparator.comparingLong(InvoiceId::value));
    }

    /** Most of its steps are still to come. */
    private InvoiceRow leastReminded() {
        return open(Comparator.comparing((InvoiceId id) -> stepsLeft.get(id)).reversed());
    }

    private InvoiceRow open(Comparator<InvoiceId> order) {
        return reached.keySet().stream()
                .sorted(order.thenComparingLong(InvoiceId::value))
                .map(desk.invoices()::row)
                .filter(row -> row.outstanding().compareTo(Money.euros("200")) > 0)
                .filter(row -> !row.contested().isPositive())
                .findFirst()
                .orElseThrow();
    }

    private void pay(InvoiceRow row) {
        desk.payments()
                .record(new PaymentDraft(
                        row.client(),
                        today(),
                        row.outstanding(),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(row.id(), row.outstanding()))));
    }

    private void check(DueReminder reminder) {
        for (DueLine line : reminder.lines()) {
            InvoiceId id = line.receivable().id();
            InvoiceRow row = desk.invoices().row(id);
            assertThat(paid).as("asked after payment").doesNotContain(id);
            assertThat(contestedWhole).as("asked though contested").doesNotContain(id);
            assertThat(line.amount()).isEqualTo(row.outstanding().minus(row.contested()));
            if (row.contested().isPositive()) {
                askedWhileContested.merge(id, 1, Integer::sum);
            }
            if (!reached.containsKey(id)) {
                sentAbout(id).stream()
                        .map(ProducedLetter::sentOn)
                        .max(Comparator.naturalOrder())
                        .ifPresent(sent -> assertThat(ChronoUnit.DAYS.between(sent, today()))
                                .as("days since a letter sent before, about %s", row.number())
                                .isGreaterThanOrEqualTo(line.plan().gapDays()));
            }
            if (!reached.containsKey(id) && sentAbout(id).isEmpty()) {
                assertThat(line.plan().steps().subList(0, line.step()))
                        .as("first steps of %s", row.number())
                        .allMatch(step -> step.isBeforeDue() || step.condition() != StepCondition.ALWAYS);
            }
            if (reached.containsKey(id)) {
                assertThat(line.step()).as("step of %s", row.number()).isGreaterThan(reached.get(id));
                assertThat(line.plan().steps().subList(reached.get(id) + 1, line.step()))
                        .as("steps of %s passed over: letters as firm as these went about it", row.number())
                        .allMatch(step -> step.letter()
                                .filter(letter -> letters.getOrDefault(id, List.of()).stream()
                                        .anyMatch(sent -> !letter.isFirmerThan(sent)))
                                .isPresent());
                assertThat(ChronoUnit.DAYS.between(lastOn.get(id), today()))
                        .isGreaterThanOrEqualTo(line.plan().gapDays());
            }
            reached.put(id, line.step());
            stepsLeft.put(id, line.plan().steps().size() - line.step());
            lastOn.put(id, today());
        }
    }

    private List<ProducedLetter> sentAbout(InvoiceId id) {
        return desk.letters().ofInvoice(id).stream()
                .filter(ProducedLetter::isSent)
                .toList();
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
        if (!letter.type().setsDeadline() || letter.type() == LetterType.FIRM_REMINDER) {
            assertThat(letter.amount()).isEqualTo(reminder.amount());
        }
        read(letter, reminder);
        desk.letters().sendings().recordSent(letter.id(), SendingChannel.POST, today(), "");
        reminder.invoices()
                .forEach(id ->
                        letters.computeIfAbsent(id, any -> new ArrayList<>()).add(letter.type()));
    }

    /** What the client reads: each invoice with what is asked of it, none of those paid or contested. */
    private void read(ProducedLetter letter, DueReminder reminder) {
        String words = PdfWords.flat(desk.letters().reprint(letter.id()));
        for (DueLine line : reminder.lines()) {
            String number = Pattern.quote(line.receivable().number());
            String asked = Pattern.quote(plain(line.amount()));
            assertThat(words).as("the row of %s", number).containsPattern(number + " [0-9/, €.-]* ?" + asked + " ");
        }
        assertThat(words).as("the whole asked for").contains(plain(reminder.amount()));
        Stream.concat(paid.stream(), contestedWhole.stream())
                .map(id -> desk.invoices().row(id).number())
                .forEach(number -> assertThat(words).doesNotContain(number));
    }

    private static String plain(Money amount) {
        return FrenchText.money(amount).replace('\u00a0', ' ');
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
