package fr.amiable.cli;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.transfer.DeskArchives;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code amiable exporter}: everything as CSV, JSON and original files, in one ZIP. */
@Command(name = "exporter")
final class ExportCommand implements Runnable {

    private final Texts texts;
    private final Desks desks;

    @ParentCommand
    private AmiableCommand root;

    @Mixin
    private Answer answer;

    @Mixin
    private NewFiles files;

    @Option(names = "--vers", required = true, paramLabel = "ZIP")
    private Path file;

    ExportCommand(Texts texts, Desks desks) {
        this.texts = texts;
        this.desks = desks;
    }

    /** @throws fr.amiable.transfer.ArchiveRefused when it cannot be written */
    @Override
    public void run() {
        files.to(file);
        try (Desk desk = desks.openExisting(root.dataFolder())) {
            DeskArchives.Content written = desk.data().transfer().export(file, Progress.NONE);
            answer.write(() -> json(file, written), () -> text(texts, "cli.export.done", file, written));
        }
    }

    static Map<String, Object> json(Path file, DeskArchives.Content content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", file.toAbsolutePath().normalize().toString());
        json.put("tables", content.tables());
        json.put("lignes", content.rows());
        json.put("fichiers", content.files());
        json.put("octets", content.bytes());
        return json;
    }

    static String text(Texts texts, String key, Path file, DeskArchives.Content content) {
        return texts.get(
                key,
                file.toAbsolutePath().normalize(),
                content.tables(),
                content.rows(),
                content.files(),
                BackupAnswer.megabytes(content.bytes()));
    }
}
