package fr.amiable.document.preview;

import fr.amiable.common.Progress;
import fr.amiable.common.Texts;
import fr.amiable.document.DrawnDots;
import fr.amiable.document.source.ImagePlace;
import fr.amiable.document.source.NoPages;
import fr.amiable.document.source.PagesRefused;
import fr.amiable.document.source.PictureFile;
import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.evidence.preview.PhotoFacts;
import fr.amiable.evidence.preview.Preview;
import fr.amiable.evidence.preview.PreviewedFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Pictures laid on their pages as a bundle lays them, read with no more dots than are shown. */
final class PicturePreview implements Preview {

    private final PictureFile pictures;
    private final Optional<PhotoFacts> photo;
    private final Texts texts;

    PicturePreview(PictureFile pictures, Optional<PhotoFacts> photo, Texts texts) {
        this.pictures = pictures;
        this.photo = photo;
        this.texts = texts;
    }

    @Override
    public int pages() {
        return Math.max(1, pictures.pages());
    }

    @Override
    public PagePicture page(int page, int width, Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        try {
            return drawn(page, width);
        } catch (PagesRefused refused) {
            throw Refused.because(refused, texts);
        } catch (IOException | RuntimeException damaged) {
            throw Refused.because(NoPages.DAMAGED, texts);
        } catch (OutOfMemoryError full) {
            throw Refused.because(NoPages.TOO_LARGE, texts);
        }
    }

    private PagePicture drawn(int page, int width) throws IOException, PagesRefused {
        ImagePlace place = pictures.place(page);
        float scale = Canvas.scale(place.sheet().getWidth(), place.sheet().getHeight(), width);
        int across = Math.max(1, Math.round(place.sheet().getWidth() * scale));
        int down = Math.max(1, Math.round(place.sheet().getHeight() * scale));
        AffineTransform matrix = place.matrix();
        double shown = scale * Math.hypot(matrix.getScaleX(), matrix.getShearY());
        int step = Math.max(1, (int) (pictures.width(page) / Math.max(1, shown)));
        BufferedImage picture = pictures.read(page, step);
        BufferedImage sheet = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(0, down);
        pen.scale(scale, -scale);
        pen.transform(matrix);
        AffineTransform unit = new AffineTransform(1d / picture.getWidth(), 0, 0, -1d / picture.getHeight(), 0, 1);
        pen.drawImage(picture, unit, null);
        pen.dispose();
        return DrawnDots.picture(sheet);
    }

    @Override
    public List<String> warnings() {
        return pictures.warnings(texts);
    }

    @Override
    public List<PreviewedFile> parts() {
        return List.of();
    }

    @Override
    public Optional<PhotoFacts> photo() {
        return photo;
    }

    @Override
    public void close() {
        pictures.close();
    }
}
