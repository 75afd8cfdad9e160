package fr.amiable.letter.mailing;

import fr.amiable.client.Client;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientService;
import fr.amiable.common.Texts;
import fr.amiable.common.Transactions;
import fr.amiable.company.CompanyService;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.invoice.InvoiceService;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterFileName;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.LetterSlip;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.enclosure.PrintFile;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.MailAddress;
import fr.amiable.letter.mailing.account.NoMailAccount;
import fr.amiable.letter.paper.Wording;
import fr.amiable.letter.sending.SendingChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the owner can do with a letter by e-mail. A message is kept before it leaves, so that a crash leaves its trace. */
public final class LetterMailService {

    /** What a message about a letter is made from. */
    public record Desk(
            LetterService letters,
            CompanyService company,
            ClientService clients,
            InvoiceService invoices,
            Function<LetterId, Optional<String>> prepared) {

        /** Nobody prepares the words of messages beforehand. */
        public Desk(LetterService letters, CompanyService company, ClientService clients, InvoiceService invoices) {
            this(letters, company, clients, invoices, letter -> Optional.empty());
        }
    }

    /** How messages are written, from which box they leave, and by whom. */
    public record Post(MailAccountService accounts, MailWriter writer, MailCarrier carrier) {}

    /** Where traces are left, and when. */
    public record Trace(LetterMailRepository mails, Journal journal, Transactions transactions, Clock clock) {}

    private static final String PDF = "application/pdf";

    private final Desk desk;
    private final Post post;
    private final Trace trace;
    private final Texts texts;

    public LetterMailService(Desk desk, Post post, Trace trace, Texts texts) {
        this.desk = desk;
        this.post = post;
        this.trace = trace;
        this.texts = texts;
    }

    /** The message proposed around a letter; without a known address, it is left to type. */
    public MailDraft propose(LetterId id) {
        MailDraft proposed = proposeFor(desk.letters().get(id).slip());
        return desk.prepared().apply(id).map(proposed::saying).orElse(proposed);
    }

    /** The message proposed around a letter that is not produced yet, in the language its client reads. */
    public MailDraft proposeFor(LetterSlip letter) {
        Client client = desk.clients().get(letter.client());
        return new MailWords(Wording.in(client.flags().language(), texts))
                .of(letter, client, desk.company().current(), numbers(letter));
    }

    /** True when an address of the client is known. */
    public boolean hasAddress(ClientId client) {
        return !MailWords.recipient(desk.clients().get(client)).isEmpty();
    }

    /** The files that go with it: the letter exactly as it was produced, then one of all that is joined to it. */
    public MailFiles files(LetterId id) {
        ProducedLetter letter = desk.letters().get(id);
        List<MailAttachment> files = new ArrayList<>();
        files.add(file(texts.of(letter.type()), letter, desk.letters().reprint(id)));
        PrintFile joined = desk.letters().files().joinedTo(id);
        if (joined.pdf().length > 0) {
            files.add(file(texts.get("mail.joined"), letter, joined.pdf()));
        }
        return new MailFiles(files, desk.letters().files().titles(id), joined.leftOut());
    }

    private MailAttachment file(String title, ProducedLetter letter, byte[] pdf) {
        return new MailAttachment(LetterFileName.of(title, numbers(letter.slip()), letter.writtenOn()), PDF, pdf);
    }

    /**
     * Sends the letter from the owner's box; gives the message as kept.
     *
     * @param despiteEarlier the owner knows that it left before, or may have
     * @throws AlreadyMailed when it left before or may have, and the owner did not say to go on
     * @throws LetterDatedLater before the date of the letter
     * @throws NoMailAccount when no box is set
     * @throws MailRefused when it did not leave
     * @throws MailInDoubt when nobody knows
     * @throws IllegalStateException while the draft has problems
     */
    public LetterMail send(LetterId id, MailDraft draft, boolean despiteEarlier) {
        requireComplete(draft);
        requireDue(id);
        MailAccount account = post.accounts().current().orElseThrow(NoMailAccount::new);
        String password = post.accounts().password(account);
        Instant now = trace.clock().instant();
        String messageId = "<" + UUID.randomUUID() + "@"
                + MailAddress.domain(account.sender().address()) + ">";
        byte[] message = post.writer().message(mail(id, draft, Optional.of(account)), messageId, now);
        LetterMail kept = trace.transactions().inTransaction(() -> {
            requireFirst(id, despiteEarlier);
            return trace.mails()
                    .add(
                            new LetterMail(
                                    new LetterMailId(0),
                                    id,
                                    draft.recipients(),
                                    draft.subject().strip(),
                                    messageId,
                                    now,
                                    Fingerprint.of(message),
                                    MailState.SENDING,
                                    ""),
                            message);
        });
        return deliver(kept, account, password, message);
    }

