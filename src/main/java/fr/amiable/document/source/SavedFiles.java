package fr.amiable.document.source;

import fr.amiable.document.source.words.HeldFile;
import fr.amiable.document.source.words.JoinedFiles;
import fr.amiable.evidence.conversation.Conversation;
import fr.amiable.evidence.conversation.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The files of a saved conversation: those it names in their order, then the others. */
record SavedFiles(List<ExhibitFile> all) implements JoinedFiles {

    SavedFiles {
        all = List.copyOf(all);
    }

    static SavedFiles of(ZipDirectory directory, ZipDirectory.Entry text, Conversation conversation) {
        List<ZipDirectory.Entry> left = new ArrayList<>(directory.entries());
        left.remove(text);
        List<ExhibitFile> files = new ArrayList<>();
        for (String name : conversation.files()) {
            left.stream()
                    .filter(entry -> FileNames.areSame(entry.name(), name))
                    .findFirst()
                    .ifPresent(entry -> {
                        left.remove(entry);
                        files.add(file(directory, entry));
                    });
        }
        left.forEach(entry -> files.add(file(directory, entry)));
        return new SavedFiles(files);
    }

    private static ExhibitFile file(ZipDirectory directory, ZipDirectory.Entry entry) {
        return ExhibitFile.within(entry.name(), () -> directory.bytes(entry));
    }

    @Override
    public OptionalInt number(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (FileNames.areSame(all.get(i).name(), name)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public Optional<HeldFile> picture(String name) {
        OptionalInt number = number(name);
        return number.isPresent() ? SmallPicture.of(all.get(number.getAsInt() - 1)) : Optional.empty();
    }
}
