package fr.amiable.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts restored data in the place of the present ones, which are kept aside as a data folder of their own. It is asked for while the
 * database is open and done at the next opening, by renaming only: wherever it is cut short, the next opening goes on.
 */
public final class Replacement {

    private static final List<String> PARTS = List.of("base", "cle.properties");
    private static final String RESTORED = "restauration-";
    private static final String FROM = "from";
    private static final String ASIDE = "aside";

    private final Path data;
    private final Path order;

    public Replacement(Path data) {
        this.data = data;
        this.order = data.resolve("restauration.properties");
    }

    /** Where data to compare can be restored, within the data folder so that they can be moved in one step. */
    public Path place() {
        return free(RESTORED);
    }

    /** Takes away restored data that are not wanted. */
    public void discard(Path restored) throws IOException {
        if (restored.getParent().equals(data)) {
            Folders.remove(restored);
        }
    }

    /** Gives where the present data will be kept. */
    public Path ask(Path restored) throws IOException {
        Path aside = free("remplacee-");
        Properties words = new Properties();
        words.setProperty(FROM, restored.getFileName().toString());
        words.setProperty(ASIDE, aside.getFileName().toString());
        Path part = order.resolveSibling(order.getFileName() + ".part");
        StringWriter written = new StringWriter();
        words.store(written, null);
        // stored before it has its name: an order that a power cut left empty would stop every start
        Files.writeString(
                part,
                written.toString(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(part, order, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return aside;
    }

    /** Whether restored data wait to take the place of the present ones. */
    public boolean isAsked() {
        return Files.exists(order);
    }

    /** Does what was asked for; empty when nothing was. */
    public Optional<Path> apply() throws IOException {
        if (!isAsked()) {
            removeLeftovers();
            return Optional.empty();
        }
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(order, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Path from = data.resolve(words.getProperty(FROM));
        Path aside = data.resolve(words.getProperty(ASIDE));
        Files.createDirectories(aside);
        for (String part : PARTS) {
            replace(from.resolve(part), data.resolve(part), aside.resolve(part));
        }
        Files.delete(order);
        Folders.remove(from);
        return Optional.of(aside);
    }

    /** Restored data that nobody decided on before the program ended: the backup they came from is still there. */
    private void removeLeftovers() throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(data, RESTORED + "[0-9]*")) {
            for (Path one : left) {
                Folders.remove(one);
            }
        }
    }

    private static void replace(Path next, Path present, Path aside) throws IOException {
        if (!Files.exists(next)) {
            return;
        }
        if (Files.exists(present) && !Files.exists(aside)) {
            Files.move(present, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(next, present, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path free(String name) {
        int number = 1;
        while (Files.exists(data.resolve(name + number))) {
            number++;
        }
        return data.resolve(name + number);
    }
}
