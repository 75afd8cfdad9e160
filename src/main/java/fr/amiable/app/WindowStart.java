package fr.amiable.app;

import fr.amiable.backup.Backup;
import fr.amiable.cli.ExitCodes;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.storage.Database;
import fr.amiable.storage.DatabaseDamaged;
import fr.amiable.storage.FolderNotWritable;
import fr.amiable.storage.KeyOfOtherFolder;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.safety.LockController;
import fr.amiable.vault.KeyFileDamaged;
import fr.amiable.vault.KeyFileMissing;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.PassphraseNeeded;
import fr.amiable.vault.WrongKey;
import fr.amiable.vault.WrongPassphrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;

/** Opens the window at once, and the data behind it. */
final class WindowStart {

    private static final String MEMORY = "fenetre.properties";

    private final Wiring wiring;
    private final Texts texts;
    private final Toolkit toolkit;
    private boolean isOpen;

    /** The owner's desk, and the place it opens on. */
    private record Opened(OpenDesk desk, Destination first) {}

    /** The window that waits for the data behind it. */
    private record Opening(
            AppFolders folders, ErrorPresenter errors, FxTasks tasks, WindowMemory memory, DeskWindow window) {}

    WindowStart(Wiring wiring, Texts texts, Toolkit toolkit) {
        this.wiring = wiring;
        this.texts = texts;
        this.toolkit = toolkit;
    }

    boolean isOpen() {
        return isOpen;
    }

    /**
     * Returns once the window is on its way, on its own thread, or once the window already open on that folder came to the front.
     *
     * @throws Refusal when it cannot be opened
     */
    void open(Optional<Path> folder) {
        AppFolders folders = AppFolders.choose(folder);
        FrontCall front = new FrontCall(folders.data());
        if ((!front.isFirst() || Database.isOpen(folders.data())) && front.isAnswered()) {
            return;
        }
        ErrorPresenter errors = new ErrorPresenter(texts, folders);
        errors.takeUncaught();
        prepare(folders);
        toolkit.show(() -> show(folders, errors, front));
        isOpen = true;
    }

    /** The folder is made ready while the toolkit starts. */
    private static void prepare(AppFolders folders) {
        try {
            FailureLog.openIn(folders.create());
        } catch (FolderNotWritable refused) {
            // tried and told again when the data are opened: by then there is a window to tell it in
            return;
        }
    }

    private void show(AppFolders folders, ErrorPresenter errors, FrontCall front) {
        FxTasks tasks = new FxTasks(errors);
        WindowMemory memory = WindowMemory.in(folders.data().resolve(MEMORY));
        DeskWindow window = new DeskWindow(tasks, memory, texts);
        window.show(texts.get("app.title"));
        front.answer(window.stage());
        window.stage().setOnHidden(hidden -> end(tasks, memory, () -> {}));
        open(new Opening(folders, errors, tasks, memory, window), KeySource.BARE);
        tasks.start(Work.upkeep(progress -> Wiring.removeLeftovers()));
    }

    private void open(Opening opening, KeySource keys) {
        LockController lock = opening.window().lock();
        opening.tasks()
                .start(Work.onScreen(texts.get("shell.opening"), () -> opened(opening.folders(), keys))
                        .onSuccess(opened -> {
                            lock.hide();
                            connect(opening, opened);
                        })
                        .onRefusal(PassphraseNeeded.class, needed -> lock.ask("", false, typed -> open(opening, typed)))
                        .onRefusal(WrongPassphrase.class, wrong -> lock.refuse(wrong.message(texts)))
                        .onRefusal(WrongKey.class, wrong -> lock.refuse(wrong.message(texts)))
                        .onRefusal(KeyOfOtherFolder.class, wrong -> again(opening, wrong))
                        .onRefusal(KeyFileMissing.class, lost -> again(opening, lost))
                        .onRefusal(KeyFileDamaged.class, lost -> again(opening, lost))
                        .onRefusal(DatabaseDamaged.class, damaged -> offerBackup(opening, keys, damaged))
                        .onRefusal(Throwable.class, failure -> giveUp(opening.errors(), failure)));
    }

    /** The newest backup, when the owner wants it; the damaged data stay aside. */
    private void offerBackup(Opening opening, KeySource keys, DatabaseDamaged damaged) {
        LastBackup last = new LastBackup(opening.folders().data(), wiring);
        Optional<Backup> newest = last.newest();
        if (newest.isEmpty() || !opening.window().confirm(Question.RESTORE_LAST, madeOn(newest.get()))) {
            giveUp(opening.errors(), damaged);
            return;
        }
        opening.tasks()
                .start(Work.onScreen(texts.get("safety.restore.preparing"), () -> last.putBack(newest.get(), keys))
                        .onSuccess(ready -> open(opening, keys))
                        .onRefusal(Throwable.class, failure -> giveUp(opening.errors(), failure)));
    }

    private static String madeOn(Backup backup) {
        return FrenchText.date(LocalDate.ofInstant(backup.madeAt(), ZoneId.systemDefault()));
    }

    /** Only the code on the recovery sheet can help. */
    private void again(Opening opening, Refusal lost) {
        LockController lock = opening.window().lock();
        if (lock.isShown()) {
            lock.refuse(lost.message(texts));
        } else {
            lock.ask(lost.message(texts), true, typed -> open(opening, typed));
        }
    }

    private void connect(Opening opening, Opened opened) {
        SampleWindow sample = new SampleWindow(wiring, texts, opening.errors());
        DeskWindow window = opening.window();
        window.stage()
                .setOnHidden(hidden -> end(opening.tasks(), opening.memory(), () -> {
                    window.removeCopies();
                    opened.desk().close();
                }));
        window.connect(
                opened.desk(),
                opened.first(),
                Optional.of(opening.folders()),
                () -> sample.open(window.stage(), opening.memory()));
    }

    /** An empty desk starts with a welcome. */
    private Opened opened(AppFolders folders, KeySource keys) {
        OpenDesk desk = wiring.open(folders.create(), keys);
        boolean isNew =
                desk.company().current().isEmpty() && desk.clients().rows().isEmpty();
        return new Opened(desk, isNew ? new Destination.Welcome() : new Destination.Today());
    }

    /** The one thing an owner without a terminal sees when the data cannot be opened. */
    private static void giveUp(ErrorPresenter errors, Throwable failure) {
        errors.showAndWaitWhyItCannotStart(failure);
        System.exit(ExitCodes.REFUSED);
    }

    private static void end(FxTasks tasks, WindowMemory memory, Runnable close) {
        memory.save();
        tasks.closeAfter(close);
        Platform.exit();
    }
}
