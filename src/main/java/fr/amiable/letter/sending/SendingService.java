package fr.amiable.letter.sending;

import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterNotFound;
import fr.amiable.letter.LetterRepository;
import fr.amiable.letter.ProducedLetter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the owner records of the departure of letters: only a letter that left counts as a reminder, and as a fact. */
public final class SendingService {

    private final LetterRepository letters;
    private final SendingRepository sendings;
    private final Journal journal;
    private final Transactions transactions;
    private final Clock clock;

    public SendingService(LetterRepository letters, Journal journal, Transactions transactions, Clock clock) {
        this.letters = letters;
        this.sendings = letters.sendings();
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Records that the letter left.
     *
     * @param detail what tells this sending from others, or empty
     * @throws SendingDateRefused before the date of the letter, or after today
     */
    public LetterSending recordSent(LetterId id, SendingChannel channel, LocalDate sentOn, String detail) {
        return transactions.inTransaction(() -> {
            ProducedLetter letter = letter(id);
            LocalDate today = LocalDate.now(clock);
            if (sentOn.isBefore(letter.writtenOn()) || sentOn.isAfter(today)) {
                throw new SendingDateRefused(sentOn, letter.writtenOn(), today);
            }
            LetterSending sent = sendings.add(new LetterSending(
                    new SendingId(0), id, new Departure(channel, sentOn), clock.instant(), detail.strip()));
            journal(letter, Act.LETTER_SENT, "", sent.toString());
            return sent;
        });
    }

    /**
     * Records that it left today by post; nothing when it is known to have left, nor when it is a registered letter, which leaves the day it
     * is handed to the post.
     */
    public void recordSentToday(LetterId id) {
        ProducedLetter letter = letter(id);
        LocalDate today = LocalDate.now(clock);
        if (letter.type().leaves()
                && !letter.isSent()
                && !letter.writtenOn().isAfter(today)
                && proposedChannel(letter) == SendingChannel.POST) {
            recordSent(id, SendingChannel.POST, today, "");
        }
    }

    /** The way this letter most likely takes. */
    public static SendingChannel proposedChannel(ProducedLetter letter) {
        return letter.slip().registeredNumber().isPresent() ? SendingChannel.REGISTERED : SendingChannel.POST;
    }

    /** Takes back a sending that did not take place. */
    public void withdraw(SendingId id) {
        transactions.inTransaction(() -> {
            LetterSending sent = get(id);
            sendings.withdraw(id, clock.instant());
            journal(letter(sent.letter()), Act.LETTER_SENDING_WITHDRAWN, sent.toString(), "");
        });
    }

    public void restore(SendingId id) {
        transactions.inTransaction(() -> {
            sendings.restore(id);
            LetterSending sent = get(id);
            journal(letter(sent.letter()), Act.LETTER_SENT, "", sent.toString());
        });
    }

    /** Oldest first. */
    public List<LetterSending> of(LetterId letter) {
        return sendings.ofLetter(letter);
    }

    private LetterSending get(SendingId id) {
        return sendings.find(id).orElseThrow(() -> new SendingNotFound(id));
    }

    private ProducedLetter letter(LetterId id) {
        return letters.find(id).orElseThrow(() -> new LetterNotFound(id));
    }

    private void journal(ProducedLetter letter, Act act, String before, String after) {
        journal.record(letter.id().subject(), act, before, after);
        letter.subjects().forEach(subject -> journal.record(subject, act, before, after));
    }
}
