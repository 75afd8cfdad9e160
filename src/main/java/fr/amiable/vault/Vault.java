package fr.amiable.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The key file of a data folder, which only the owner's account of the computer can read; it is written aside and then moved, so that it is whole at any instant. */
public final class Vault {

    private static final String NAME = "cle.properties";

    private final Path file;

    public Vault(Path folder) {
        this.file = folder.resolve(NAME);
    }

    public Path file() {
        return file;
    }

    /** @throws KeyFileDamaged when it cannot be read; empty when there is none */
    public Optional<KeyFile> keyFile() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(KeyFile.read(new String(bytes, StandardCharsets.UTF_8), file.toString()));
        } catch (IOException unreadable) {
            throw new KeyFileDamaged(file.toString());
        }
    }

    public void keep(KeyFile key) throws IOException {
        Path aside = file.resolveSibling(NAME + ".part");
        try {
            OwnersFile.write(aside, key.text().getBytes(StandardCharsets.UTF_8));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /**
     * Shuts the key in another passphrase, or leaves it bare when that is empty.
     *
     * @throws WrongPassphrase when the present passphrase is another one
     * @throws KeyNotKept when it cannot be written; the present passphrase still opens
     */
    public void change(String present, String next) {
        KeyFile old = keyFile().orElseThrow(() -> new KeyFileMissing(file.toString()));
        MasterKey key = old.key(present);
        set(key, next);
    }

    /**
     * Shuts that key in a passphrase, or leaves it bare when the words are empty.
     *
     * @throws KeyNotKept when it cannot be written; the file that was there still holds
     */
    public void set(MasterKey key, String passphrase) {
        try {
            keep(passphrase.isEmpty() ? KeyFile.bare(key) : KeyFile.shut(key, passphrase));
        } catch (IOException unwritable) {
            throw new KeyNotKept(file, unwritable);
        }
    }
}
