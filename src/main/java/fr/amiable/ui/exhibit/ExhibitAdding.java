package fr.amiable.ui.exhibit;

import fr.amiable.bundle.candidate.ExhibitCandidate;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.GivenFiles;
import fr.amiable.evidence.exhibit.NewExhibit;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;

/** The ways to add exhibits: files, folders, scans, what the desk keeps, what is pasted. */
final class ExhibitAdding {

    private static final String SCAN_FOLDER = "exhibits.scanFolder";

    private final ExhibitsModel model;
    private final ExhibitsFrame frame;
    private final Texts texts;
    private final PastedExhibits pasted;
    private final Consumer<Node> ask;
    private final Runnable asked;

    /**
     * @param ask shows a list to take from in place of the exhibits
     * @param asked shows the exhibits again
     */
    ExhibitAdding(ExhibitsModel model, ExhibitsFrame frame, Consumer<Node> ask, Runnable asked) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.pasted = new PastedExhibits(texts);
        this.ask = ask;
        this.asked = asked;
    }

    void addPaths(List<Path> paths) {
        if (!paths.isEmpty()) {
            model.addPaths(paths, texts.get("ui.exhibits.adding"));
        }
    }

    void chooseFiles() {
        addPaths(frame.dialogs().chooseAnyFiles());
    }

    void chooseFolder() {
        frame.dialogs()
                .chooseFolder(texts.get("ui.exhibits.whichFolder"))
                .map(List::of)
                .ifPresent(this::addPaths);
    }

    void showScans() {
        scanFolder().or(this::chooseScanFolder).ifPresent(this::showScansOf);
    }

    void changeScanFolder() {
        chooseScanFolder().ifPresent(this::showScansOf);
    }

    private Optional<Path> scanFolder() {
        try {
            return frame.memory().find(SCAN_FOLDER).map(Path::of).filter(Files::isDirectory);
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Path> chooseScanFolder() {
        Optional<Path> folder = frame.dialogs().chooseFolder(texts.get("ui.exhibits.whichScanFolder"));
        folder.ifPresent(path -> frame.memory().keep(SCAN_FOLDER, path.toString()));
        return folder;
    }

    private void showScansOf(Path folder) {
        PickPanel<Path> panel = new PickPanel<>(
                texts.get("ui.exhibits.scans"), texts.get("ui.exhibits.scansOf", folder), texts, this::take, asked);
        ask.accept(panel);
        model.readScans(
                folder,
                files -> panel.show(files.stream().map(this::scan).toList(), texts.get("ui.exhibits.noScan", folder)));
    }

    private void take(List<Path> files) {
        asked.run();
        addPaths(files);
    }

    private PickPanel.Choice<Path> scan(Path file) {
        LocalDateTime at = LocalDateTime.ofInstant(
                GivenFiles.changedAt(file).toInstant(), frame.clock().getZone());
        return new PickPanel.Choice<>(
                file,
                String.valueOf(file.getFileName()),
                texts.get(
                        "ui.exhibits.scannedOn",
                        FrenchText.date(at.toLocalDate()),
                        at.toLocalTime().withNano(0)));
    }

    void showKept() {
        PickPanel<ExhibitCandidate> panel = new PickPanel<>(
                texts.get("ui.exhibits.kept"), texts.get("ui.exhibits.keptHint"), texts, this::takeKept, asked);
        ask.accept(panel);
        model.readCandidates(candidates ->
                panel.show(candidates.stream().map(this::kept).toList(), texts.get("ui.exhibits.nothingKept")));
    }

    private void takeKept(List<ExhibitCandidate> chosen) {
        asked.run();
        List<NewExhibit> files = chosen.stream().map(ExhibitCandidate::exhibit).toList();
        model.add(() -> files, texts.get("ui.exhibits.adding"));
    }

    private PickPanel.Choice<ExhibitCandidate> kept(ExhibitCandidate candidate) {
        String from = Stream.of(
                        texts.get("client.document." + candidate.from().name()),
                        candidate.about(),
                        candidate.on().map(FrenchText::date).orElse(""),
                        candidate.isOfTheCase() ? "" : texts.get("ui.exhibits.otherThanTheCase"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return new PickPanel.Choice<>(candidate, candidate.title(), from);
    }

    /** Files first, then a picture, then words; says so when there is none of them. */
    void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        LocalDateTime now =
                LocalDateTime.ofInstant(frame.clock().instant(), frame.clock().getZone());
        if (board.hasFiles()) {
            addPaths(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasImage() && board.getImage() != null) {
            add(pasted.picture(board.getImage(), now));
        } else if (board.hasString() && !board.getString().isBlank()) {
            add(pasted.words(board.getString(), now));
        } else {
            frame.notices().say(texts.get("ui.exhibits.nothingToPaste"));
        }
    }

    private void add(NewExhibit file) {
        model.add(() -> List.of(file), texts.get("ui.exhibits.adding"));
    }

    LocalDate today() {
        return LocalDate.now(frame.clock());
    }
}
