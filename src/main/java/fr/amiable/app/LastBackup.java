package fr.amiable.app;

import fr.amiable.backup.Backup;
import fr.amiable.backup.BackupPlan;
import fr.amiable.backup.BackupShelf;
import fr.amiable.backup.Replacement;
import fr.amiable.common.Progress;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way back when a data folder does not open any more: its newest backup that is whole takes its place, the damaged data stay aside. */
record LastBackup(Path data, Wiring wiring) {

    /** The newest of this folder that can be reached; empty when there is none. */
    Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    private List<Backup> all() {
        BackupShelf shelf = new BackupShelf(new BackupPlan(data));
        return new Vault(data).keyFile().map(KeyFile::id).map(shelf::of).orElse(List.of());
    }

    /** Done at the next opening. */
    void putBack(Backup backup, KeySource keys) {
        Replacement replacement = new Replacement(data);
        Path place = replacement.place();
        wiring.restore(backup.file(), place, keys, Progress.NONE);
        try {
            replacement.ask(place);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
