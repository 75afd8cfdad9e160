package fr.amiable.document.source;

import fr.amiable.evidence.FileType;
import fr.amiable.evidence.WrittenText;
import fr.amiable.evidence.conversation.Conversation;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A conversation saved from a telephone as an archive: its words, and the files sent in it. */
record SavedConversation(String name, Conversation conversation, SavedFiles files) {

    private static final long LONGEST_TEXT = 32L << 20;

    /** Empty when no file of the archive is a conversation; the longest one when several are. */
    static Optional<SavedConversation> in(ExhibitFile archive) throws IOException {
        ZipDirectory directory = ZipDirectory.of(archive);
        List<ZipDirectory.Entry> texts = directory.entries().stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(".txt"))
                .filter(entry -> entry.size() <= LONGEST_TEXT)
                .sorted(Comparator.comparingLong(ZipDirectory.Entry::size).reversed())
                .toList();
        for (ZipDirectory.Entry text : texts) {
            byte[] bytes = directory.bytes(text);
            if (FileType.of(bytes) != FileType.TEXT) {
                continue;
            }
            Conversation conversation = Conversation.read(WrittenText.of(bytes));
            if (conversation.isOne()) {
                return Optional.of(new SavedConversation(
                        archive.name().replaceFirst("(?i)\\.zip$", ""),
                        conversation,
                        SavedFiles.of(directory, text, conversation)));
            }
        }
        return Optional.empty();
    }
}
