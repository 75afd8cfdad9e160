package fr.amiable.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.common.Money;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sample.SampleInvoices;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.letter.words.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterServiceTest {

    private static final LocalDate TODAY = SampleCases.TODAY;

    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final SampleInvoices sample = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY);

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void aProducedLetterIsKeptAsItWasAndJournaled() {
        ProducedLetter letter = notice(sample.professional());
        byte[] first = desk.letters().reprint(letter.id());
        desk.letters().recordPrinted(letter.id());
        send(letter);

        assertThat(desk.letters().reprint(letter.id())).isEqualTo(first);
        assertThat(Fingerprint.of(first)).isEqualTo(letter.fingerprint());
        ProducedLetter printed = desk.letters().get(letter.id());
        assertThat(desk.letters().newest(1)).extracting(ListedLetter::letter).containsExactly(printed);
        for (InvoiceId invoice : sample.professional()) {
            assertThat(desk.letters().ofInvoice(invoice)).endsWith(printed);
            assertThat(desk.journal().of(invoice.subject()))
                    .extracting(JournalEntry::act)
                    .contains(Act.LETTER_PRODUCED, Act.LETTER_PRINTED);
            assertThat(desk.invoices().row(invoice).step()).isEqualTo(InvoiceRow.Step.FORMAL_NOTICE);
        }
    }

    @Test
    void theAmountOfALetterIsThatOfTheStatementsOnItsDate() {
        ProducedLetter letter = notice(sample.professional());
        Money owed = Money.sum(sample.professional().stream()
                .map(invoice -> desk.statements().statement(invoice, TODAY).total())
                .toList());

        assertThat(letter.amount()).isEqualTo(owed).isEqualTo(Money.euros("9220.79"));
        assertThat(PdfWords.flat(desk.letters().reprint(letter.id()))).contains("9 220,79 €");
    }

    @Test
    void earlierRemindersAreRecalledWithTheirDates() {
        byte[] pdf = desk.letters().preview(request(LetterType.FORMAL_NOTICE, sample.professional()));

        assertThat(PdfWords.flat(pdf)).contains("malgré nos rappels des 12 mai, 9 juillet et 12 octobre 2026");
    }

    @Test
    void aPreviewLeavesNoTrace() {
        int before = desk.letters().newest(100).size();

        desk.letters().preview(request(LetterType.FORMAL_NOTICE, sample.professional()));

        assertThat(desk.letters().newest(100)).hasSize(before);
    }

    @Test
    void interestAgainstAConsumerRunsFromTheDayTheNoticeWasReceived() {
        ProducedLetter letter = notice(List.of(sample.consumer()));
        LocalDate later = TODAY.plusDays(30);
        assertThat(desk.statements()
                        .statement(sample.consumer(), later)
                        .account()
                        .lines())
                .isEmpty();

        desk.letters().recordReceived(letter.id(), Optional.of(TODAY.plusDays(2)));

        assertThat(desk.statements()
                        .statement(sample.consumer(), later)
                        .account()
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.period().from()).isEqualTo(TODAY.plusDays(3)));
    }

    @Test
    void oneLetterGoesToOneClient() {
        List<InvoiceId> mixed = List.of(sample.consumer(), sample.publicBody());

        assertThatThrownBy(() -> desk.letters().preCheck(request(LetterType.FORMAL_NOTICE, mixed)))
                .isInstanceOf(SeveralClients.class);
    }

    @Test
    void aSecondNoticeIsARemark() {
        send(notice(List.of(sample.consumer())));

        assertThat(desk.letters()
                        .preCheck(request(LetterType.FORMAL_NOTICE, List.of(sample.consumer())))
                        .at(Check.Level.ORANGE))
                .extracting(Check::key)
                .contains("noticeAlreadySent");
    }

    private void send(ProducedLetter letter) {
        desk.letters().sendings().recordSent(letter.id(), SendingChannel.REGISTERED, TODAY, "");
    }

    private ProducedLetter notice(List<InvoiceId> invoices) {
        return desk.letters().produce(request(LetterType.FORMAL_NOTICE, invoices), Optional.empty());
    }

    private static LetterRequest request(LetterType type, List<InvoiceId> invoices) {
        return new LetterRequest(type, invoices, TODAY, Optional.of("2C04812345678"), Optional.empty());
    }
}
