package fr.amiable.app;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupService;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;

/** Makes the backup of the day beside what the owner does, when none was made today; what went wrong is said, never thrown at them. */
final class DailyBackup {

    private final SafetyServices safety;
    private final Tasks tasks;
    private final Notices notices;
    private final Texts texts;

    DailyBackup(SafetyServices safety, Tasks tasks, Notices notices, Texts texts) {
        this.safety = safety;
        this.tasks = tasks;
        this.notices = notices;
        this.texts = texts;
    }

    /** @param then follows a backup that was made */
    void start(Runnable then) {
        safety.backups()
                .ifPresent(backups ->
                        tasks.start(Work.onScreen("", backups::isDue).onSuccess(isDue -> {
                            if (isDue) {
                                make(backups, then);
                            }
                        })));
    }

    private void make(BackupService backups, Runnable then) {
        tasks.start(Work.inBackground(
                        texts.get("safety.backup.daily"), progress -> backups.make(Backup.Occasion.DAILY, progress))
                .onSuccess(made -> {
                    if (!made.damaged().isEmpty()) {
                        notices.say(texts.get(
                                "safety.backup.damaged", made.damaged().size()));
                    } else if (made.isElsewhere()) {
                        notices.say(texts.get("safety.backup.madeElsewhere"));
                    }
                    then.run();
                })
                .onRefusal(Refusal.class, refused -> notices.say(refused.message(texts))));
    }
}
