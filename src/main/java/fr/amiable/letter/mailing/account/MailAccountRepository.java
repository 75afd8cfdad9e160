package fr.amiable.letter.mailing.account;

import java.util.Optional;

/** Where the owner's mailbox is kept; there is one at most. */
public interface MailAccountRepository {

    Optional<MailAccount> find();

    void save(MailAccount account);

    void remove();
}
