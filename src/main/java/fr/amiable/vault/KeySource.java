package fr.amiable.vault;

import java.util.Optional;

/** Where the key of a data folder or of a backup comes from when it is opened: nothing to ask, the owner's words, or the paper. */
@FunctionalInterface
public interface KeySource {

    /** Opens what needs no passphrase, and nothing else. */
    KeySource BARE = KeyFile::key;

    /**
     * @throws PassphraseNeeded when nobody is there to give it
     * @throws WrongPassphrase when the words given are others
     * @throws WrongKey when the code given is of another folder
     */
    MasterKey keyOf(KeyFile file);

    /** The key when its file is gone or damaged; empty when only the file could give it. */
    default Optional<MasterKey> withoutFile() {
        return Optional.empty();
    }

    static KeySource passphrase(String words) {
        return file -> file.key(words);
    }

    /** The key read on the recovery sheet; it must be the one of the file. */
    static KeySource known(MasterKey key) {
        return new KeySource() {
            @Override
            public MasterKey keyOf(KeyFile file) {
                if (!key.id().equals(file.id())) {
                    throw new WrongKey();
                }
                return key;
            }

            @Override
            public Optional<MasterKey> withoutFile() {
                return Optional.of(key);
            }
        };
    }
}
