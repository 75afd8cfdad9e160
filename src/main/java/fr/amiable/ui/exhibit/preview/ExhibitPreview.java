package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import fr.amiable.ui.common.widget.Shown;
import java.time.ZoneId;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The exhibit chosen, page by page, as it will be in the bundle; what is known of it, and the files it holds. */
public final class ExhibitPreview extends VBox {

    private static final Duration PATIENCE = Duration.millis(300);

    private final ExhibitPreviewModel model;
    private final Texts texts;
    private final ZoneId zone;
    private final PreviewNames names;
    private final Label title = new Label();
    private final Label subtitle = small("muted");
    private final Label counter = small("muted");
    private final HBox turning;
    private final Button back;
    private final Label empty = small("muted");
    private final Label drawing = small("muted");
    private final VBox content = new VBox();
    private final HBox tools;
    private final VBox warnings = new VBox();
    private final VBox parts = new VBox();
    private final PaperFrame frame;
    private final RefusedCard refused;
    private final PreviewFacts facts;
    private final PauseTransition slow = new PauseTransition(PATIENCE);

    public ExhibitPreview(ExhibitPreviewModel model, Texts texts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        names = new PreviewNames(texts);
        frame = new PaperFrame(model::fit);
        refused = new RefusedCard(texts, model::givePassword);
        facts = new PreviewFacts(texts, zone);
        back = icon(MaterialDesignA.ARROW_LEFT, "exhibit.preview.back", model::leavePart);
        turning = new HBox(
                icon(MaterialDesignC.CHEVRON_LEFT, "exhibit.preview.previous", model::previous),
                counter,
                icon(MaterialDesignC.CHEVRON_RIGHT, "exhibit.preview.next", model::next));
        tools = new HBox(
                icon(MaterialDesignM.MAGNIFY_MINUS_OUTLINE, "exhibit.preview.reduce", frame::reduce),
                icon(MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "exhibit.preview.enlarge", frame::enlarge),
                icon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL, "exhibit.preview.fit", frame::fitWidth),
                space(),
                icon(MaterialDesignF.FULLSCREEN, "exhibit.preview.larger", this::openLarger));
        build();
        listen();
    }

    /** In a window of its own: the page takes all the height. */
    ExhibitPreview inItsWindow() {
        getStyleClass().add("larger-preview");
        frame.followHeight();
        return this;
    }

    private void build() {
        getStyleClass().add("exhibit-preview");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.setWrapText(true);
        subtitle.setMinHeight(Region.USE_PREF_SIZE);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        turning.getStyleClass().add("preview-turning");
        tools.getStyleClass().add("preview-tools");
        warnings.getStyleClass().addAll("banner", "preview-warnings");
        parts.getStyleClass().add("preview-parts");
        empty.setText(texts.get("exhibit.preview.empty"));
        empty.setWrapText(true);
        drawing.setText(texts.get("exhibit.preview.drawing"));
        HBox head = new HBox(back, title, space(), turning);
        head.getStyleClass().add("preview-head");
        content.getStyleClass().add("preview-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(head, subtitle, empty, content);
    }

    private void listen() {
        frame.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openLarger();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onTurn);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::onLook);
        slow.setOnFinished(event -> Shown.set(drawing, model.drawingProperty().get()));
        model.drawingProperty().addListener((property, before, now) -> {
            Shown.set(drawing, false);
            slow.playFromStart();
        });
        model.wantedProperty().addListener((property, before, now) -> showWanted());
        model.seenProperty().addListener((property, before, now) -> showSeen());
        model.refusalProperty().addListener((property, before, now) -> showRefusal(now));
        sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                model.release();
            } else if (before == null) {
                model.redraw();
            }
        });
        Shown.set(drawing, false);
        showWanted();
        showSeen();
        showRefusal(model.refusalProperty().get());
    }

    /** Before the frame takes these keys to scroll. */
    private void onTurn(KeyEvent key) {
        if (key.getCode() == KeyCode.PAGE_DOWN) {
            model.next();
            key.consume();
        } else if (key.getCode() == KeyCode.PAGE_UP) {
            model.previous();
            key.consume();
        }
    }

    private void onLook(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> frame.enlarge();
            case MINUS, SUBTRACT -> frame.reduce();
            case ENTER -> openLarger();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void showWanted() {
        WantedPage wanted = model.wantedProperty().get();
        Shown.set(empty, wanted == null);
        Shown.set(content, wanted != null);
        Shown.set(subtitle, wanted != null);
        Shown.set(back, wanted != null && !wanted.parts().isEmpty());
        title.setText(wanted == null ? texts.get("exhibit.preview.none") : names.title(wanted));
        if (wanted != null) {
            subtitle.setText(wanted.exhibit().title());
            facts.show(wanted, model.seenProperty().get());
        }
        Shown.set(turning, false);
        showSeen();
    }

    private void showSeen() {
        WantedPage wanted = model.wantedProperty().get();
        SeenPage seen = model.seenProperty().get();
        if (wanted == null || model.refusalProperty().get() != null) {
            return;
        }
        holdInContent(frame, tools, drawing, warnings, parts, facts);
        if (seen == null) {
            frame.clear();
            frame.setAccessibleText(names.title(wanted));
            Shown.set(warnings, false);
            Shown.set(parts, false);
            return;
        }
        subtitle.setText(wanted.parts().isEmpty() ? wanted.exhibit().title() : seen.file());
        counter.setText(texts.get("exhibit.preview.counter", wanted.page() + 1, seen.pages()));
        Shown.set(turning, true);
        turning.getChildren().get(0).setDisable(wanted.page() == 0);
        turning.getChildren().get(2).setDisable(wanted.page() >= seen.pages() - 1);
        frame.setAccessibleText(
                texts.get("exhibit.preview.page", names.title(wanted), wanted.page() + 1, seen.pages(), seen.file()));
        frame.show(seen.picture(), names.stamp(wanted));
        warnings.getChildren()
                .setAll(seen.warnings().stream().map(this::wrapped).toList());
        Shown.set(warnings, !seen.warnings().isEmpty());
        showParts(wanted, seen);
        facts.show(wanted, seen);
    }

    /** What is already there stays, and keeps the focus. */
    private void holdInContent(Node... nodes) {
        if (!content.getChildren().equals(List.of(nodes))) {
            content.getChildren().setAll(nodes);
        }
    }

    private void showParts(WantedPage wanted, SeenPage seen) {
        List<String> named =
                seen.parts().stream().map(names.title(wanted)::concat).toList();
        if (named.equals(parts.getUserData())) {
            Shown.set(parts, !named.isEmpty());
            return;
        }
        parts.setUserData(named);
        parts.getChildren().clear();
        Shown.set(parts, !seen.parts().isEmpty());
        if (!seen.parts().isEmpty()) {
            Label head = small("strong");
            head.setText(texts.get("exhibit.preview.parts", seen.parts().size()));
            parts.getChildren().add(head);
        }
        for (int part = 0; part < seen.parts().size(); part++) {
            int opened = part;
            Hyperlink link = new Hyperlink(texts.get(
                    "exhibit.preview.part",
                    names.part(wanted, part),
                    seen.parts().get(part)));
            link.getStyleClass().add("small");
            link.setWrapText(true);
            link.setOnAction(event -> model.openPart(opened));
            parts.getChildren().add(link);
        }
    }

    private void showRefusal(Refusal reason) {
        WantedPage wanted = model.wantedProperty().get();
        if (reason != null && wanted != null) {
            refused.show(reason, wanted.exhibit().file().name());
            holdInContent(refused, facts);
            facts.show(wanted, null);
        }
    }

    /** Shows the same exhibit in a window of its own, as large as the screen lets it. */
    public void openLarger() {
        if (model.wantedProperty().get() != null && getScene() != null) {
            new LargerPreview(texts, zone).open(getScene(), model.another());
        }
    }

    private Button icon(Ikon icon, String key, Runnable act) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("bare", "icon-button");
        Hint.on(button, texts.get(key));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> act.run());
        return button;
    }

    private Label wrapped(String words) {
        Label label = small();
        label.setText(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label small(String... classes) {
        Label label = new Label();
        label.getStyleClass().add("small");
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
