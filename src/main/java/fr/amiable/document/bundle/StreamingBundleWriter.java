package fr.amiable.document.bundle;

import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleFile;
import fr.amiable.bundle.BundleNotWritten;
import fr.amiable.bundle.BundleReport;
import fr.amiable.bundle.BundleRequest;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.bundle.BundleVolume;
import fr.amiable.bundle.BundleWriter;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.PageSources;
import fr.amiable.evidence.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes a bundle in one pass: each exhibit is opened, copied and closed in its turn; the first pages, which say where all is,
 * are written last and come first in the page tree.
 */
public final class StreamingBundleWriter implements BundleWriter {

    private final Texts texts;
    private final Clock clock;
    private final Supplier<PaperFonts> whereFontsAre;
    private PaperFonts fonts;
    private PaperPdf paper;

    public StreamingBundleWriter(Texts texts, Clock clock) {
        this(texts, clock, PaperFonts::new);
    }

    /** @param fonts asked for by the first bundle */
    public StreamingBundleWriter(Texts texts, Clock clock, Supplier<PaperFonts> fonts) {
        this.texts = texts;
        this.clock = clock;
        this.whereFontsAre = fonts;
    }

    @Override
    public synchronized BundleReport write(BundleRequest request, BundleVolume volume, Path target, Progress progress) {
        loadFonts();
        Path file = target.toAbsolutePath().normalize();
        try {
            return write(request, volume, file, progress, request.archiving().isPresent());
        } catch (OutputFailed refused) {
            throw BundleNotWritten.because(file, refused.reason());
        } catch (IOException refused) {
            throw BundleNotWritten.because(file, refused);
        }
    }

    /** What says that it is an archive never takes its place when it is none: all is written again without saying so. */
    private BundleReport write(
            BundleRequest request, BundleVolume volume, Path file, Progress progress, boolean isArchive)
            throws IOException {
        ArchiveVerdict refused;
        try (PdfOutput out = PdfOutput.beside(file);
                Draft draft = new Draft(out, fonts, texts, request, isArchive)) {
            BundleReport report = fill(draft, request, volume, file, progress);
            if (!isArchive) {
                out.draft().moveTo(file);
                return report;
            }
            ArchiveVerdict verdict = new ArchiveCheck(texts, draft, report.exhibits(), volume.before())
                    .verdict(out.draft().path());
            out.draft().lockAgain();
            stopIf(progress);
            if (verdict.isArchive()) {
                out.draft().moveTo(file);
                return report.judged(verdict);
            }
            refused = verdict;
        }
        return write(request, volume, file, progress, false).judged(refused);
    }

    /** Writes all of it, and reads it back while the disk stores it. */
    private BundleReport fill(Draft draft, BundleRequest request, BundleVolume volume, Path file, Progress progress)
            throws IOException {
        Map<Integer, Long> sizes = exhibits(request, draft, progress);
        PdfOutput out = draft.out();
        draft.startOf("");
        int node = out.reserve();
        FrontWriter.Front front = new FrontWriter(draft, texts, fonts, request, volume).write(node);
        draft.tree().finish(node, front.objects());
        int before = volume.before() + front.objects().length;
        draft.stamps().write(before + 1, front.total());
        draft.ink().writeFonts();
        Fingerprint fingerprint = end(title(request, volume), draft, front);
        UndrawnLetters undrawn = new UndrawnLetters(fonts, texts);
        List<BundledExhibit> bundled = draft.written().stream()
                .map(written -> undrawn.warned(written.bundled(before)))
                .toList();
        stopIf(progress);
        new ReadBack(draft.ink(), bundled, front, volume).check(out.draft().path());
        out.draft().lockAgain();
        stopIf(progress);
        int pages = front.objects().length + draft.stamps().count();
        return new BundleReport(
                file, pages, out.position(), fingerprint, bundled, sizes, Optional.empty(), undrawn.of(request));
    }

