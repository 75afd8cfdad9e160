package fr.amiable.backup;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** A file is not a backup, or not as it was written; nothing was changed. */
public final class BackupDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    private BackupDamaged(String key, Object... arguments) {
        super(key, arguments);
    }

    static BackupDamaged missing(Path file) {
        return new BackupDamaged("backup.missing", file);
    }

    static BackupDamaged unreadable(Path file, IOException cause) {
        BackupDamaged damaged = new BackupDamaged("backup.unreadable", file, FileTrouble.told(cause));
        damaged.initCause(cause);
        return damaged;
    }

    static BackupDamaged notABackup(String file) {
        return new BackupDamaged("backup.notABackup", file);
    }

    static BackupDamaged altered(String file) {
        return new BackupDamaged("backup.altered", file);
    }

    /** The copy of the database in a folder cannot be opened or read. */
    public static BackupDamaged doesNotOpen(Path folder, Throwable cause) {
        BackupDamaged damaged = new BackupDamaged("backup.doesNotOpen", folder);
        damaged.initCause(cause);
        return damaged;
    }

    /** What is in it is not what was counted when it was made. */
    static BackupDamaged differs(String file, String what) {
        return new BackupDamaged("backup.differs", file, what);
    }
}
