package fr.amiable.ui.dispute;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.dispute.DisputeRow;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.ui.common.widget.StatusChip;
import fr.amiable.ui.common.widget.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The disputes in one column a stage; a card moves with Ctrl+← and Ctrl+→, or is dragged, and opens with Enter. */
final class DisputeBoard {

    /** What can be done with a card. */
    record Acts(Consumer<DisputeEntry> open, BiConsumer<DisputeEntry, DisputeStage> move) {}

    private static final int CARDS_AT_ONCE = 30;

    private final HBox board;
    private final Acts acts;
    private final Texts texts;
    private final Map<DisputeStage, Integer> most = new EnumMap<>(DisputeStage.class);
    private List<DisputeEntry> entries = List.of();
    private Optional<Long> focused = Optional.empty();

    DisputeBoard(HBox board, Acts acts, Texts texts) {
        this.board = board;
        this.acts = acts;
        this.texts = texts;
    }

    /** The card that moved keeps the focus. */
    void show(List<DisputeEntry> newEntries) {
        entries = List.copyOf(newEntries);
        board.getChildren().clear();
        for (DisputeStage stage : DisputeStage.values()) {
            boolean isNeeded = stage.isOpen() || entries.stream().anyMatch(entry -> !entry.isOpen());
            if (isNeeded) {
                board.getChildren().add(column(stage));
            }
        }
    }

    private Node column(DisputeStage stage) {
        List<DisputeEntry> here = entries.stream()
                .filter(entry -> entry.row().progress().stage() == stage)
                .toList();
        Label title = new Label(texts.of(stage));
        title.getStyleClass().addAll("strong", "board-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label count = new Label(String.valueOf(here.size()));
        count.getStyleClass().add("muted");
        HBox head = new HBox(title, count);
        head.getStyleClass().add("board-head");
        VBox column = new VBox(head);
        column.getStyleClass().add("board-column");
        int most = this.most.getOrDefault(stage, CARDS_AT_ONCE);
        here.stream().limit(most).forEach(entry -> column.getChildren().add(card(entry)));
        if (here.size() > most) {
            column.getChildren().add(more(stage, most, here.size() - most));
        }
        if (stage.isOpen()) {
            takeCards(column, stage);
        }
        return column;
    }

    private Node more(DisputeStage stage, int most, int left) {
        Hyperlink more = new Hyperlink(texts.get("ui.dispute.board.more", Math.min(left, CARDS_AT_ONCE), left));
        more.setOnAction(pressed -> {
            this.most.put(stage, most + CARDS_AT_ONCE);
            show(entries);
        });
        return more;
    }

    private Node card(DisputeEntry entry) {
        DisputeRow row = entry.row();
        Label client = words(row.clientName(), "strong");
        Label what = words(texts.of(row.category()), "muted", "small");
        Label amount = words(row.contested().isPositive() ? FrenchText.money(row.contested()) : "", "strong");
        VBox card = new VBox(words(row.number(), "muted", "small"), client, what, amount);
        amount.managedProperty().bind(amount.textProperty().isNotEmpty());
        row.progress()
                .targetOn()
                .ifPresent(day -> card.getChildren()
                        .add(new StatusChip(
                                texts.get("ui.dispute.before", day), entry.isLate() ? Tone.RED : Tone.GREY)));
        card.getStyleClass().add("board-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(String.join(
                ", ",
                row.number(),
                row.clientName(),
                what.getText(),
                texts.of(row.progress().stage())));
        card.addEventHandler(KeyEvent.KEY_PRESSED, key -> onKey(key, entry));
        card.setOnMouseClicked(click -> {
            card.requestFocus();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                acts.open().accept(entry);
            }
        });
        takeAway(card, row);
        if (focused.equals(Optional.of(row.id().value()))) {
            card.sceneProperty().addListener((property, before, scene) -> card.requestFocus());
            focused = Optional.empty();
        }
        return card;
    }

    private static void takeAway(Node card, DisputeRow row) {
        card.setOnDragDetected(drag -> {
            Dragboard dragboard = card.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(row.number());
            dragboard.setContent(content);
            drag.consume();
        });
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void onKey(KeyEvent key, DisputeEntry entry) {
        DisputeStage stage = entry.row().progress().stage();
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            acts.open().accept(entry);
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.RIGHT && entry.isOpen()) {
            DisputesModel.beside(stage, 1).ifPresent(next -> move(entry, next));
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.LEFT && entry.isOpen()) {
            DisputesModel.beside(stage, -1).ifPresent(before -> move(entry, before));
            key.consume();
        }
    }

    private void move(DisputeEntry entry, DisputeStage stage) {
        focused = Optional.of(entry.row().id().value());
        acts.move().accept(entry, stage);
    }

    private void takeCards(VBox column, DisputeStage stage) {
        column.setOnDragOver(drag -> {
            if (dragged(drag).isPresent()) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        column.setOnDragDropped(drag -> {
            Optional<DisputeEntry> entry =
                    dragged(drag).filter(one -> one.row().progress().stage() != stage);
            drag.setDropCompleted(entry.isPresent());
            drag.consume();
            entry.ifPresent(one -> move(one, stage));
        });
    }

    private Optional<DisputeEntry> dragged(DragEvent drag) {
        return entries.stream()
                .filter(entry -> entry.row().number().equals(drag.getDragboard().getString()))
                .findFirst();
    }
}
