package fr.amiable.backup;

import fr.amiable.common.Refusal;
import java.nio.file.Path;

/** A file is not a backup, or not as it was written; nothing was changed. */
public final class BackupDamaged extends Refusal {

    private static final long serialVersionUID = 1L;

    private BackupDamaged(String key, Object... arguments) {
        super(key, arguments);
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
