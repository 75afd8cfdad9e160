package fr.amiable.letter.registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.storage.DerbyRegisteredRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A registered letter from the desk to its outcome, in a real database. */
class RegisteredServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate WRITTEN = TODAY.minusDays(30);

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);
    private final RegisteredService registered = new RegisteredService(
            new DerbyRegisteredRepository(desk.database()),
            desk.letters(),
            desk.clients(),
            new RegisteredService.Trace(desk.journal(), desk.database(), desk.clock()));

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aLetterWithANumberWaitsOnTheDeskUntilItIsDeposited() {
        LetterId letter = notice(sample.consumer());
        assertThat(registered.prepared()).extracting(RegisteredLetter::letter).contains(letter);

        registered.move(letter, RegisteredState.DEPOSITED, WRITTEN.plusDays(1));

        assertThat(registered.prepared()).extracting(RegisteredLetter::letter).doesNotContain(letter);
        assertThat(registered.followed()).extracting(RegisteredLetter::letter).contains(letter);
        assertThat(desk.letters().get(letter).departure()).hasValueSatisfying(left -> {
            assertThat(left.channel()).isEqualTo(SendingChannel.REGISTERED);
            assertThat(left.sentOn()).isEqualTo(WRITTEN.plusDays(1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // outcome, first presentation counts, or the day of the outcome without one
        "DISTRIBUTED, true, 3",
        "DISTRIBUTED, false, 20",
        "REFUSED, true, 3",
        "REFUSED, false, 20",
        "UNCLAIMED, true, 3"
    })
    void aNoticeThatWasDeliveredRefusedOrNotClaimedCountsFromItsPresentation(
            RegisteredState outcome, boolean isPresented, int effectiveAfter) {
        LetterId letter = deposited(sample.consumer());
        if (isPresented) {
            registered.move(letter, RegisteredState.NOTIFIED, WRITTEN.plusDays(3));
        }
        registered.move(letter, outcome, WRITTEN.plusDays(20));

        assertThat(noticeReceivedOn()).contains(WRITTEN.plusDays(effectiveAfter));

        registered.takeBack(letter);
        assertThat(noticeReceivedOn()).isEmpty();
        assertThat(registered.of(letter).orElseThrow().state())
                .isEqualTo(isPresented ? RegisteredState.NOTIFIED : RegisteredState.DEPOSITED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RegisteredState.class,
            names = {"UNKNOWN", "LOST"})
    void aLetterThatNeverArrivedProvesNothingAgainstTheClient(RegisteredState outcome) {
        LetterId letter = deposited(sample.consumer());

        registered.move(letter, outcome, TODAY.minusDays(2));

        assertThat(noticeReceivedOn()).isEmpty();
        assertThat(registered.followed()).extracting(RegisteredLetter::letter).contains(letter);
    }

    @Test
    void thePostHoldsItFifteenDaysBeforeItIsUnclaimed() {
        LetterId letter = deposited(sample.consumer());
        RegisteredLetter notified = registered.move(letter, RegisteredState.NOTIFIED, WRITTEN.plusDays(3));
        assertThat(notified.course().heldUntil()).contains(WRITTEN.plusDays(18));

        assertThatThrownBy(() -> registered.move(letter, RegisteredState.UNCLAIMED, WRITTEN.plusDays(17)))
                .isInstanceOf(RegisteredMoveRefused.class)
                .extracting(refusal -> ((RegisteredMoveRefused) refusal).message(new Texts()))
                .asString()
                .contains("12/11/2026");

        assertThat(registered
                        .move(letter, RegisteredState.UNCLAIMED, WRITTEN.plusDays(18))
                        .state())
                .isEqualTo(RegisteredState.UNCLAIMED);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        LetterId letter = deposited(sample.consumer());
        RegisteredLetter before = registered.of(letter).orElseThrow();

        for (RegisteredState to :
                List.of(RegisteredState.PREPARED, RegisteredState.DEPOSITED, RegisteredState.UNCLAIMED)) {
            assertThatThrownBy(() -> registered.move(letter, to, TODAY)).isInstanceOf(RegisteredMoveRefused.class);
        }
        assertThatThrownBy(() -> registered.move(letter, RegisteredState.DISTRIBUTED, TODAY.plusDays(1)))
                .isInstanceOf(RegisteredMoveRefused.class);
        assertThatThrownBy(() -> registered.move(letter, RegisteredState.DISTRIBUTED, WRITTEN))
                .isInstanceOf(RegisteredMoveRefused.class);
        assertThat(registered.of(letter)).contains(before);
    }

    @Test
    void aDepositTakenBackPutsTheLetterBackOnTheDesk() {
        LetterId letter = deposited(sample.consumer());

        registered.takeBack(letter);

        assertThat(registered.prepared()).extracting(RegisteredLetter::letter).contains(letter);
        assertThat(desk.letters().get(letter).isSent()).isFalse();
    }

    @Test
    void anElectronicLetterToAConsumerTakesHisConsentBeforehand() {
        LetterId letter = notice(sample.consumer());
        registered.prepare(letter, electronic(Consent.NONE));
        assertThatThrownBy(() -> registered.move(letter, RegisteredState.DEPOSITED, TODAY))
                .isInstanceOf(RegisteredMoveRefused.class);

        registered.prepare(letter, electronic(new Consent(Optional.of(TODAY.plusDays(0)), "  ")));
        assertThatThrownBy(() -> registered.move(letter, RegisteredState.DEPOSITED, TODAY))
                .isInstanceOf(RegisteredMoveRefused.class);

        registered.prepare(letter, electronic(new Consent(Optional.of(WRITTEN), "CGV signées")));
        registered.move(letter, RegisteredState.DEPOSITED, TODAY);
        assertThat(desk.letters().get(letter).isSent()).isTrue();
    }

    @Test
    void anElectronicLetterToAProfessionalNeedsNoConsentButAProvider() {
        LetterId letter = notice(sample.professional().get(0));
        assertThat(new RegisteredDetails(RegisteredForm.ELECTRONIC, "", " ", Consent.NONE).problems(TODAY))
                .extracting(Problem::field)
                .containsExactly("provider");

        registered.prepare(letter, electronic(Consent.NONE));

        assertThat(registered.move(letter, RegisteredState.DEPOSITED, TODAY).state())
                .isEqualTo(RegisteredState.DEPOSITED);
    }

    @Test
    void aNumberScannedLaterIsKeptWithTheLetter() {
        LetterId letter = desk.letters()
                .produce(LetterRequest.of(LetterType.FORMAL_NOTICE, sample.consumer(), WRITTEN), Optional.of("test"))
                .id();
        assertThat(registered.of(letter)).isEmpty();

        registered.prepare(letter, RegisteredDetails.paper(" 1A 123 456 7890 1 "));

        assertThat(desk.letters().get(letter).slip().registeredNumber()).contains("1A 123 456 7890 1");
    }

    @ParameterizedTest
    @EnumSource(RegisteredState.class)
    void everyStateSaysWhatItProvesAndWhatToDo(RegisteredState state) {
        Texts texts = new Texts();

        assertThat(texts.get("registered.proves." + state)).isNotBlank();
        assertThat(texts.get("registered.todo." + state)).isNotBlank();
    }

    private LetterId deposited(InvoiceId invoice) {
        LetterId letter = notice(invoice);
        registered.move(letter, RegisteredState.DEPOSITED, WRITTEN.plusDays(1));
        return letter;
    }

    private LetterId notice(InvoiceId invoice) {
        LetterRequest request = new LetterRequest(
                LetterType.FORMAL_NOTICE, List.of(invoice), WRITTEN, Optional.of("2C04812345678"), Optional.empty());
        return desk.letters().produce(request, Optional.of("test")).id();
    }

    private Optional<LocalDate> noticeReceivedOn() {
        return desk.invoices().get(sample.consumer()).events().noticeReceivedOn();
    }

    private static RegisteredDetails electronic(Consent consent) {
        return new RegisteredDetails(RegisteredForm.ELECTRONIC, "", "AR24", consent);
    }
}
