package fr.amiable.document.preview;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import fr.amiable.document.source.CameraNotes;
import fr.amiable.document.source.ExhibitFile;
import fr.amiable.document.source.NoPages;
import fr.amiable.document.source.PageSources;
import fr.amiable.document.source.PagesRefused;
import fr.amiable.document.source.PictureFile;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import fr.amiable.evidence.preview.Previews;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Opens files of any kind through what turns them into pages for a bundle, drawing no more than is looked at. */
public final class FilePreviews implements Previews {

    /** A PNG of more dots than that is read row by row, and not unpacked whole. */
    private static final long MANY_DOTS = 8_000_000;

    private static final int PNG_SIZE = 16;

    private final Texts texts;
    private final PageSources sources;

    /** @param paper asked only when something written must be laid out */
    public FilePreviews(Texts texts, Supplier<PaperPdf> paper) {
        this.texts = texts;
        this.sources = new PageSources(texts, paper);
    }

    @Override
    public Preview open(PreviewedFile file, List<String> passwords) {
        try {
            ExhibitFile read = ExhibitFile.of(file.name(), file.bytes().get());
            FileType type = read.type();
            boolean isPicture = switch (type) {
                case GIF, BMP, TIFF, WEBP -> true;
                case PNG -> isLarge(read);
                default -> false;
            };
            return isPicture
                    ? new PicturePreview(PictureFile.open(read), CameraNotes.of(read, type), texts)
                    : new DrawnPreview(sources.open(read, passwords), CameraNotes.of(read, type), texts);
        } catch (PagesRefused refused) {
            throw Refused.because(refused, texts);
        } catch (IOException unreadable) {
            throw Refused.because(NoPages.UNREADABLE, texts);
        } catch (OutOfMemoryError full) {
            throw Refused.because(NoPages.TOO_LARGE, texts);
        }
    }

    private static boolean isLarge(ExhibitFile png) throws IOException {
        try (DataInputStream in = new DataInputStream(png.open())) {
            in.skipNBytes(PNG_SIZE);
            return (in.readInt() & 0xffffffffL) * (in.readInt() & 0xffffffffL) > MANY_DOTS;
        } catch (EOFException cut) {
            return false;
        }
    }
}
