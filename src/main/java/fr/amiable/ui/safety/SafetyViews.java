package fr.amiable.ui.safety;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.widget.EmptyState;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;

/** The two subjects of the settings about safety; an invented business, which disappears, has neither. */
public final class SafetyViews {

    /** What the window lends them. */
    public record Window(Tasks tasks, Dialogs dialogs, Notices notices) {}

    private final Optional<Safety> safety;
    private final Window window;
    private final Clock clock;
    private final Texts texts;

    public SafetyViews(Optional<Safety> safety, Window window, Clock clock, Texts texts) {
        this.safety = safety;
        this.window = window;
        this.clock = clock;
        this.texts = texts;
    }

    public Parent backup() {
        return shown(data -> new BackupController(
                new BackupModel(data, window.tasks()), window.dialogs(), window.notices(), clock.getZone(), texts));
    }

    public Parent security() {
        return shown(data -> new SecurityController(
                new SecurityModel(data, window.tasks(), texts),
                data.idle(),
                window.dialogs(),
                window.notices(),
                clock,
                texts));
    }

    private Parent shown(Function<Safety, Object> controller) {
        return safety.map(data -> new Views(texts).load(controller.apply(data))).orElseGet(this::nothing);
    }

    private Parent nothing() {
        EmptyState sample = new EmptyState();
        sample.setTitle(texts.get("safety.sample.title"));
        sample.setText(texts.get("safety.sample.text"));
        return sample;
    }
}
