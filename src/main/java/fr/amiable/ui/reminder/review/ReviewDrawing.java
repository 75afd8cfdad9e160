package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.letter.DraftedLetter;
import fr.amiable.letter.LetterRequest;
import fr.amiable.letter.check.PreCheck;
import fr.amiable.letter.form.OwnWords;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.review.ReviewedClient;
import java.util.List;
import java.util.Optional;

/** Draws what the review shows of a client: the letter that is ready, or the words of the call. */
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
                    client, checks, services.pictures().of(pdf), Optional.empty(), drafted.words(), request.words());
        } catch (Refusal cannot) {
            String words = request.words().map(OwnWords::before).orElse("");
            return new ReviewPage(
                    client, Optional.empty(), List.of(), Optional.of(cannot), words, request.words());
        }
    }

    /** What to say in a call, ready to print. */
    byte[] script(DueReminder reminder) {
        return services.letters().preview(services.review().request(reminder));
    }
}
