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

    /** What leaves the folder as a whole and comes back, and what is owed to persons. */
    DataDesk data();

    /** Lists for spreadsheets. */
    SheetWriter csv();
}
