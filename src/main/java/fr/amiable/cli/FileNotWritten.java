package fr.amiable.cli;

import fr.amiable.common.FileTrouble;
import fr.amiable.common.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** The file asked for could not be written. */
public final class FileNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    private FileNotWritten(String key, Object... arguments) {
        super(key, arguments);
    }

    static FileNotWritten because(Path file, IOException reason) {
        return new FileNotWritten("cli.fileNotWritten", file, FileTrouble.told(reason));
    }

    static FileNotWritten closedFolder(Path file) {
        return new FileNotWritten("cli.folderClosed", file.getParent());
    }

    static FileNotWritten alreadyThere(Path file) {
        return new FileNotWritten("cli.fileThere", file);
    }

    static FileNotWritten aFolder(Path file) {
        return new FileNotWritten("cli.fileIsFolder", file);
    }
}
