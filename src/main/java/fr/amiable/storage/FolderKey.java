package fr.amiable.storage;

import fr.amiable.storage.engine.DerbyEngine;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeyFileDamaged;
import fr.amiable.vault.KeyFileMissing;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The key of a data folder: the one kept there, or a new one when the folder is new or was never encrypted. */
final class FolderKey {

    private final Vault vault;
    private final Path base;
    private final Path unfinished;
    private final DatabaseFiles files;

    FolderKey(Path folder, DatabaseFiles files) {
        this.vault = new Vault(folder);
        this.base = folder.resolve("base");
        this.unfinished = folder.resolve(DatabaseOpening.UNFINISHED);
        this.files = files;
    }

    /**
     * @throws KeyFileMissing when an encrypted database has no key file any more
     * @throws fr.amiable.vault.KeyFileDamaged when it cannot be read
     * @throws fr.amiable.vault.WrongPassphrase and whatever else the source refuses
     */
    MasterKey get(KeySource source) throws IOException {
        try {
            Optional<KeyFile> kept = vault.keyFile();
            if (kept.isPresent()) {
                return source.keyOf(kept.get());
            }
            // a creation that was cut short left nothing that a key would open
            if (files.exist() && DerbyEngine.isEncrypted(base) && !Files.exists(unfinished)) {
                throw new KeyFileMissing(vault.file().toString());
            }
        } catch (KeyFileMissing | KeyFileDamaged lost) {
            return source.withoutFile().orElseThrow(() -> lost);
        }
        MasterKey key = MasterKey.random();
        vault.keep(KeyFile.bare(key));
        return key;
    }

    /** Writes the key file again once the key read on paper opened the database; the damaged one stays beside it. */
    void mend(MasterKey key) throws IOException {
        try {
            if (vault.keyFile().isPresent()) {
                return;
            }
        } catch (KeyFileDamaged damaged) {
            Path aside = vault.file().resolveSibling(vault.file().getFileName() + ".abime");
            Files.move(vault.file(), aside, StandardCopyOption.REPLACE_EXISTING);
        }
        vault.keep(KeyFile.bare(key));
    }
}
