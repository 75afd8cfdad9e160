package fr.amiable.document.bundle;

import fr.amiable.bundle.BundleExhibit;
import fr.amiable.bundle.BundleStopped;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.source.ExhibitFile;
import fr.amiable.document.source.ExhibitPages;
import fr.amiable.document.source.NoPages;
import fr.amiable.document.source.PageSources;
import fr.amiable.document.source.PagesRefused;
import fr.amiable.evidence.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes exhibits one after the other; one that cannot be shown becomes a page that says so, its original attached. */
final class ExhibitWriter {

    private static final int DEEPEST_PART = 3;

    private final Draft draft;
    private final Texts texts;
    private final PagesWriter pages;
    private final PageSources sources;
    private final UnreadablePage unreadable;

    ExhibitWriter(Draft draft, Texts texts, PaperFonts fonts, PagesWriter pages, PageSources sources) {
        this.draft = draft;
        this.texts = texts;
        this.pages = pages;
        this.sources = sources;
        this.unreadable = new UnreadablePage(texts, fonts);
    }

    void withdrawn(BundleExhibit exhibit) {
        draft.written()
                .add(new Written(
                        String.valueOf(exhibit.number()),
                        "",
                        exhibit.title(),
                        exhibit.factOn(),
                        draft.stamps().count(),
                        0,
                        0,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        false));
    }

    void write(BundleExhibit exhibit, ReadFile read, List<String> passwords) throws IOException {
        Piece piece = new Piece(String.valueOf(exhibit.number()), exhibit.title(), exhibit, 0);
        write(piece, read, passwords);
    }

    /** An exhibit whose file could not even be read. */
    void missing(BundleExhibit exhibit, String name, IOException reason) throws IOException {
        Piece piece = new Piece(String.valueOf(exhibit.number()), exhibit.title(), exhibit, 0);
        String sentence = texts.get("bundle.unreadable.missing", String.valueOf(reason.getMessage()));
        standIn(piece, name, Optional.empty(), List.of(sentence), List.of());
    }

    /** An exhibit, or a file that an exhibit holds. */
    private record Piece(String label, String title, BundleExhibit exhibit, int depth) {

        Piece part(int number, String title) {
            return new Piece(label + "." + number, title, exhibit, depth + 1);
        }
    }

    private void write(Piece piece, ReadFile read, List<String> passwords) throws IOException {
        draft.tree().nextGroup();
        draft.startOf(piece.label());
        PdfOutput.Mark mark = draft.out().mark();
        int stamps = draft.stamps().count();
        List<ExhibitFile> parts;
        try (ExhibitPages opened = sources.open(read.file(), passwords);
                PDDocument shown = isPictured(piece) ? pages.pictures(opened.document()) : opened.document()) {
            int node = draft.out().reserve();
            PagesWriter.Copied copied = pages.copy(shown, piece.label(), node);
            read.mustBeUnchanged();
            draft.tree().add(node, copied.pages());
            List<String> warnings = warnings(piece, read, opened, copied);
            draft.written().add(written(piece, read, stamps, copied.pages(), warnings));
            draft.keep(copied.pages()[0], copied.bookmarks());
            parts = opened.parts();
        } catch (BundleStopped | OutputFailed notTheExhibit) {
            throw notTheExhibit;
        } catch (PagesRefused refused) {
            back(mark, stamps);
            refuse(piece, read, refused);
            return;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // the PDF library does not survive every damaged file
            back(mark, stamps);
            refuse(piece, read, new PagesRefused(NoPages.DAMAGED, broken));
            return;
        }
        parts(piece, parts, passwords);
    }

    private boolean isPictured(Piece piece) {
        return draft.pictures().has(piece.exhibit());
    }

    /** Attaches the original when the pages do not show all that it is. */
    private List<String> warnings(Piece piece, ReadFile read, ExhibitPages opened, PagesWriter.Copied copied)
            throws IOException {
        List<String> warnings = new ArrayList<>(opened.warnings());
        warnings.addAll(copied.warnings());
        boolean isTruncated = Truncation.of(read.file());
        if (isTruncated) {
            warnings.add(texts.get("bundle.warning.truncated"));
        }
        if (isPictured(piece)) {
            warnings.add(texts.get("bundle.warning.pictures"));
        }
        if (copied.isOriginalNeeded() || isTruncated || isPictured(piece)) {
            warnings.add(texts.get("bundle.warning.attached", attach(piece, read)));
        }
        return warnings;
    }

