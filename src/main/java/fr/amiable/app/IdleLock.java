package fr.amiable.app;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.storage.DatabaseHome;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.safety.IdleMinutes;
import fr.amiable.ui.safety.LockController;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.Vault;
import fr.amiable.vault.WrongKey;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Covers the window once nobody touched it for a while, when the data have a passphrase; what was being typed stays behind it. */
final class IdleLock {

    private final DatabaseHome home;
    private final LockController lock;
    private final IdleMinutes minutes;
    private final Tasks tasks;
    private final Texts texts;
    private final PauseTransition pause = new PauseTransition();

    IdleLock(DatabaseHome home, LockController lock, IdleMinutes minutes, Tasks tasks, Texts texts) {
        this.home = home;
        this.lock = lock;
        this.minutes = minutes;
        this.tasks = tasks;
        this.texts = texts;
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, any -> start());
        pause.setOnFinished(end -> lockIfShut());
        start();
    }

    private void start() {
        pause.stop();
        if (minutes.get() > 0) {
            pause.setDuration(Duration.minutes(minutes.get()));
            pause.playFromStart();
        }
    }

    /** Nothing to lock where there is no passphrase. */
    void lockIfShut() {
        if (lock.isShown()) {
            return;
        }
        tasks.start(Work.onScreen("", () -> keyFile().isShut()).onSuccess(isShut -> {
            if (isShut) {
                lock.ask(texts.get("lock.idle"), false, this::open);
            }
        }));
    }

    private KeyFile keyFile() {
        return new Vault(home.folder()).keyFile().orElseThrow();
    }

    private void open(KeySource keys) {
        tasks.start(Work.onScreen("", () -> {
                    if (!keys.keyOf(keyFile()).equals(home.key())) {
                        throw new WrongKey();
                    }
                })
                .onSuccess(right -> lock.hide())
                .onRefusal(Refusal.class, wrong -> lock.refuse(wrong.message(texts))));
    }
}