    private LetterMail deliver(LetterMail kept, MailAccount account, String password, byte[] message) {
        try {
            String answer = post.carrier().deliver(account, password, kept.recipients(), message);
            return end(kept, MailState.SENT, answer, Act.LETTER_MAILED);
        } catch (MailRefused refused) {
            end(kept, MailState.REFUSED, refused.answer(), Act.LETTER_MAIL_REFUSED);
            throw refused;
        } catch (MailInDoubt doubt) {
            end(kept, MailState.IN_DOUBT, doubt.answer(), Act.LETTER_MAIL_IN_DOUBT);
            throw doubt;
        }
    }

    /** The owner says what became of a message nobody knew the end of. */
    public LetterMail settle(LetterMailId id, boolean hasLeft) {
        LetterMail mail = trace.mails().find(id).orElseThrow();
        return mail.isInDoubt()
                ? end(mail, hasLeft ? MailState.SENT : MailState.REFUSED, mail.answer(), Act.LETTER_MAIL_SETTLED)
                : mail;
    }

    private LetterMail end(LetterMail mail, MailState state, String answer, Act act) {
        return trace.transactions().inTransaction(() -> {
            LetterMail ended = mail.as(state, answer);
            trace.mails().settle(mail.id(), state, answer);
            trace.journal().record(mail.letter().subject(), act, mail.state().name(), ended.toString());
            if (state == MailState.SENT) {
                desk.letters()
                        .sendings()
                        .recordSent(
                                mail.letter(),
                                SendingChannel.EMAIL,
                                LocalDate.ofInstant(
                                        mail.writtenAt(), trace.clock().getZone()),
                                String.join(", ", mail.recipients()));
            }
            return ended;
        });
    }

    /** A message that the owner's own mail program opens ready to be sent, with the letter in it. */
    public byte[] draftFile(LetterId id, MailDraft draft) {
        requireComplete(draft);
        return post.writer()
                .draft(mail(id, draft, Optional.empty()), trace.clock().instant());
    }

    /** Oldest first. */
    public List<LetterMail> of(LetterId letter) {
        return trace.mails().of(letter);
    }

    /** Those the owner must say the end of, oldest first. */
    public List<LetterMail> inDoubt() {
        return trace.mails().inDoubt();
    }

    /** The exact bytes of a message. */
    public byte[] message(LetterMailId id) {
        return trace.mails().message(id).orElseThrow();
    }

    private OutgoingMail mail(LetterId id, MailDraft draft, Optional<MailAccount> account) {
        return new OutgoingMail(
                account.map(MailAccount::sender),
                draft.recipients(),
                draft.subject().strip(),
                draft.text().strip(),
                files(id).files());
    }

    private List<String> numbers(LetterSlip letter) {
        return letter.invoices().stream()
                .map(invoice -> desk.invoices().get(invoice).number())
                .toList();
    }

    private void requireDue(LetterId id) {
        LocalDate writtenOn = desk.letters().get(id).writtenOn();
        if (writtenOn.isAfter(LocalDate.now(trace.clock()))) {
            throw new LetterDatedLater(writtenOn);
        }
    }

    private void requireFirst(LetterId id, boolean despiteEarlier) {
        if (despiteEarlier) {
            return;
        }
        List<LetterMail> earlier = of(id);
        if (earlier.stream().anyMatch(LetterMail::isInDoubt)) {
            throw new AlreadyMailed(MailState.IN_DOUBT);
        }
        if (earlier.stream().anyMatch(mail -> mail.state() == MailState.SENT)) {
            throw new AlreadyMailed(MailState.SENT);
        }
    }

    private static void requireComplete(MailDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalStateException("mail draft has problems: " + draft.problems());
        }
    }
}
