package fr.amiable.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** What the commands that let data leave are told of a file that is there already: it is only replaced when the owner says so. */
final class NewFiles {

    @Option(names = "--remplacer")
    private boolean isReplacing;

    private final Set<Path> given = new HashSet<>();

    /**
     * Creates the folder of the file when it is missing.
     *
     * @throws WrongUsage when the command was to write two things into it
     * @throws FileNotWritten when something of that name is there and nothing was said of replacing it, or it cannot be written
     */
    WrittenFiles to(Path file) {
        WrittenFiles target = WrittenFiles.to(file);
        if (!given.add(target.path())) {
            throw new WrongUsage("oneFileTwice", target.path());
        }
        if (!isReplacing && Files.exists(target.path())) {
            throw FileNotWritten.alreadyThere(target.path());
        }
        return target;
    }
}
