package fr.amiable.document;

import fr.amiable.evidence.FileOpening;
import fr.amiable.evidence.Opening;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a copy, kept in the system's folder of passing files until Amiable ends. */
public final class SystemOpening implements Opening, FileOpening {

    private static final int LONGEST_NAME = 100;

    @Override
    public void open(String fileName, byte[] bytes) {
        requireProgram(fileName);
        try {
            Path folder = Files.createTempDirectory("amiable");
            Path copy = Files.write(folder.resolve(plain(fileName)), bytes);
            copy.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            Desktop.getDesktop().open(copy.toFile());
        } catch (IOException | IllegalArgumentException noProgram) {
            throw new FileNotOpened(fileName);
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
