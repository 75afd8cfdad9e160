package fr.amiable.document.source;

import fr.amiable.common.Texts;
import fr.amiable.evidence.FileType;
import java.io.IOException;
import java.util.List;

/** Opens a file of any kind as pages: what it is decided by its content, never by its name. */
public final class PageSources {

    private final Texts texts;

    public PageSources(Texts texts) {
        this.texts = texts;
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
            case EMPTY -> throw new PagesRefused(NoPages.EMPTY);
            case HEIC -> throw new PagesRefused(NoPages.HEIC);
            case AVIF -> throw new PagesRefused(NoPages.AVIF);
            case OFFICE, RTF -> throw new PagesRefused(NoPages.OFFICE);
            case ZIP -> throw new PagesRefused(NoPages.ZIP);
            case XML -> throw new PagesRefused(NoPages.XML);
            default -> throw new PagesRefused(NoPages.UNKNOWN);
        };
    }
}
