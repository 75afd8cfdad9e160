package fr.amiable.app;

import fr.amiable.backup.BackupService;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.shell.BackupState;
import fr.amiable.ui.shell.RateState;
import fr.amiable.ui.shell.ShellController;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Keeps what the frame of the window says up to date: read again once the data changed or the day did, and only then. */
final class FrameNews {

    /** What the frame says at one moment. */
    private record News(
            RateState rates, Optional<BackupState> backup, Map<Class<? extends Destination>, Integer> waiting) {}

    private final OpenDesk desk;
    private final ShellController shell;
    private final Tasks tasks;
    private final Texts texts;
    private final Optional<AppFolders> folders;
    private final Runnable countAgain;
    private long changesRead = -1;
    private LocalDate dayRead = LocalDate.MIN;

    /**
     * @param folders where the data live; empty for an invented business
     * @param countAgain counts what there is to do
     */
    FrameNews(
            OpenDesk desk,
            ShellController shell,
            Tasks tasks,
            Texts texts,
            Optional<AppFolders> folders,
            Runnable countAgain) {
        this.desk = desk;
        this.shell = shell;
        this.tasks = tasks;
        this.texts = texts;
        this.folders = folders;
        this.countAgain = countAgain;
    }

    /** To be called after whatever may have changed something. */
    void refresh() {
        long changes = desk.overall().changes() + desk.safety().backupsMade();
        if (changes != changesRead || !desk.today().equals(dayRead)) {
            changesRead = changes;
            dayRead = desk.today();
            tasks.start(Work.onScreen("", this::read).onSuccess(this::show));
            countAgain.run();
        }
    }

    private News read() {
        return new News(
                RateState.on(desk.today(), desk.rates().current(), texts), folders.map(this::backup), Waiting.on(desk));
    }

    private BackupState backup(AppFolders where) {
        Optional<LocalDateTime> last = desk.safety()
                .backups()
                .flatMap(BackupService::last)
                .map(made -> LocalDateTime.ofInstant(made, desk.clock().getZone()));
        return BackupState.of(last, desk.today(), where.data(), texts);
    }

    private void show(News news) {
        shell.show(news.rates());
        news.backup().ifPresent(shell::show);
        shell.show(news.waiting());
    }
}
