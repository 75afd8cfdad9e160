package fr.amiable.reminder.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.cli.MemoryDesk;
import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.client.Contact;
import fr.amiable.client.profile.PayerProfiles;
import fr.amiable.common.Money;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.draft.DraftService;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.journal.Act;
import fr.amiable.journal.JournalEntry;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailCarrier;
import fr.amiable.letter.mailing.MailInDoubt;
import fr.amiable.letter.mailing.MailRefused;
import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.letter.sample.SampleBusiness;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.mail.TestServer;
import fr.amiable.payment.Allocation;
import fr.amiable.payment.AllocationChoice;
import fr.amiable.payment.PaymentDraft;
import fr.amiable.payment.PaymentMethod;
import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanDraft;
import fr.amiable.reminder.plan.PlanService;
import fr.amiable.reminder.plan.PlanUse;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.plan.StepCondition;
import fr.amiable.reminder.plan.StepDraft;
import fr.amiable.reminder.review.ReviewService;
import fr.amiable.storage.DerbyDraftRepository;
import fr.amiable.storage.DerbyLetterMailRepository;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.DerbyPlanRepository;
import fr.amiable.storage.DerbyProfileRepository;
import fr.amiable.storage.SealedWords;
import fr.amiable.timeline.Channel;
import fr.amiable.vault.MasterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders that leave by themselves, through a real server: before the due date, once, and only when the owner asked for it. */
class AheadMailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Texts texts = new Texts();
    private final MemoryDesk desk = new MemoryDesk(TODAY);
    private final InvoiceId late = new SampleBusiness(
                    desk.company(), desk.clients(), desk.invoices(), desk.payments(), desk.letters())
            .fill(TODAY)
            .oversight();
    private final TestServer server = new TestServer();
    private final MailAccountService accounts = new MailAccountService(
            new DerbyMailAccountRepository(desk.database()),
            new SealedWords(MasterKey.random()),
            desk.journal(),
            desk.database());
    private final ClientId client = desk.clients()
            .record(ClientDraft.of(
                            ClientKind.PROFESSIONAL,
                            "Garage Morel",
                            PostalAddress.of("4 rue du Port", "29200", "Brest"))
                    .withContacts(List.of(new Contact("Mme Morel", Contact.Role.BILLING, "compta@morel.example", ""))))
            .id();
    private Invoice coming;

    @BeforeEach
    void aScenarioWithANoticeAhead() {
        PlanService plans =
                new PlanService(new DerbyPlanRepository(desk.database()), texts, desk.journal(), desk.database());
        PlanDraft draft = new PlanDraft(
                plans.newId(),
                "Avec rappel",
                5,
                PlanUse.CHOSEN,
                5,
                List.of(step(-5, LetterType.UPCOMING_REMINDER), step(2, LetterType.FRIENDLY_REMINDER)));
        coming = issue("F-2026-900", TODAY.plusDays(3));
        for (InvoiceId invoice : List.of(coming.id(), late)) {
            plans.choose(new PlanChoice(
                    invoice.subject(), Optional.of(plans.save(draft).id()), 0, Optional.empty()));
        }
    }

    @AfterEach
    void stop() {
        server.close();
        desk.forget();
    }

    @Test
    void nothingLeavesUnlessTheOwnerAskedForIt() {
        setMailbox(false);

        assertThat(ahead(TestServer.carrier()).isAsked()).isFalse();
        assertThat(ahead(TestServer.carrier()).send(Progress.NONE).isNothing()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void whatComesDueLeavesOnceAndWhatIsLateWaitsForTheOwner() throws Exception {
        setMailbox(true);

        AheadReport report = ahead(TestServer.carrier()).send(Progress.NONE);

        assertThat(report.sent()).hasSize(1);
        assertThat(report.notSent()).isEmpty();
        assertThat(server.received()).hasSize(1);
        assertThat(server.received()[0].getSubject()).contains("F-2026-900");
        ProducedLetter letter = letters(coming.id()).get(0);
        assertThat(letter.type()).isEqualTo(LetterType.UPCOMING_REMINDER);
        assertThat(letter.isSent()).isTrue();
        assertThat(desk.journal().of(letter.id().subject()))
                .extracting(JournalEntry::act)
                .contains(Act.LETTER_MAILED, Act.LETTER_MAILED_BY_ITSELF);
        assertThat(report.words(texts)).startsWith("1 rappel avant échéance envoyé : ");

        assertThat(ahead(TestServer.carrier()).send(Progress.NONE).isNothing()).isTrue();
        assertThat(server.received()).as("never twice").hasSize(1);
        assertThat(desk.letters().ofInvoice(late))
                .as("late: the owner decides")
                .noneMatch(written -> written.type() == LetterType.UPCOMING_REMINDER);
    }

    @Test
    void onTheDueDayItselfItIsNoMoreSent() {
        setMailbox(true);
        issue("F-2026-901", TODAY);

        ahead(TestServer.carrier()).send(Progress.NONE);

        assertThat(server.received()).hasSize(1);
        assertThat(desk.invoices().getByNumber("F-2026-901").dueOn()).isEqualTo(TODAY);
        assertThat(letters(desk.invoices().getByNumber("F-2026-901").id())).isEmpty();
    }

    @Test
    void aFailureInDoubtIsNeverTriedAgainByItself() {
        setMailbox(true);
        AheadReport report = ahead((account, password, recipients, message) -> {
                    throw new MailInDoubt("connexion perdue");
                })
                .send(Progress.NONE);

        assertThat(report.sent()).isEmpty();
        assertThat(report.notSent()).hasSize(1);
        assertThat(report.words(texts)).contains("1 n’est pas parti");
        assertThat(ahead(TestServer.carrier()).send(Progress.NONE).isNothing()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aBoxThatDoesNotAnswerEndsItAndIsNotTriedAgainTheSameDay() {
        setMailbox(true);
        AheadReport report = ahead((account, password, recipients, message) -> {
                    throw new MailRefused(MailRefused.Step.NO_CONNECTION, "pas de réseau");
                })
                .send(Progress.NONE);

        assertThat(report.notSent()).hasSize(1);
        assertThat(ahead(TestServer.carrier()).send(Progress.NONE).isNothing()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void whatIsPaidOrContestedIsNotAskedFor() {
        setMailbox(true);
        Invoice contested = issue("F-2026-902", TODAY.plusDays(3));
        desk.payments()
                .record(new PaymentDraft(
                        coming.client(),
                        TODAY,
                        Money.euros("1200"),
                        PaymentMethod.TRANSFER,
                        "",
                        AllocationChoice.DEBTOR,
                        List.of(new Allocation(coming.id(), Money.euros("1200")))));
        desk.disputes()
                .open(new DisputeDraft(
                        contested.client(),
                        new Complaint(DisputeCategory.QUALITY_OR_DELAY, RaisedBy.CLIENT, Channel.PHONE, TODAY, "Non."),
                        List.of(new ContestedPart(contested.id(), Optional.empty(), Money.euros("1200"))),
                        List.of(),
                        Position.NOT_DECIDED,
                        Optional.empty(),
                        ""));

        assertThat(ahead(TestServer.carrier()).send(Progress.NONE).isNothing()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    private static StepDraft step(int days, LetterType letter) {
        return new StepDraft(
                days, StepChannel.EMAIL, letter, StepCondition.ALWAYS, Optional.empty(), Optional.<Money>empty());
    }

    private Invoice issue(String number, LocalDate dueOn) {
        return desk.invoices()
                .record(InvoiceDraft.ofLines(
                        client,
                        number,
                        TODAY.minusDays(20),
                        dueOn,
                        List.of(InvoiceLine.of("Escalier", "1", "1000", "20"))));
    }

    private List<ProducedLetter> letters(InvoiceId invoice) {
        return desk.letters().ofInvoice(invoice);
    }

    private void setMailbox(boolean isSendingAhead) {
        accounts.save(new MailAccountDraft(
                new MailSender(TestServer.OWNER, "Menuiserie Lefebvre", ""),
                server.address().host(),
                String.valueOf(server.address().port()),
                MailSecurity.TLS,
                "",
                TestServer.PASSWORD,
                isSendingAhead));
    }

    private AheadMails ahead(MailCarrier carrier) {
        LetterMailService mails = new LetterMailService(
                new LetterMailService.Desk(desk.letters(), desk.company(), desk.clients(), desk.invoices()),
                new LetterMailService.Post(accounts, new MimeMailWriter(), carrier),
                new LetterMailService.Trace(
                        new DerbyLetterMailRepository(desk.database()), desk.journal(), desk.database(), desk.clock()),
                texts);
        ReviewService review = new ReviewService(
                new ReviewService.Desk(
                        desk.reminders(),
                        desk.invoices(),
                        desk.letters(),
                        new PayerProfiles(new DerbyProfileRepository(desk.database()), desk.clock()),
                        new DraftService(new DerbyDraftRepository(desk.database()), desk.database(), desk.clock())),
                pages -> pages.get(0),
                desk.database(),
                desk.clock());
        return new AheadMails(
                new AheadMails.Desk(desk.reminders(), review, desk.letters(), mails, accounts),
                desk.journal(),
                desk.clock());
    }
}
