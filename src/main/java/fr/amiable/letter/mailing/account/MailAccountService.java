package fr.amiable.letter.mailing.account;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.util.Optional;

/** What the owner can do with the mailbox letters leave from. */
public final class MailAccountService {

    private final MailAccountRepository accounts;
    private final Secrets secrets;
    private final Journal journal;
    private final Transactions transactions;

    public MailAccountService(
            MailAccountRepository accounts, Secrets secrets, Journal journal, Transactions transactions) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.journal = journal;
        this.transactions = transactions;
    }

    public Optional<MailAccount> current() {
        return accounts.find();
    }

    /**
     * The account as typed, with the password kept so far when none is typed; nothing is kept.
     *
     * @throws NoMailAccount when no password is typed and none is kept
     */
    public MailAccount asTyped(MailAccountDraft draft) {
        return draft.complete(
                draft.password().isEmpty()
                        ? current().orElseThrow(NoMailAccount::new).sealedPassword()
                        : secrets.seal(draft.password()));
    }

    /** The journal never sees the password. */
    public MailAccount save(MailAccountDraft draft) {
        MailAccount account = asTyped(draft);
        transactions.inTransaction(() -> {
            String before = current().map(MailAccount::toString).orElse("");
            accounts.save(account);
            journal.record(Subject.company(), Act.MAIL_ACCOUNT_SET, before, account.toString());
        });
        return account;
    }

    /** Forgets the mailbox and its password. */
    public void forget() {
        transactions.inTransaction(() -> current().ifPresent(account -> {
            accounts.remove();
            journal.record(Subject.company(), Act.MAIL_ACCOUNT_FORGOTTEN, account.toString(), "");
        }));
    }

    /** @throws SecretLost when the key beside the data is not the one it was sealed with */
    public String password(MailAccount account) {
        return secrets.open(account.sealedPassword());
    }
}
