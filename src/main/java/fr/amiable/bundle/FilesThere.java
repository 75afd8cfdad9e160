package fr.amiable.bundle;

import fr.amiable.common.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files that nobody named would be replaced; nothing was written. */
public final class FilesThere extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 6;

    private final transient List<Path> files;

    private FilesThere(List<Path> files) {
        super("bundle.filesThere", files.size(), named(files), files.get(0).getParent());
        this.files = List.copyOf(files);
    }

    /** @throws FilesThere when there is a file at one of the places */
    public static void refuse(List<Path> places) {
        List<Path> there = places.stream().filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw new FilesThere(there);
        }
    }

    public int count() {
        return files.size();
    }

    /** Those that have to be known, in words. */
    public String names() {
        return named(files);
    }

    public Path folder() {
        return files.get(0).getParent();
    }

    private static String named(List<Path> files) {
        String names = files.stream()
                .limit(MOST_NAMED)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return files.size() > MOST_NAMED ? names + "…" : names;
    }
}