    private void parts(Piece piece, List<ExhibitFile> parts, List<String> passwords) throws IOException {
        int number = 1;
        for (ExhibitFile part : parts) {
            Piece inner = piece.part(number++, part.name());
            Optional<ReadFile> read = read(part);
            if (read.isEmpty()) {
                PagesRefused damaged = new PagesRefused(NoPages.DAMAGED);
                standIn(
                        inner,
                        part.name(),
                        read,
                        List.of(damaged.sentence(texts), damaged.remedy(texts)),
                        List.of(texts.get("bundle.warning.notAttached")));
            } else if (piece.depth() < DEEPEST_PART) {
                write(inner, read.get(), passwords);
            } else {
                standIn(
                        inner,
                        part.name(),
                        read,
                        List.of(texts.get("bundle.unreadable.tooDeep")),
                        List.of(attachedOrNot(inner, read.get())));
            }
        }
    }

    /** Empty when the archive or message that holds it is damaged there: the rest of the bundle is made all the same. */
    private static Optional<ReadFile> read(ExhibitFile part) {
        try {
            return Optional.of(ReadFile.of(part));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private void back(PdfOutput.Mark mark, int stamps) throws IOException {
        draft.out().backTo(mark);
        draft.stamps().backTo(stamps);
    }

    private void refuse(Piece piece, ReadFile read, PagesRefused refused) throws IOException {
        standIn(
                piece,
                read.file().name(),
                Optional.of(read),
                List.of(refused.sentence(texts), refused.remedy(texts)),
                List.of(attachedOrNot(piece, read)));
    }

    private String attachedOrNot(Piece piece, ReadFile read) throws IOException {
        PdfOutput.Mark mark = draft.out().mark();
        try {
            return texts.get("bundle.warning.attached", attach(piece, read));
        } catch (IOException unread) {
            draft.out().backTo(mark);
            return texts.get("bundle.warning.notAttached");
        }
    }

    private void standIn(Piece piece, String file, Optional<ReadFile> read, List<String> reasons, List<String> warnings)
            throws IOException {
        draft.tree().nextGroup();
        int stamps = draft.stamps().count();
        int node = draft.out().reserve();
        List<String> sentences = new ArrayList<>(reasons);
        sentences.addAll(warnings);
        try (PaperSheet sheet = unreadable.draw(piece.title(), sentences, facts(file, read))) {
            PagesWriter.Copied copied = pages.copy(sheet.finish(), piece.label(), node);
            draft.tree().add(node, copied.pages());
            draft.written()
                    .add(new Written(
                            piece.label(),
                            file,
                            piece.title(),
                            factOn(piece),
                            stamps,
                            1,
                            copied.pages()[0],
                            read.map(ReadFile::fingerprint),
                            warnings,
                            Optional.of(String.join(" ", reasons)),
                            reasons.contains(texts.of(NoPages.PASSWORD))));
        }
    }

    private List<String[]> facts(String file, Optional<ReadFile> read) {
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {texts.get("bundle.unreadable.file"), file});
        read.ifPresent(known -> {
            facts.add(new String[] {texts.get("bundle.unreadable.size"), bytes(known.size())});
            facts.add(new String[] {
                texts.get("bundle.unreadable.fingerprint"), known.fingerprint().hex()
            });
        });
        return facts;
    }

    private String bytes(long size) {
        return texts.get("bundle.bytes", FrenchText.number(BigDecimal.valueOf(size)));
    }

    private String attach(Piece piece, ReadFile read) throws IOException {
        try (InputStream original = read.file().open()) {
            String wish = "Piece-" + piece.label() + "_" + read.file().name();
            return draft.attachments().attach(wish, "Source", original, read.size());
        }
    }

    private static Written written(Piece piece, ReadFile read, int first, int[] pages, List<String> warnings) {
        Fingerprint fingerprint = read.fingerprint();
        return new Written(
                piece.label(),
                read.file().name(),
                piece.title(),
                factOn(piece),
                first,
                pages.length,
                pages[0],
                Optional.of(fingerprint),
                warnings,
                Optional.empty(),
                false);
    }

    private static Optional<LocalDate> factOn(Piece piece) {
        return piece.depth() == 0 ? piece.exhibit().factOn() : Optional.empty();
    }
}
