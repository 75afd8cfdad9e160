package fr.amiable.ui.letter;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.ui.common.widget.PictureView;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
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
    public void show(List<PagePicture> pages, String words) {
        setAccessibleText(words);
        sheets.getChildren().setAll(pages.stream().map(this::sheet).toList());
    }

    private StackPane sheet(PagePicture page) {
        ImageView view = PictureView.of(page);
        view.fitWidthProperty()
                .bind(widthProperty().subtract(MARGIN).map(width -> Math.min(width.doubleValue(), WIDEST)));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }
}
