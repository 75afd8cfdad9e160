package fr.amiable.vault;

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

    static KeySource passphrase(String words) {
        return file -> file.key(words);
    }

    /** The key read on the recovery sheet; it must be the one of the file. */
    static KeySource known(MasterKey key) {
        return file -> {
            if (!key.id().equals(file.id())) {
                throw new WrongKey();
            }
            return key;
        };
    }
}
