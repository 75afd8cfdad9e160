package fr.amiable.ui.exhibit;

import fr.amiable.evidence.exhibit.ExhibitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** A line that can be dragged with the others chosen, before another or under the last. */
final class DraggedRow extends TableRow<ExhibitRow> {

    private static final DataFormat EXHIBITS = new DataFormat("application/x-amiable-exhibits");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final ExhibitsModel model;
    private final Supplier<List<ExhibitRow>> chosen;

    DraggedRow(ExhibitsModel model, Supplier<List<ExhibitRow>> chosen, Runnable look) {
        this.model = model;
        this.chosen = chosen;
        setOnDragDetected(this::take);
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::drop);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                look.run();
            }
        });
    }

    private void take(MouseEvent event) {
        if (isEmpty() || getItem().exhibit().isCommunicated()) {
            return;
        }
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.put(EXHIBITS, String.valueOf(getItem().id().value()));
        board.setContent(content);
        board.setDragView(snapshot(null, null));
        event.consume();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(EXHIBITS)) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(DROP, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasContent(EXHIBITS)) {
            model.place(
                    dragged(event),
                    isEmpty() ? Optional.empty() : Optional.of(getItem().id()));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** All that were chosen when the one taken is among them. */
    private List<ExhibitId> dragged(DragEvent event) {
        ExhibitId taken =
                new ExhibitId(Long.parseLong(String.valueOf(event.getDragboard().getContent(EXHIBITS))));
        List<ExhibitId> all = chosen.get().stream().map(ExhibitRow::id).toList();
        return all.contains(taken) ? all : List.of(taken);
    }
}
