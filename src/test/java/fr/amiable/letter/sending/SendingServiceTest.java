package fr.amiable.letter.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.document.PdfWords;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.sample.SampleBusiness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final InvoiceId oversight = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY)
            .oversight();
    private final SendingService sendings = desk.letters().sendings();

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aLetterThatNeverLeftIsNoReminder() {
        LetterId letter = produced(TODAY.minusDays(3), Optional.empty());

        assertThat(row().step()).isEqualTo(InvoiceRow.Step.NONE);
        assertThat(desk.letters().get(letter).isSent()).isFalse();
        assertThat(sendings.of(letter)).isEmpty();
    }

    @Test
    void aLetterThatLeftCountsFromItsFirstSending() {
        LetterId letter = produced(TODAY.minusDays(3), Optional.empty());

        sendings.recordSent(letter, SendingChannel.EMAIL, TODAY, " jean@moreau.example ");
        sendings.recordSent(letter, SendingChannel.POST, TODAY.minusDays(2), "");

        assertThat(row().step()).isEqualTo(InvoiceRow.Step.REMINDED);
        assertThat(desk.letters().get(letter).departure())
                .contains(new Departure(SendingChannel.POST, TODAY.minusDays(2)));
        assertThat(sendings.of(letter)).extracting(LetterSending::detail).containsExactly("", "jean@moreau.example");
        assertThat(desk.journal().of(oversight.subject()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_SENT);
    }

    @Test
    void aSendingTakenBackCountsNoMoreAndCanComeBack() {
        LetterId letter = produced(TODAY, Optional.empty());
        SendingId sent =
                sendings.recordSent(letter, SendingChannel.POST, TODAY, "").id();

        sendings.withdraw(sent);
        assertThat(row().step()).isEqualTo(InvoiceRow.Step.NONE);

        sendings.restore(sent);
        assertThat(row().step()).isEqualTo(InvoiceRow.Step.REMINDED);
    }

    @Test
    void printingTakesTheLetterToLeaveTodayOnce() {
        LetterId letter = produced(TODAY.minusDays(1), Optional.empty());

        desk.letters().recordPrinted(letter);
        desk.letters().recordPrinted(letter);

        assertThat(sendings.of(letter))
                .extracting(LetterSending::departure)
                .containsExactly(new Departure(SendingChannel.POST, TODAY));
    }

    @Test
    void aRegisteredLetterLeavesWhenItIsHandedToThePostNotWhenItIsPrinted() {
        LetterId letter = produced(TODAY, Optional.of("2C04812345678"));

        desk.letters().recordPrinted(letter);

        assertThat(sendings.of(letter)).isEmpty();
    }

    @Test
    void nothingLeavesBeforeItIsWrittenNorTomorrow() {
        LetterId letter = produced(TODAY.minusDays(1), Optional.empty());

        for (LocalDate wrong : List.of(TODAY.minusDays(2), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> sendings.recordSent(letter, SendingChannel.POST, wrong, ""))
                    .isInstanceOf(SendingDateRefused.class);
        }
        assertThat(sendings.of(letter)).isEmpty();
    }

    @Test
    void onlyLettersThatLeftAreRecalledInTheNext() {
        LetterId kept = produced(TODAY.minusDays(9), Optional.empty());
        produced(TODAY.minusDays(8), Optional.empty());
        sendings.recordSent(kept, SendingChannel.POST, TODAY.minusDays(9), "");
        LetterRequest next = LetterRequest.of(LetterType.FIRM_REMINDER, oversight, TODAY);

        assertThat(PdfWords.flat(desk.letters().preview(next)))
                .contains("15 novembre 2026")
                .doesNotContain("16 novembre");
    }

    private InvoiceRow row() {
        return desk.invoices().row(oversight);
    }

    private LetterId produced(LocalDate on, Optional<String> number) {
        LetterRequest request =
                new LetterRequest(LetterType.FRIENDLY_REMINDER, List.of(oversight), on, number, Optional.empty());
        return desk.letters().produce(request, Optional.empty()).id();
    }
}
