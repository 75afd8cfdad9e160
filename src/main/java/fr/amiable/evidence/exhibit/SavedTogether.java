package fr.amiable.evidence.exhibit;

import fr.amiable.evidence.FileType;
import fr.amiable.evidence.WrittenText;
import fr.amiable.evidence.conversation.Conversation;
import fr.amiable.evidence.conversation.FileNames;
import fr.amiable.evidence.conversation.FileSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes one exhibit of a conversation saved from a telephone and the files it names, when they are added at once. */
public final class SavedTogether {

    private static final String ENDING = ".txt";
    private static final int LARGEST_TEXT = 32 << 20;

    private SavedTogether() {}

    /** The same files, those of a conversation gathered, unchanged, in one archive that stands where its words stood. */
    public static List<NewExhibit> in(List<NewExhibit> files) {
        Map<NewExhibit, List<NewExhibit>> sets = new LinkedHashMap<>();
        Set<NewExhibit> taken = new HashSet<>();
        for (NewExhibit file : files) {
            if (isText(file) && files.size() > 1) {
                List<NewExhibit> named = named(file, files);
                named.removeIf(taken::contains);
                if (!named.isEmpty()) {
                    taken.addAll(named);
                    sets.put(file, named);
                }
            }
        }
        return sets.isEmpty()
                ? files
                : files.stream()
                        .filter(file -> !taken.contains(file))
                        .map(file -> sets.containsKey(file) ? gathered(file, sets.get(file)) : file)
                        .toList();
    }

    private static boolean isText(NewExhibit file) {
        return file.kept().isEmpty() && file.fileName().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static List<NewExhibit> named(NewExhibit text, List<NewExhibit> files) {
        List<NewExhibit> named = new ArrayList<>();
        byte[] bytes;
        try {
            bytes = text.bytes().get();
        } catch (ExhibitRefused unread) {
            // said when its own turn comes
            return named;
        }
        if (bytes.length > LARGEST_TEXT || FileType.of(bytes) != FileType.TEXT) {
            return named;
        }
        Conversation conversation = Conversation.read(WrittenText.of(bytes));
        if (conversation.isOne()) {
            for (String name : conversation.files()) {
                files.stream()
                        .filter(file -> file != text && file.kept().isEmpty() && !named.contains(file))
                        .filter(file -> FileNames.areSame(file.fileName(), name))
                        .findFirst()
                        .ifPresent(named::add);
            }
        }
        return named;
    }

    private static NewExhibit gathered(NewExhibit text, List<NewExhibit> named) {
        String name = text.fileName();
        Supplier<byte[]> bytes = () -> {
            FileSet set = new FileSet();
            set.add(name, text.bytes().get());
            named.forEach(file -> set.add(file.fileName(), file.bytes().get()));
            return set.bytes();
        };
        String archive = name.substring(0, name.length() - ENDING.length()) + ".zip";
        return new NewExhibit(text.details(), archive, bytes, Optional.empty());
    }
}
