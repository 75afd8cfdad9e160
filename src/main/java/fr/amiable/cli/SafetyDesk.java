package fr.amiable.cli;

import fr.amiable.backup.BackupService;
import fr.amiable.backup.Soundness;
import fr.amiable.common.SheetWriter;
import fr.amiable.journal.JournalChain;
import java.util.Optional;

/** What keeps the data of an opened folder, as commands use it. */
public interface SafetyDesk {

    /** Empty for a desk that lives in memory. */
    Optional<BackupService> backups();

    Soundness.Check soundness();

    JournalChain chain();

    /** Lists for spreadsheets. */
    SheetWriter csv();
}
