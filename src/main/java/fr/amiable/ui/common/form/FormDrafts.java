package fr.amiable.ui.common.form;

import fr.amiable.common.Texts;
import fr.amiable.draft.Draft;
import fr.amiable.draft.DraftService;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;

/** Puts aside what is typed in forms while it is typed, and offers it back after a crash. */
public final class FormDrafts {

    private final DraftService drafts;
    private final Tasks tasks;
    private final Texts texts;
    private final ZoneId zone;

    public FormDrafts(DraftService drafts, Tasks tasks, Texts texts, ZoneId zone) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        this.zone = zone;
    }

    /**
     * The form with, above it, the draft found for that place when there is one.
     *
     * @param isModified true while leaving would lose something typed
     */
    public Parent around(Parent form, Destination place, FormValues values, BooleanSupplier isModified) {
        DraftedForm drafted = new DraftedForm(form, place.toString(), new FormState(values, isModified), this);
        tasks.start(Work.onScreen("", () -> drafts.find(place.toString()))
                .onSuccess(found -> found.ifPresent(drafted::offer)));
        return drafted;
    }

    /** What a form holds, and whether it would be missed. */
    record FormState(FormValues values, BooleanSupplier isModified) {}

    void keep(String place, Map<String, String> values) {
        tasks.start(Work.onScreen("", () -> drafts.keep(place, values)));
    }

    void remove(String place) {
        tasks.start(Work.onScreen("", () -> drafts.remove(place)));
    }

    Texts texts() {
        return texts;
    }

    /** {@code Un brouillon du 24/11/2026 à 10 h 02 a été retrouvé}. */
    String words(Draft draft) {
        ZonedDateTime moment = draft.savedAt().atZone(zone);
        return texts.get(
                "draft.found", moment.toLocalDate(), moment.getHour(), String.format("%02d", moment.getMinute()));
    }
}
