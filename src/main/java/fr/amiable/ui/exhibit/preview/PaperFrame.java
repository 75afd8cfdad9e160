package fr.amiable.ui.exhibit.preview;

import fr.amiable.evidence.preview.PagePicture;
import fr.amiable.ui.common.widget.PictureView;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A page in its frame, as wide as there is room for or enlarged, with the number of the exhibit on it. */
final class PaperFrame extends ScrollPane {

    private static final double A4 = Math.sqrt(2);
    private static final double MARGIN = 20;
    private static final double BAR = 14;
    private static final double LEAST_HEIGHT = 200;
    private static final double MOST_HEIGHT = 560;
    private static final double STEP = 1.25;
    private static final double LARGEST = 5;
    private static final double SMALLEST = 0.5;
    private static final Duration PATIENCE = Duration.millis(150);

    private final ImageView view = new ImageView();
    private final Label stamp = new Label();
    private final StackPane sheet = new StackPane(view, stamp);
    private final StackPane desk = new StackPane(sheet);
    private final PauseTransition settled = new PauseTransition(PATIENCE);
    private final IntConsumer dots;
    private double zoom = 1;
    private double ratio = A4;

    /** @param dots told how many dots across there is room for, once the size has settled */
    PaperFrame(IntConsumer dots) {
        this.dots = dots;
        getStyleClass().addAll("page-preview", "paper-frame");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stamp.getStyleClass().add("stamp");
        stamp.setMinWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(stamp, Pos.TOP_RIGHT);
        StackPane.setMargin(stamp, new Insets(MARGIN / 2));
        desk.getStyleClass().add("sheets");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        setContent(desk);
        setFocusTraversable(true);
        setPannable(true);
        setMinHeight(USE_PREF_SIZE);
        settled.setOnFinished(event -> tellDots());
        widthProperty().addListener((property, before, now) -> resized());
        heightProperty().addListener((property, before, now) -> fit());
    }

    private void resized() {
        setPrefHeight(Math.min(MOST_HEIGHT, (getWidth() - MARGIN) * A4 + MARGIN));
        fit();
        if (view.getImage() == null) {
            tellDots();
        }
    }

    /** As high as there is room for, rather than as a whole page. */
    void followHeight() {
        setMinHeight(LEAST_HEIGHT);
    }

    void show(PagePicture picture, Optional<String> stamped) {
        view.setImage(PictureView.image(picture));
        ratio = (double) picture.height() / picture.width();
        stamp.setText(stamped.orElse(""));
        stamp.setVisible(stamped.isPresent());
        fit();
    }

    /** A blank sheet, until the next page is drawn. */
    void clear() {
        view.setImage(null);
        stamp.setVisible(false);
        fit();
    }

    void enlarge() {
        zoom(zoom * STEP);
    }

    void reduce() {
        zoom(zoom / STEP);
    }

    void fitWidth() {
        zoom(1);
    }

    private void zoom(double wanted) {
        zoom = Math.min(LARGEST, Math.max(SMALLEST, wanted));
        fit();
    }

    private void fit() {
        double room = Math.max(1, getWidth() - MARGIN);
        boolean isTall = room * zoom * ratio + MARGIN > getHeight() + 1;
        setVbarPolicy(isTall ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        setHbarPolicy(zoom > 1 ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        double across = (isTall ? room - BAR : room) * zoom;
        view.setFitWidth(across);
        sheet.setMinSize(across, across * ratio);
        desk.setMinWidth(zoom > 1 ? across + MARGIN : 0);
        setFitToWidth(zoom <= 1);
        settled.playFromStart();
    }

    /** At once, for what is not yet drawn. */
    void tellDots() {
        if (getScene() != null && getWidth() > MARGIN) {
            double scale =
                    getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
            dots.accept((int) Math.round(view.getFitWidth() * scale));
        }
    }
}
