package fr.amiable.document.source;

import fr.amiable.common.Texts;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A file of pictures read one after the other: the pages of a TIFF, or the first view of an animation. */
public final class PictureFile implements Closeable {

    private static final int MOST_PAGES = 2_000;
    private static final int BYTES_PER_PIXEL = 4;

    private final ExhibitFile file;
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final boolean isTiff;
    private final int views;

    private PictureFile(ExhibitFile file, ImageInputStream stream, ImageReader reader) throws IOException {
        this.file = file;
        this.stream = stream;
        this.reader = reader;
        this.isTiff = reader.getFormatName().equalsIgnoreCase("tif");
        this.views = reader.getNumImages(true);
    }

    /** @throws PagesRefused when no reader knows such a picture, or it is too damaged to begin */
    public static PictureFile open(ExhibitFile file) throws PagesRefused {
        ImageInputStream stream = null;
        ImageReader reader = null;
        try {
            stream = file.picture();
            if (TiffChain.isEndless(stream)) {
                throw new PagesRefused(NoPages.DAMAGED);
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new PagesRefused(NoPages.UNKNOWN);
            }
            reader = readers.next();
            reader.setInput(stream, false, false);
            return new PictureFile(file, stream, reader);
        } catch (IOException | RuntimeException | PagesRefused damaged) {
            close(reader, stream);
            throw damaged instanceof PagesRefused refused ? refused : new PagesRefused(NoPages.DAMAGED, damaged);
        }
    }

    /** How many views there are, shown or not. */
    int views() {
        return views;
    }

    private boolean isAnimated() {
        return views > 1 && !isTiff;
    }

    /** In French, what its reader should know. */
    public List<String> warnings(Texts texts) {
        return isAnimated() ? List.of(texts.get("document.source.animated", views)) : List.of();
    }

    public int pages() {
        return isAnimated() ? 1 : Math.min(views, MOST_PAGES);
    }

    /** Where it stands on its page. */
    public ImagePlace place(int page) throws IOException {
        return ImagePlace.of(reader.getWidth(page), reader.getHeight(page), orientation(page));
    }

    Orientation orientation(int page) {
        return isTiff ? TiffField.orientation(reader, page) : CameraNotes.orientation(file);
    }

    public int width(int page) throws IOException {
        return reader.getWidth(page);
    }

    int height(int page) throws IOException {
        return reader.getHeight(page);
    }

    int longestSide(int page) throws IOException {
        return Math.max(reader.getWidth(page), reader.getHeight(page));
    }

    /**
     * @param step keeps one pixel out of so many, across and down
     * @throws PagesRefused when there would not be room enough for it
     */
    public BufferedImage read(int page, int step) throws IOException, PagesRefused {
        long across = (reader.getWidth(page) + step - 1L) / step;
        long down = (reader.getHeight(page) + step - 1L) / step;
        if (across * down * BYTES_PER_PIXEL
                > Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2)) {
            throw new PagesRefused(NoPages.TOO_LARGE);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(new Rectangle(reader.getWidth(page), reader.getHeight(page)));
        param.setSourceSubsampling(step, step, 0, 0);
        return step == 1 ? reader.read(page) : reader.read(page, param);
    }

    @Override
    public void close() {
        close(reader, stream);
    }

    private static void close(ImageReader reader, ImageInputStream stream) {
        if (reader != null) {
            reader.dispose();
        }
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException unclosed) {
            // nothing was written to it
        }
    }
}
