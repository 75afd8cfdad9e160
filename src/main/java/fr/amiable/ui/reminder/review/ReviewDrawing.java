package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.letter.DraftedLetter;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.form.LetterEntries;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.plan.StepChannel;
import fr.amiable.reminder.review.PrintRun;
import fr.amiable.reminder.review.QueuedLetter;
import fr.amiable.reminder.review.ReviewService;
import fr.amiable.reminder.review.ReviewedClient;
import java.util.List;
import java.util.Optional;

/** Draws what the review shows of a client, the letter that is ready or the words of the call, and prints what waits. */
final class ReviewDrawing {

    private final ReviewModel.Services services;

    ReviewDrawing(ReviewModel.Services services) {
        this.services = services;
    }

    ReviewPage of(DueReminder reminder) {
        ReviewedClient client = services.review().read(reminder);
        LetterRequest request = services.review().request(reminder);
        try {
            DraftedLetter drafted = services.letters().proof(request);
            byte[] pdf = drafted.problems().isEmpty()
                    ? drafted.pdf()
                    : services.letters().preview(request);
            Optional<PreCheck> checks = reminder.letter().map(written -> drafted.preCheck());
            return new ReviewPage(
                    client,
                    checks,
                    services.pictures().of(pdf),
                    Optional.empty(),
                    drafted.words(),
                    request.words(),
                    drafted.entries(),
                    message(reminder, drafted));
        } catch (Refusal cannot) {
            String words = request.words().map(OwnWords::before).orElse("");
            return new ReviewPage(
                    client,
                    Optional.empty(),
                    List.of(),
                    Optional.of(cannot),
                    words,
                    request.words(),
                    LetterEntries.NONE,
                    Optional.empty());
        }
    }

    private Optional<ReviewMessage> message(DueReminder reminder, DraftedLetter drafted) {
        return reminder.channel() == StepChannel.EMAIL
                ? Optional.of(new ReviewMessage(
                        services.mails().proposeFor(drafted.slip()),
                        services.review().message(reminder)))
                : Optional.empty();
    }

    /** Prints what to say in a call; false when the owner closed the dialog. */
    boolean printScript(DueReminder reminder, String label) {
        return services.printing()
                .print(services.letters().preview(services.review().request(reminder)), label);
    }

    /** Prints what waits; empty when the owner closed the dialog without printing: the letters still wait. */
    Optional<PrintRun> print(List<QueuedLetter> waiting, String label) {
        ReviewService review = services.review();
        PrintRun run = review.prepare(waiting);
        if (!run.letters().isEmpty() && !services.printing().print(review.file(run), label)) {
            return Optional.empty();
        }
        review.recordPrinted(run);
        return Optional.of(run);
    }
}
