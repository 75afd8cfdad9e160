package fr.amiable.evidence;

import fr.amiable.common.Subject;
import fr.amiable.common.Transactions;
import fr.amiable.journal.Act;
import fr.amiable.journal.Journal;
import java.net.URLConnection;
import java.util.List;
import java.util.Set;

/** What the owner can do with the files of a thing of the desk: attach, take away, bring back, copy out. */
public final class AttachedFiles {

    private final OriginalArchive archive;
    private final Journal journal;
    private final Transactions transactions;

    public AttachedFiles(OriginalArchive archive, Journal journal, Transactions transactions) {
        this.archive = archive;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Keeps the bytes as they are; the very same file already attached to that thing is not kept twice. */
    public Original attach(Subject subject, String fileName, byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        return transactions.inTransaction(() -> of(subject).stream()
                .filter(kept -> kept.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseGet(() -> add(subject, fileName, bytes)));
    }

    private Original add(Subject subject, String fileName, byte[] bytes) {
        Original added = archive.add(subject, fileName, mediaType(fileName), bytes);
        journal.record(subject, Act.FILE_ATTACHED, "", added.toString());
        return added;
    }

    /** Takes it out of the lists; the bytes stay, and {@link #restore} brings it back. */
    public void remove(Original original) {
        transactions.inTransaction(() -> {
            archive.remove(original.id());
            journal.record(original.subject(), Act.FILE_REMOVED, original.toString(), "");
        });
    }

    public void restore(Original original) {
        transactions.inTransaction(() -> {
            archive.restore(original.id());
            journal.record(original.subject(), Act.RESTORED, "", original.toString());
        });
    }

    public List<Original> of(Subject subject) {
        return archive.of(subject);
    }

    /** The ids of the things of that kind that have at least one file. */
    public Set<Long> withFiles(Subject.Kind kind) {
        return archive.withOriginals(kind);
    }

    /** The bytes as they entered. */
    public byte[] bytes(Original original) {
        return archive.bytes(original.id()).orElseThrow();
    }

    private static String mediaType(String fileName) {
        String guessed = URLConnection.guessContentTypeFromName(fileName);
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
