package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.dashboard.agenda.PostNews;
import fr.amiable.document.PdfEnvelopeWindow;
import fr.amiable.document.bundle.DuplexPrintFile;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.batch.LetterBatches;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailTrial;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.posting.PostSheets;
import fr.amiable.letter.registered.RegisteredProofs;
import fr.amiable.letter.registered.RegisteredService;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.mail.SmtpCarrier;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyLetterMailRepository;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.DerbyRegisteredRepository;
import fr.amiable.storage.SealedWords;
import fr.amiable.vault.MasterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The services by which letters leave. */
public final class PostServices {

    private final OpenDesk desk;
    private final MailAccountService accounts;
    private final LetterMailService mails;
    private final MailTrial trial;
    private final LetterBatches batches;
    private final RegisteredService registered;
    private final RegisteredProofs proofs;
    private final PostSheets sheets;

    /** @param key of the data folder, which seals the mailbox's password */
    PostServices(OpenDesk desk, Database database, MasterKey key, Texts texts) {
        this.desk = desk;
        accounts = new MailAccountService(
                new DerbyMailAccountRepository(database),
                new SealedWords(key),
                desk.archives().journal(),
                database);
        LetterMailService.Post post = new LetterMailService.Post(accounts, new MimeMailWriter(), new SmtpCarrier());
        mails = new LetterMailService(
                new LetterMailService.Desk(
                        desk.letters(),
                        desk.company(),
                        desk.clients(),
                        desk.invoices(),
                        letter -> desk.overall().reminders(desk).review().message(letter)),
                post,
                new LetterMailService.Trace(
                        new DerbyLetterMailRepository(database), desk.archives().journal(), database, desk.clock()),
                texts);
        trial = new MailTrial(post, texts, desk.clock());
        batches = new LetterBatches(
                desk.letters().production(),
                new DuplexPrintFile(),
                Drawers::start,
                () -> desk.safety().chain().head().place(),
                database);
        registered = new RegisteredService(
                new DerbyRegisteredRepository(database),
                desk.letters(),
                desk.clients(),
                new RegisteredService.Trace(desk.archives().journal(), database, desk.clock()));
        sheets = new PostSheets(
                registered, desk.letters(), desk.clients(), new PdfEnvelopeWindow(), texts, desk.clock());
        CaseServices cases = desk.cases();
        proofs = new RegisteredProofs(
                registered,
                desk.letters(),
                new RegisteredProofs.Cases(cases.files(), cases.disputes(), cases.exhibits()),
                texts);
    }

    /** What the post and the mailbox leave to do. */
    PostNews news() {
        List<PostNews.Posted> posted = Stream.concat(registered.prepared().stream(), registered.followed().stream())
                .map(letter -> {
                    ProducedLetter produced = desk.letters().get(letter.letter());
                    return new PostNews.Posted(letter, clientName(produced), produced.writtenOn());
                })
                .toList();
        List<PostNews.Doubtful> doubtful = mails.inDoubt().stream()
                .map(mail -> new PostNews.Doubtful(
                        mail.letter(),
                        clientName(desk.letters().get(mail.letter())),
                        LocalDate.ofInstant(mail.writtenAt(), desk.clock().getZone())))
                .toList();
        return new PostNews(posted, doubtful);
    }

    private String clientName(ProducedLetter letter) {
        return desk.clients().get(letter.client()).name();
    }

    /** The mailbox letters leave from. */
    public MailAccountService accounts() {
        return accounts;
    }

    /** Letters by e-mail. */
    public LetterMailService mails() {
        return mails;
    }

    /** Many letters at once. */
    public LetterBatches batches() {
        return batches;
    }

    /** Registered letters and what became of them. */
    public RegisteredService registered() {
        return registered;
    }

    /** What goes to the post office with letters. */
    public PostSheets sheets() {
        return sheets;
    }

    /** The proofs of registered letters. */
    public RegisteredProofs proofs() {
        return proofs;
    }

    /** Tries a mailbox before it is trusted. */
    public MailTrial trial() {
        return trial;
    }
}
