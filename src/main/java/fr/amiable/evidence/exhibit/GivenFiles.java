package fr.amiable.evidence.exhibit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that an owner gives, whole folders included; nothing of them is read yet. */
public final class GivenFiles {

    private static final Comparator<Path> NATURAL = Comparator.comparing(GivenFiles::name, new NaturalOrder());

    private GivenFiles() {}

    /** In the order given; those of a folder in the order a person counts, files before sub-folders, hidden ones left out. */
    public static List<NewExhibit> of(List<Path> given) {
        List<NewExhibit> files = new ArrayList<>();
        given.forEach(path -> add(path, files));
        return List.copyOf(files);
    }

    /** The files directly in a folder, the newest first; none when it cannot be read. */
    public static List<Path> newestFirst(Path folder) {
        return inside(folder)
                .filter(Files::isRegularFile)
                .sorted(Comparator.comparing(GivenFiles::changedAt).reversed().thenComparing(NATURAL))
                .toList();
    }

    private static void add(Path path, List<NewExhibit> files) {
        if (!Files.isDirectory(path)) {
            files.add(NewExhibit.of(path));
            return;
        }
        List<Path> inside = inside(path).sorted(NATURAL).toList();
        inside.stream().filter(one -> !Files.isDirectory(one)).forEach(one -> files.add(NewExhibit.of(one)));
        // a link to a folder may lead back up
        inside.stream()
                .filter(one -> Files.isDirectory(one) && !Files.isSymbolicLink(one))
                .forEach(one -> add(one, files));
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !isHidden(path)).toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean isHidden(Path path) {
        try {
            return name(path).startsWith(".") || Files.isHidden(path);
        } catch (IOException unknown) {
            return false;
        }
    }

    public static FileTime changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
