package fr.amiable.letter.mailing;

import fr.amiable.common.Problem;
import fr.amiable.common.Words;
import fr.amiable.letter.mailing.account.MailAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A message as typed: one or several addresses separated by commas or semicolons, a subject, a text. */
public record MailDraft(String to, String subject, String text) {

    private static final int MOST_RECIPIENTS = 10;
    private static final int LONGEST_SAID = 60;

    /** The same message in these words. */
    public MailDraft saying(String words) {
        return new MailDraft(to, subject, words);
    }

    public List<String> recipients() {
        return Arrays.stream(to.split("[,;\\s]+"))
                .map(Words::clean)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_SAID ? words.substring(0, LONGEST_SAID) + "…" : words;
    }

    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        List<String> recipients = recipients();
        if (recipients.isEmpty()) {
            found.add(Problem.of("to", "mail.noRecipient"));
        } else if (recipients.size() > MOST_RECIPIENTS) {
            found.add(Problem.of("to", "mail.tooManyRecipients", MOST_RECIPIENTS));
        }
        recipients.stream()
                .filter(address -> !MailAddress.isValid(address))
                .findFirst()
                .ifPresent(address -> found.add(Problem.of("to", "mail.wrongRecipient", shortened(address))));
        if (Words.clean(subject).isEmpty()) {
            found.add(Problem.of("subject", "mail.noSubject"));
        }
        if (text.isBlank()) {
            found.add(Problem.of("text", "mail.noText"));
        }
        return List.copyOf(found);
    }
}
