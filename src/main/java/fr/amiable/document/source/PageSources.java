package fr.amiable.document.source;

import fr.amiable.bundle.BundleStopped;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.words.MailPages;
import fr.amiable.document.source.words.TextPages;
import fr.amiable.document.source.words.WrittenPages;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.conversation.SmsBackup;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;

/** Opens a file of any kind as pages: what it is decided by its content, never by its name. */
public final class PageSources {

    private final Texts texts;
    private final Supplier<PaperPdf> paper;

    /** @param paper asked only when something written must be laid out: reading the fonts takes time */
    public PageSources(Texts texts, Supplier<PaperPdf> paper) {
        this.texts = texts;
        this.paper = paper;
    }

    /**
     * @param passwords tried one after the other on a protected PDF
     * @throws PagesRefused when the file has no pages to show: why, and what to do
     */
    public ExhibitPages open(ExhibitFile file, List<String> passwords) throws PagesRefused {
        try {
            return open(file, file.type(), passwords);
        } catch (IOException unreadable) {
            throw new PagesRefused(NoPages.UNREADABLE, unreadable);
        } catch (BundleStopped asked) {
            throw asked;
        } catch (RuntimeException | StackOverflowError broken) {
            // no reader survives every damaged file
            throw new PagesRefused(NoPages.DAMAGED, broken);
        }
    }

    private ExhibitPages open(ExhibitFile file, FileType type, List<String> passwords)
            throws IOException, PagesRefused {
        return switch (type) {
            case PDF -> PdfPages.open(file, passwords);
            case JPEG -> new JpegPage(texts).open(file);
            case PNG -> new PngPage(texts).open(file);
            case GIF, BMP, TIFF, WEBP -> new DecodedPages(texts).open(file);
            case EMAIL -> written(new MailPages(texts, paper.get()).internet(file.name(), file.bytes()));
            case OUTLOOK -> written(new MailPages(texts, paper.get()).outlook(file.bytes()));
            case TEXT -> written(new TextPages(texts, paper.get()).text(file.name(), file.bytes()));
            case HTML -> written(new TextPages(texts, paper.get()).web(file.name(), file.bytes()));
            case TNEF -> throw new PagesRefused(NoPages.TNEF);
            case EMPTY -> throw new PagesRefused(NoPages.EMPTY);
            case HEIC -> throw new PagesRefused(NoPages.HEIC);
            case AVIF -> throw new PagesRefused(NoPages.AVIF);
            case OFFICE, RTF -> throw new PagesRefused(NoPages.OFFICE);
            case ZIP -> conversation(file);
            case XML -> messages(file);
            default -> throw new PagesRefused(NoPages.UNKNOWN);
        };
    }

    /** The only archive whose files make one exhibit: a conversation saved with what was sent in it. */
    private ExhibitPages conversation(ExhibitFile file) throws IOException, PagesRefused {
        SavedConversation saved = SavedConversation.in(file).orElseThrow(() -> new PagesRefused(NoPages.ZIP));
        WrittenPages pages =
                new TextPages(texts, paper.get()).conversation(saved.name(), saved.conversation(), saved.files());
        return new OpenedPages(
                Loader.loadPDF(pages.pdf()), pages.warnings(), saved.files().all(), () -> {});
    }

    /** The only data that people read: the messages of a telephone. */
    private ExhibitPages messages(ExhibitFile file) throws IOException, PagesRefused {
        SmsBackup backup = SmsBackup.read(file.bytes(), other -> texts.get("document.source.phoneOwner", other))
                .orElseThrow(() -> new PagesRefused(NoPages.XML));
        SavedFiles files = new SavedFiles(backup.files().entrySet().stream()
                .map(one -> ExhibitFile.of(one.getKey(), one.getValue()))
                .toList());
        WrittenPages pages = new TextPages(texts, paper.get())
                .conversation(file.name().replaceFirst("(?i)\\.xml$", ""), backup.conversation(), files);
        return new OpenedPages(Loader.loadPDF(pages.pdf()), pages.warnings(), files.all(), () -> {});
    }

    private static ExhibitPages written(WrittenPages pages) throws IOException {
        List<ExhibitFile> parts = pages.held().stream()
                .map(held -> ExhibitFile.of(held.name(), held.bytes()))
                .toList();
        return new OpenedPages(Loader.loadPDF(pages.pdf()), pages.warnings(), parts, () -> {});
    }
}
