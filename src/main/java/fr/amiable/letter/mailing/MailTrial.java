package fr.amiable.letter.mailing;

import fr.amiable.common.Texts;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailAccountDraft;
import fr.amiable.letter.mailing.account.MailAccountService;
import fr.amiable.letter.mailing.account.MailAddress;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends the owner a message from the box as typed, before it is trusted with letters. */
public final class MailTrial {

    private final MailAccountService accounts;
    private final MailWriter writer;
    private final MailCarrier carrier;
    private final Texts texts;
    private final Clock clock;

    public MailTrial(LetterMailService.Post post, Texts texts, Clock clock) {
        this.accounts = post.accounts();
        this.writer = post.writer();
        this.carrier = post.carrier();
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * To the sender's own address; nothing is kept.
     *
     * @throws MailRefused when it did not leave
     * @throws MailInDoubt when nobody knows
     */
    public void send(MailAccountDraft draft) {
        MailAccount account = accounts.asTyped(draft);
        List<String> recipients = List.of(account.sender().address());
        OutgoingMail mail = new OutgoingMail(
                Optional.of(account.sender()),
                recipients,
                texts.get("mail.trial.subject"),
                texts.get("mail.trial.text"),
                List.of());
        String messageId = "<" + UUID.randomUUID() + "@"
                + MailAddress.domain(account.sender().address()) + ">";
        carrier.deliver(
                account, accounts.password(account), recipients, writer.message(mail, messageId, clock.instant()));
    }
}
