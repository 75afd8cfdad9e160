package fr.amiable.app;

import fr.amiable.storage.FolderNotWritable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the owner's data lives on this computer, and the log of failures beside it. */
public record AppFolders(Path data) {

    /** The folder asked for on the command line, else {@code AMIABLE_HOME}, else the usual place of the system. */
    public static AppFolders choose(Optional<Path> asked) {
        return new AppFolders(asked.orElseGet(() ->
                        usual(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))))
                .toAbsolutePath()
                .normalize());
    }

    static Path usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        return variable(environment, "AMIABLE_HOME").orElseGet(() -> {
            if (name.startsWith("windows")) {
                return variable(environment, "APPDATA")
                        .orElse(home.resolve("AppData").resolve("Roaming"))
                        .resolve("Amiable");
            }
            if (name.startsWith("mac")) {
                return home.resolve("Library").resolve("Application Support").resolve("Amiable");
            }
            return variable(environment, "XDG_DATA_HOME")
                    .filter(Path::isAbsolute)
                    .orElse(home.resolve(".local").resolve("share"))
                    .resolve("amiable");
        });
    }

    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    /** Creates the folders that are missing.
     *
     * @throws FolderNotWritable when they cannot be created or written
     */
    public AppFolders create() {
        try {
            Files.createDirectories(log());
            Files.delete(Files.createTempFile(data, "essai", ".tmp"));
            return this;
        } catch (IOException unwritable) {
            throw new FolderNotWritable(data, unwritable);
        }
    }

    /** The folder of the log of failures. */
    public Path log() {
        return data.resolve("journal");
    }
}
