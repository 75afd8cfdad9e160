package fr.amiable.ui.common.widget;

import fr.amiable.evidence.preview.PagePicture;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Puts pictures of pages on the screen, at their own aspect. */
public final class PictureView {

    private PictureView() {}

    public static ImageView of(PagePicture page) {
        ImageView view = new ImageView(image(page));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }

    public static Image image(PagePicture page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
