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
import fr.amiable.evidence.exhibit.ExhibitRefused;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.evidence.exhibit.SavedTogether;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
        for (NamedFile named : gathered(given)) {
            exhibits.add(BundleExhibit.of(exhibits.size() + 1, title(named.name()), named.file()));
        }
        BundleRequest request = new BundleRequest(
                BundleCover.of(party.strip(), List.of()), List.of(), Optional.empty(), exhibits, place);
        BundleRequest asked = archive.of(exhibits.size()).map(request::archived).orElse(request);
        BundleReport report = writer.get().write(asked, target, Progress.NONE);
        AssembleAnswer answer = new AssembleAnswer(texts, report);
        command.commandLine().getOut().println(format == Format.JSON ? JsonWords.of(answer.json()) : answer.text());
        boolean isDone = report.refused().isEmpty()
                && report.archive().map(ArchiveVerdict::isArchive).orElse(true);
        return isDone ? ExitCodes.DONE : ExitCodes.PARTLY;
    }

    /** A file of the bundle, and how it is named. */
    private record NamedFile(String name, BundleFile file) {}

    /** The files as they are named; a conversation and the files it names are one, as when they are added to a dispute. */
    private List<NamedFile> gathered(GivenPasswords<Path> given) {
        Map<NewExhibit, Path> paths = new IdentityHashMap<>();
        List<NewExhibit> asNamed = new ArrayList<>();
        files.forEach(file -> {
            NewExhibit one = NewExhibit.of(file);
            paths.put(one, file);
            asNamed.add(one);
        });
        List<NewExhibit> together = SavedTogether.in(asNamed);
        boolean areReadable =
                together.stream().filter(one -> !paths.containsKey(one)).allMatch(AssembleCommand::isReadable);
        return (areReadable ? together : asNamed)
                .stream()
                        .map(one -> Optional.ofNullable(paths.get(one))
                                .map(path -> new NamedFile(
                                        String.valueOf(path.getFileName()), BundleFile.onDisk(path, given.of(path))))
                                .orElseGet(() ->
                                        new NamedFile(one.fileName(), BundleFile.kept(one.fileName(), one.bytes()))))
                        .toList();
    }

    private static boolean isReadable(NewExhibit one) {
        try {
            return one.bytes().get().length > 0;
        } catch (ExhibitRefused unread) {
            return false;
        }
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

    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    }
}
