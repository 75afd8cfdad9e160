package fr.amiable.ui.reminder.review;

import fr.amiable.letter.form.OwnWords;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;

/** The words of the letter and of its message, changed for this once: kept at once, then drawn. */
public final class ReviewWording {

    private final ReviewModel model;
    private final ReviewModel.Services services;
    private final ReviewDrawing drawing;
    private final Tasks tasks;

    ReviewWording(ReviewModel model, ReviewModel.Services services, ReviewDrawing drawing, Tasks tasks) {
        this.model = model;
        this.services = services;
        this.drawing = drawing;
        this.tasks = tasks;
    }

    /** Those of the letter, or of the call. */
    public void reword(String typed) {
        ReviewPage here = model.pageProperty().get();
        if (here != null && !typed.strip().equals(here.shownWords())) {
            OwnWords own = here.typed(typed);
            draw(here, () -> services.review().reword(here.reminder(), own));
        }
    }

    /** Those of the message that carries it. */
    public void rewordMessage(String typed) {
        ReviewPage here = model.pageProperty().get();
        if (here != null
                && here.message()
                        .filter(message ->
                                !typed.strip().equals(message.shown().text().strip()))
                        .isPresent()) {
            OwnWords own = here.message().get().typed(typed);
            draw(here, () -> services.review().rewordMessage(here.reminder(), own));
        }
    }

    private void draw(ReviewPage here, Runnable keep) {
        tasks.start(Work.onScreen("", () -> {
                    keep.run();
                    return drawing.of(here.reminder());
                })
                .onSuccess(model::redrawn));
    }
}
