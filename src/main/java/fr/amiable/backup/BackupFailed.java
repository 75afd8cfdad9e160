package fr.amiable.backup;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** A backup could not be made, or not read back; those that exist are untouched. */
public final class BackupFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    private BackupFailed(String key, Object... arguments) {
        super(key, arguments);
    }

    static BackupFailed because(Path where, Throwable cause) {
        BackupFailed failed = new BackupFailed("backup.failed", where, FileTrouble.told(cause));
        failed.initCause(cause);
        return failed;
    }

    /** A backup could not be taken out into a folder. */
    static BackupFailed notRestored(Path backup, Path folder, Throwable cause) {
        BackupFailed failed = new BackupFailed("backup.notRestored", backup, folder, FileTrouble.told(cause));
        failed.initCause(cause);
        return failed;
    }

    static BackupFailed notAFolder(Path where) {
        return new BackupFailed("backup.notAFolder", where);
    }

    static BackupFailed notTheSame(Path where, String table) {
        return new BackupFailed("backup.notTheSame", where, table);
    }

    static BackupFailed noRoom(Path where, long neededMegabytes, long freeMegabytes) {
        return new BackupFailed("backup.noRoom", where, neededMegabytes, freeMegabytes);
    }

    static BackupFailed cancelled(Path where) {
        return new BackupFailed("backup.cancelled", where);
    }

    static BackupFailed unusable(Path folder) {
        return new BackupFailed("backup.folderUnusable", folder);
    }

    static BackupFailed taken(Path where) {
        return new BackupFailed("backup.folderTaken", where);
    }
}
