package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.mailing.MailTrial;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.mail.MimeMailWriter;
import fr.amiable.mail.SmtpCarrier;
import fr.amiable.storage.Database;
import fr.amiable.storage.DerbyLetterMailRepository;
import fr.amiable.storage.DerbyMailAccountRepository;
import fr.amiable.storage.SealedWords;
import fr.amiable.vault.MasterKey;

/** The services by which letters leave. */
public final class PostServices {

    private final MailAccountService accounts;
    private final LetterMailService mails;
    private final MailTrial trial;

    /** @param key of the data folder, which seals the mailbox's password */
    PostServices(OpenDesk desk, Database database, MasterKey key, Texts texts) {
        accounts = new MailAccountService(
                new DerbyMailAccountRepository(database),
                new SealedWords(key),
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
    }

    /** The mailbox letters leave from. */
    public MailAccountService accounts() {
        return accounts;
    }

    /** Letters by e-mail. */
    public LetterMailService mails() {
        return mails;
    }

    /** Tries a mailbox before it is trusted. */
    public MailTrial trial() {
        return trial;
    }
}
