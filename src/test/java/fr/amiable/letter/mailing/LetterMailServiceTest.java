package fr.amiable.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.Client;
import fr.amiable.client.Language;
import fr.amiable.common.Texts;
import fr.amiable.document.PdfWords;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.letter.mailing.account.NoMailAccount;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.letter.sending.LetterSending;
import fr.amiable.letter.sending.SendingChannel;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.mail.TestServer;
import fr.amiable.storage.DerbyLetterMailRepository;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.SealedWords;
import fr.amiable.vault.MasterKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A letter sent by e-mail: once, kept to the byte, and never twice by accident. */
class LetterMailServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final InvoiceId invoice = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY)
            .oversight();
    private final TestServer server = new TestServer();
    private final MailAccountService accounts = new MailAccountService(
            new DerbyMailAccountRepository(desk.database()),
            new SealedWords(MasterKey.random()),
            desk.journal(),
            desk.database());
    private final LetterId letter = desk.letters()
            .produce(LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoice, TODAY), Optional.empty())
            .id();

    @AfterEach
    void stop() {
        server.close();
        desk.forget();
    }

    @Test
    void theProposedMessageSaysWhatTheLetterAsksAndToWhom() {
        MailDraft draft = mails(TestServer.carrier()).propose(letter);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.subject())
                .contains("notre lettre du", desk.invoices().get(invoice).number())
                .doesNotContain(texts.of(LetterType.FRIENDLY_REMINDER));
        assertThat(draft.text()).startsWith("Bonjour,").contains("24\u00a0novembre\u00a02026", "€");
    }

    @Test
    void aSentLetterIsKeptToTheByteAndCountsAsSent() {
        setMailbox();
        LetterMailService mails = mails(TestServer.carrier());

        LetterMail sent = mails.send(letter, mails.propose(letter), false);

        byte[] kept = mails.message(sent.id());
        assertThat(TestServer.isAtTheEndOf(server.received()[0], kept)).isTrue();
        assertThat(Fingerprint.of(kept)).isEqualTo(sent.fingerprint());
        assertThat(mails.of(letter))
                .containsExactly(sent)
                .extracting(LetterMail::state)
                .containsExactly(MailState.SENT);
        assertThat(desk.letters().sendings().of(letter))
                .extracting(LetterSending::departure)
                .allSatisfy(departure -> assertThat(departure.channel()).isEqualTo(SendingChannel.EMAIL))
                .hasSize(1);
        assertThat(desk.invoices().row(invoice).step()).isEqualTo(InvoiceRow.Step.REMINDED);
        assertThat(desk.journal().of(letter.subject()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_MAILED, Act.LETTER_SENT);
    }

    @Test
    void whatTheLetterSaysIsJoinedTravelsWithIt() {
        LetterMailService mails = mails(TestServer.carrier());

        MailFiles files = mails.files(letter);

        assertThat(files.files()).hasSize(2);
        assertThat(files.files().get(0).bytes()).isEqualTo(desk.letters().reprint(letter));
        assertThat(files.files().get(1).fileName()).startsWith("pieces-jointes-");
        assertThat(PdfWords.flat(files.files().get(1).bytes()))
                .contains(desk.invoices().get(invoice).number());
        assertThat(files.enclosed()).isEqualTo(files.joined()).isNotEmpty();
        assertThat(files.leftOut()).isEmpty();
        String draft = new String(mails.draftFile(letter, mails.propose(letter)), StandardCharsets.ISO_8859_1);
        assertThat(draft).contains("pieces-jointes-");
    }

    @Test
    void aClientWhoReadsEnglishIsWrittenToInEnglish() {
        Client client = desk.clients().get(desk.letters().get(letter).client());
        desk.clients().change(client.id(), client.in(Language.ENGLISH).draft());

        MailDraft draft = mails(TestServer.carrier()).propose(letter);

        assertThat(draft.subject()).contains("our letter of 24\u00a0November\u00a02026", "invoice ");
        assertThat(draft.text())
                .startsWith("Dear Sir or Madam,")
                .contains("Please find attached our letter of", "It concerns €", "Kind regards,")
                .doesNotContain("Vous", "facture", "Cordialement");
    }

    @Test
    void aSecondSendingTakesTheOwnersWord() {
        setMailbox();
        LetterMailService mails = mails(TestServer.carrier());
        MailDraft draft = mails.propose(letter);
        mails.send(letter, draft, false);

        assertThatThrownBy(() -> mails.send(letter, draft, false)).isInstanceOf(AlreadyMailed.class);
        assertThat(server.received()).hasSize(1);

        mails.send(letter, draft, true);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void aDoubtIsKeptAndNothingLeavesAgainByItself() {
        setMailbox();
        LetterMailService mails = mails((account, password, recipients, message) -> {
            throw new MailInDoubt("[EOF]");
        });
        MailDraft draft = mails.propose(letter);

        assertThatThrownBy(() -> mails.send(letter, draft, false)).isInstanceOf(MailInDoubt.class);

        assertThat(mails.inDoubt()).hasSize(1);
        assertThat(desk.letters().get(letter).isSent()).isFalse();
        assertThatThrownBy(() -> mails(TestServer.carrier()).send(letter, draft, false))
                .isInstanceOfSatisfying(
                        AlreadyMailed.class,
                        already -> assertThat(already.state()).isEqualTo(MailState.IN_DOUBT));
        assertThat(server.received()).isEmpty();

        mails.settle(mails.inDoubt().get(0).id(), true);
        assertThat(mails.inDoubt()).isEmpty();
        assertThat(desk.letters().get(letter).isSent()).isTrue();
    }

    @Test
    void aProgramStoppedInTheMiddleLeavesADoubtToo() {
        setMailbox();
        LetterMailService mails = mails((account, password, recipients, message) -> {
            throw new IllegalStateException("power cut");
        });
        MailDraft draft = mails.propose(letter);
        assertThatThrownBy(() -> mails.send(letter, draft, false)).isInstanceOf(IllegalStateException.class);

        assertThat(mails.inDoubt()).extracting(LetterMail::state).containsExactly(MailState.SENDING);

        LetterMail settled = mails.settle(mails.inDoubt().get(0).id(), false);
        assertThat(settled.state()).isEqualTo(MailState.REFUSED);
        assertThat(desk.letters().get(letter).isSent()).isFalse();
    }

    @Test
    void aRefusalIsKeptAndTheLetterCanLeaveAfterIt() {
        setMailbox();
        LetterMailService refused = mails((account, password, recipients, message) -> {
            throw new MailRefused(MailRefused.Step.WRONG_RECIPIENT, "550 boite inconnue");
        });
        MailDraft draft = refused.propose(letter);
        assertThatThrownBy(() -> refused.send(letter, draft, false)).isInstanceOf(MailRefused.class);

        LetterMailService mails = mails(TestServer.carrier());
        mails.send(letter, draft, false);

        assertThat(mails.of(letter)).extracting(LetterMail::state).containsExactly(MailState.REFUSED, MailState.SENT);
    }

    @Test
    void withoutAMailboxNothingIsKept() {
        LetterMailService mails = mails(TestServer.carrier());
        MailDraft draft = mails.propose(letter);

        assertThatThrownBy(() -> mails.send(letter, draft, false)).isInstanceOf(NoMailAccount.class);
        assertThat(mails.of(letter)).isEmpty();
        assertThat(new String(mails.draftFile(letter, draft), StandardCharsets.US_ASCII))
                .contains("X-Unsent: 1", ".pdf");
    }

    @Test
    void aLetterOfTomorrowDoesNotLeaveToday() {
        setMailbox();
        LetterId tomorrow = desk.letters()
                .produce(LetterRequest.of(LetterType.FRIENDLY_REMINDER, invoice, TODAY.plusDays(1)), Optional.empty())
                .id();
        LetterMailService mails = mails(TestServer.carrier());
        MailDraft draft = mails.propose(tomorrow);

        assertThatThrownBy(() -> mails.send(tomorrow, draft, false)).isInstanceOf(LetterDatedLater.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aWrongAddressIsSaidBeforeAnythingLeaves() {
        assertThat(new MailDraft("compta@client", "Relance", "Bonjour").problems())
                .extracting(problem -> problem.message(texts))
                .containsExactly("« compta@client » n’est pas une adresse complète.");
        assertThat(new MailDraft("a@b.fr; c@d.fr\n, a@b.fr", "Relance", "Bonjour").recipients())
                .containsExactly("a@b.fr", "c@d.fr");
        assertThat(new MailDraft("a@b.fr\r\nBcc: x@y.fr", "Relance", "Bonjour").problems())
                .isNotEmpty();
    }

    @Test
    void theLinkForAMailProgramCarriesTheWordsWhole() {
        MailDraft draft = new MailDraft("a@b.fr", "Relance & rappel", "Bonjour,\n100 % dû");

        assertThat(Mailto.of(draft))
                .hasToString("mailto:a@b.fr?subject=Relance%20%26%20rappel&body=Bonjour%2C%0D%0A100%20%25%20d%C3%BB");
    }

    private void setMailbox() {
        accounts.save(new MailAccountDraft(
                new MailSender(TestServer.OWNER, "Menuiserie Lefebvre", ""),
                server.address().host(),
                String.valueOf(server.address().port()),
                MailSecurity.TLS,
                "",
                TestServer.PASSWORD));
    }

    private LetterMailService mails(MailCarrier carrier) {
        return new LetterMailService(
                new LetterMailService.Desk(desk.letters(), desk.company(), desk.clients(), desk.invoices()),
                new LetterMailService.Post(accounts, new MimeMailWriter(), carrier),
                new LetterMailService.Trace(
                        new DerbyLetterMailRepository(desk.database()), desk.journal(), desk.database(), desk.clock()),
                texts);
    }
}
