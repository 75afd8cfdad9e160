package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailTrial;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.registered.RegisteredProofs;
import fr.amiable.letter.registered.RegisteredService;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.mail.SmtpCarrier;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyLetterMailRepository;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.DerbyRegisteredRepository;
import fr.amiable.storage.KeyFile;
import java.nio.file.Path;
import java.util.Optional;

/** The services by which letters leave. */
public final class PostServices {

    private final MailAccountService accounts;
    private final LetterMailService mails;
    private final MailTrial trial;
    private final RegisteredService registered;
    private final RegisteredProofs proofs;

    /** @param folder where the key of the mailbox's password lies; empty for a desk that lives in memory */
    PostServices(OpenDesk desk, Database database, Optional<Path> folder, Texts texts) {
        accounts = new MailAccountService(
                new DerbyMailAccountRepository(database),
                new KeyFile(folder),
                desk.archives().journal(),
                database);
        LetterMailService.Post post = new LetterMailService.Post(accounts, new MimeMailWriter(), new SmtpCarrier());
        mails = new LetterMailService(
                new LetterMailService.Desk(desk.letters(), desk.company(), desk.clients(), desk.invoices()),
                post,
                new LetterMailService.Trace(
                        new DerbyLetterMailRepository(database), desk.archives().journal(), database, desk.clock()),
                texts);
        trial = new MailTrial(post, texts, desk.clock());
        registered = new RegisteredService(
                new DerbyRegisteredRepository(database),
                desk.letters(),
                desk.clients(),
                new RegisteredService.Trace(desk.archives().journal(), database, desk.clock()));
        CaseServices cases = desk.cases();
        proofs = new RegisteredProofs(
                registered,
                desk.letters(),
                new RegisteredProofs.Cases(cases.files(), cases.disputes(), cases.exhibits()),
                texts);
    }

    /** The mailbox letters leave from. */
    public MailAccountService accounts() {
        return accounts;
    }

    /** Letters by e-mail. */
    public LetterMailService mails() {
        return mails;
    }

    /** Registered letters and what became of them. */
    public RegisteredService registered() {
        return registered;
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
