package fr.amiable.cli;

import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundleCover;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.StampPlace;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code amiable assembler}: makes one stamped and numbered PDF of any files, in the order they are named; no data folder is read. */
@Command(name = Commands.ASSEMBLE, addMethodSubcommands = false)
final class AssembleCommand implements Callable<Integer> {

    private final Texts texts;
    private final Supplier<BundleWriter> writer;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FICHIER")
    private List<Path> files;

    @Option(names = "--vers", required = true, paramLabel = "PDF")
    private Path target;

    @Option(names = "--partie", paramLabel = "NOM", defaultValue = "")
    private String party;

    @Option(names = "--tampon", paramLabel = "coin|marge", defaultValue = "coin")
    private StampPlace place;

    @Mixin
    private ArchiveOptions archive;

    @Option(names = "--mot-de-passe", paramLabel = "FICHIER=MDP")
    private List<String> passwords = List.of();

    @Option(names = "--format", paramLabel = "texte|json", defaultValue = "json")
    private Format format;

    AssembleCommand(Texts texts, Supplier<BundleWriter> writer) {
        this.texts = texts;
        this.writer = writer;
    }

    @Override
    public Integer call() {
        mustNotBeAnExhibit();
        GivenPasswords<Path> given = GivenPasswords.of(passwords, names());
        WrittenFiles.to(target);
        List<BundleExhibit> exhibits = new ArrayList<>();
        for (Path file : files) {
            exhibits.add(BundleExhibit.of(exhibits.size() + 1, title(file), BundleFile.onDisk(file, given.of(file))));
        }
        BundleRequest request = new BundleRequest(
                BundleCover.of(party.strip(), List.of()), List.of(), Optional.empty(), exhibits, place);
        BundleRequest asked = archive.of(files.size()).map(request::archived).orElse(request);
        BundleReport report = writer.get().write(asked, target, Progress.NONE);
        AssembleAnswer answer = new AssembleAnswer(texts, report);
        command.commandLine().getOut().println(format == Format.JSON ? JsonWords.of(answer.json()) : answer.text());
        boolean isDone = report.refused().isEmpty()
                && report.archive().map(ArchiveVerdict::isArchive).orElse(true);
        return isDone ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    /** An original is never overwritten by the bundle it goes in. */
    private void mustNotBeAnExhibit() {
        Path written = target.toAbsolutePath().normalize();
        if (files.stream().anyMatch(file -> file.toAbsolutePath().normalize().equals(written))) {
            throw new WrongUsage("overwritesExhibit", target);
        }
    }

    /** Each file as it is named on the line, or by its name alone. */
    private Map<Path, List<String>> names() {
        Map<Path, List<String>> names = new LinkedHashMap<>();
        files.forEach(file -> names.put(
                file,
                Stream.of(file.toString(), String.valueOf(file.getFileName()))
                        .distinct()
                        .toList()));
        return names;
    }

    private static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    }
}
