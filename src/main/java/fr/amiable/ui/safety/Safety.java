package fr.amiable.ui.safety;

import fr.amiable.backup.BackupService;
import fr.amiable.backup.Replacement;
import fr.amiable.backup.RestoreService;
import fr.amiable.backup.Soundness;
import fr.amiable.common.SheetWriter;
import fr.amiable.journal.JournalChain;
import fr.amiable.letter.paper.Printing;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;

/** What the screens about safety do with an open data folder. */
public record Safety(Backups saved, Key key, Trace trace, IdleMinutes idle) {

    /** Backups, and the way back from them. */
    public record Backups(BackupService backups, RestoreService restores, Replacement replacement) {}

    /** The key of the folder, and the file it is kept in. */
    public record Key(MasterKey key, Vault vault) {}

    /** What is verified and shown of the whole desk. */
    public record Trace(
            Soundness.Check soundness, JournalChain chain, SheetWriter csv, SheetWriter pdf, Printing printing) {}
}
