package fr.amiable.bundle.dossier;

import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.DraftFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The files that a bundle may take the place of, held aside: they come back when it is not kept after all. */
final class FormerFiles implements AutoCloseable {

    private final Map<Path, Path> heldAside = new LinkedHashMap<>();
    private final List<DraftFolder> folders = new ArrayList<>();

    private FormerFiles() {}

    /** @param places where files may be written; those that are there stay there meanwhile */
    static FormerFiles of(List<Path> places) {
        FormerFiles former = new FormerFiles();
        Map<Path, DraftFolder> aside = new LinkedHashMap<>();
        for (Path place : places) {
            Path file = place.toAbsolutePath().normalize();
            if (Files.isRegularFile(file)) {
                try {
                    DraftFolder folder = aside.get(file.getParent());
                    if (folder == null) {
                        folder = DraftFolder.in(file.getParent());
                        aside.put(file.getParent(), folder);
                        former.folders.add(folder);
                    }
                    former.hold(file, folder.path().resolve("former-" + former.heldAside.size()));
                } catch (IOException refused) {
                    former.close();
                    throw BundleNotWritten.because(file, refused);
                }
            }
        }
        return former;
    }

    /** A second name costs nothing; where there is none a copy is made. */
    private void hold(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
        heldAside.put(file, second);
    }

    /** What that gives; when it fails, all is again as it was. */
    <T> T orBack(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (RuntimeException failed) {
            restore();
            throw failed;
        }
    }

    boolean holds(Path file) {
        return heldAside.containsKey(file);
    }

    /** Puts back those whose place was taken, over what took it; where that cannot be, beside it. */
    void restore() {
        heldAside.forEach((file, second) -> {
            try {
                if (Files.exists(second) && !(Files.exists(file) && Files.isSameFile(file, second))) {
                    putBack(file, second);
                }
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }

    private static void putBack(Path file, Path second) throws IOException {
        try {
            Files.move(second, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException inUse) {
            Files.move(second, free(file));
        }
    }

    private static Path free(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int number = 1;
        Path beside;
        do {
            String words = (dot > 0 ? name.substring(0, dot) : name) + "-ancien-" + number;
            beside = file.resolveSibling(words + (dot > 0 ? name.substring(dot) : ""));
            number++;
        } while (Files.exists(beside));
        return beside;
    }

    /** Lets go of what was held. */
    @Override
    public void close() {
        for (DraftFolder folder : folders) {
            try {
                folder.close();
            } catch (IOException kept) {
                throw new UncheckedIOException(kept);
            }
        }
    }
}
