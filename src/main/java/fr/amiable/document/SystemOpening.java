package fr.amiable.document;

import fr.amiable.bundle.DraftFolder;
import fr.amiable.document.scratch.Scratch;
import fr.amiable.evidence.FileOpening;
import fr.amiable.evidence.Opening;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a copy that any program can read, in a folder of the owner only within the system's temporary one: it is removed when this
 * is closed, and after a kill at the next start.
 */
public final class SystemOpening implements Opening, FileOpening, Closeable {

    private static final Logger LOG = Logger.getLogger(SystemOpening.class.getName());
    private static final int LONGEST_NAME = 100;

    private final Path temporary;
    private DraftFolder copies;
    private int count;

    public SystemOpening() {
        this(Scratch.TEMPORARY);
    }

    SystemOpening(Path temporary) {
        this.temporary = temporary;
    }

    @Override
    public void open(String fileName, byte[] bytes) {
        requireProgram(fileName);
        try {
            Desktop.getDesktop().open(copy(fileName, bytes).toFile());
        } catch (IOException | IllegalArgumentException noProgram) {
            throw new FileNotOpened(fileName);
        }
    }

    synchronized Path copy(String fileName, byte[] bytes) throws IOException {
        if (copies == null) {
            copies = DraftFolder.in(temporary);
        }
        count++;
        Path folder = Files.createDirectory(copies.path().resolve(String.valueOf(count)));
        return Files.write(folder.resolve(plain(fileName)), bytes);
    }

    /** Removes the copies; those that another program holds open, where that forbids it, go at the next start. */
    @Override
    public synchronized void close() {
        if (copies == null) {
            return;
        }
        try {
            copies.close();
        } catch (IOException heldOpen) {
            LOG.log(Level.FINE, "a copy is still open elsewhere", heldOpen);
        } finally {
            copies = null;
        }
    }

    @Override
    public void open(Path file) {
        requireProgram(String.valueOf(file));
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException | IllegalArgumentException noProgram) {
            throw new FileNotOpened(String.valueOf(file));
        }
    }

    private static void requireProgram(String fileName) {
        if (GraphicsEnvironment.isHeadless()
                || !Desktop.isDesktopSupported()
                || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new FileNotOpened(fileName);
        }
    }

    /** A name that every system takes. */
    static String plain(String fileName) {
        String bare = fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        String named = bare.isEmpty() || bare.chars().allMatch(sign -> sign == '.') ? "fichier" : bare;
        return named.length() > LONGEST_NAME ? named.substring(named.length() - LONGEST_NAME) : named;
    }
}