    @Override
    public synchronized int frontPages(BundleRequest request, BundleVolume volume) {
        loadFonts();
        FrontPlan plan = FrontPlan.of(0, FrontPlan.listed(volume).toList());
        try (FrontPages pages = new FrontPages(texts, fonts, request, plan, volume)) {
            pages.draw();
            return pages.pages() + FrontWriter.statementPages(request, volume);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void loadFonts() {
        if (fonts == null) {
            fonts = whereFontsAre.get();
        }
    }

    /** Made for the first exhibit that is words: reading its fonts takes a while. */
    private PaperPdf paper() {
        if (paper == null) {
            paper = new PaperPdf();
        }
        return paper;
    }

    private Map<Integer, Long> exhibits(BundleRequest request, Draft draft, Progress progress) throws IOException {
        PagesWriter pages = new PagesWriter(draft, draft.stamps(), texts, request.place(), progress);
        ExhibitWriter writer = new ExhibitWriter(
                draft, texts, fonts, pages, new PageSources(texts, () -> paper().looking(() -> stopIf(progress))));
        Map<Integer, Long> sizes = new LinkedHashMap<>();
        int done = 0;
        for (BundleExhibit exhibit : request.exhibits()) {
            progress.at(done++, request.exhibits().size());
            stopIf(progress);
            long start = draft.out().position();
            write(exhibit, writer);
            sizes.put(exhibit.number(), draft.out().position() - start);
        }
        progress.at(done, request.exhibits().size());
        return sizes;
    }

    private static void write(BundleExhibit exhibit, ExhibitWriter writer) throws IOException {
        if (exhibit.file().isEmpty()) {
            writer.withdrawn(exhibit);
            return;
        }
        BundleFile file = exhibit.file().get();
        ReadFile read;
        try {
            read = ReadFile.of(file);
        } catch (IOException unread) {
            writer.missing(exhibit, file.name(), unread);
            return;
        }
        writer.write(exhibit, read, file.passwords());
    }

    private Fingerprint end(String title, Draft draft, FrontWriter.Front front) throws IOException {
        byte[] manifest = manifest(draft).getBytes(StandardCharsets.UTF_8);
        draft.attachments()
                .attach(
                        texts.get("bundle.manifest.file"),
                        "Supplement",
                        new ByteArrayInputStream(manifest),
                        manifest.length);
        BundleCatalog catalog = new BundleCatalog(draft, title, ZonedDateTime.now(clock));
        int root = catalog.write(marks(draft, front));
        return draft.out().finish(root, catalog.writeInformation());
    }

    private String title(BundleRequest request, BundleVolume volume) {
        if (volume.front() == BundleVolume.Front.NONE) {
            BundleExhibit alone = request.exhibits().get(0);
            return texts.get("bundle.mark", alone.number(), alone.title());
        }
        String parties = request.cover().parties();
        String title = parties.isBlank() ? texts.get("bundle.cover") : texts.get("bundle.title", parties);
        return volume.isOneOfSeveral()
                ? texts.get("bundle.titleOfVolume", title, volume.number(), volume.count())
                : title;
    }

    private List<BundleCatalog.Mark> marks(Draft draft, FrontWriter.Front front) {
        List<BundleCatalog.Mark> marks = new ArrayList<>(front.marks());
        for (Written exhibit : draft.written()) {
            if (exhibit.pages() > 0) {
                marks.add(new BundleCatalog.Mark(
                        texts.get("bundle.mark", exhibit.label(), exhibit.title()),
                        exhibit.firstObject(),
                        front.objects().length + exhibit.firstPage(),
                        texts.get("bundle.pageName", exhibit.label()),
                        exhibit.isPart(),
                        draft.bookmarks(exhibit.firstObject())));
            }
        }
        return marks;
    }

    /** As {@code sha256sum} writes it, so that it can be checked without us. */
    private static String manifest(Draft draft) {
        StringBuilder lines = new StringBuilder();
        for (Written exhibit : draft.written()) {
            exhibit.fingerprint()
                    .ifPresent(fingerprint -> lines.append(fingerprint.hex())
                            .append("  ")
                            .append(exhibit.file())
                            .append('\n'));
        }
        return lines.toString();
    }

    private static void stopIf(Progress progress) {
        if (progress.isCancelled()) {
            throw new BundleStopped();
        }
    }
}
