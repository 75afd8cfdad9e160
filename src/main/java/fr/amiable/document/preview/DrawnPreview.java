package fr.amiable.document.preview;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.DrawnDots;
import fr.amiable.document.source.ExhibitFile;
import fr.amiable.document.source.ExhibitPages;
import fr.amiable.document.source.NoPages;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.PhotoFacts;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of a document, each drawn when it is asked for. */
final class DrawnPreview implements Preview {

    private final ExhibitPages opened;
    private final Optional<PhotoFacts> photo;
    private final Texts texts;
    private final WatchedRenderer renderer;
    private final List<String> warnings;
    private final List<Integer> lacking = new ArrayList<>();

    DrawnPreview(ExhibitPages opened, Optional<PhotoFacts> photo, Texts texts) {
        this.opened = opened;
        this.photo = photo;
        this.texts = texts;
        this.renderer = new WatchedRenderer(opened.document());
        this.warnings = new ArrayList<>(opened.warnings());
    }

    @Override
    public int pages() {
        return Math.max(1, opened.document().getNumberOfPages());
    }

    @Override
    public PagePicture page(int page, int width, Progress progress) {
        renderer.watch(progress);
        try {
            PDRectangle box = shown(opened.document().getPage(page));
            float scale = Canvas.scale(box.getWidth(), box.getHeight(), width);
            PagePicture picture = DrawnDots.picture(renderer.renderImage(page, scale, ImageType.RGB));
            if (renderer.isLacking() && !lacking.contains(page)) {
                lacking.add(page);
                warnings.add(texts.get("exhibit.preview.lacking", page + 1));
            }
            return picture;
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // the PDF library does not survive every damaged page
            throw Refused.because(NoPages.DAMAGED, texts);
        } catch (OutOfMemoryError full) {
            throw Refused.because(NoPages.TOO_LARGE, texts);
        }
    }

    private static PDRectangle shown(PDPage page) {
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box : new PDRectangle(box.getHeight(), box.getWidth());
    }

    @Override
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public List<PreviewedFile> parts() {
        return opened.parts().stream()
                .map(part -> new PreviewedFile(part.name(), () -> bytes(part)))
                .toList();
    }

    private static byte[] bytes(ExhibitFile part) {
        try {
            return part.bytes();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public Optional<PhotoFacts> photo() {
        return photo;
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(opened);
    }
}
