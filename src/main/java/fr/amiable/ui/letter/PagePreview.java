package fr.amiable.ui.letter;

import fr.amiable.letter.PageImages;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages of a letter one under the other, as wide as there is room for. */
public final class PagePreview extends ScrollPane {

    private static final double WIDEST = 720;
    private static final double MARGIN = 40;

    private final VBox sheets = new VBox();

    public PagePreview() {
        getStyleClass().add("page-preview");
        sheets.getStyleClass().add("sheets");
        setContent(sheets);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
    }

    /** @param words what the pages are, for those who do not see them */
    public void show(List<PageImages.PageImage> pages, String words) {
        setAccessibleText(words);
        sheets.getChildren().setAll(pages.stream().map(this::sheet).toList());
    }

    private StackPane sheet(PageImages.PageImage page) {
        ImageView view = new ImageView(image(page));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(widthProperty().subtract(MARGIN).map(width -> Math.min(width.doubleValue(), WIDEST)));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    private static Image image(PageImages.PageImage page) {
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
