package fr.amiable.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped anywhere on a part of the window; a part inside that takes them itself goes first. */
public final class FileDrop {

    private FileDrop() {}

    public static void on(Node part, Consumer<List<Path>> whenDropped) {
        part.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = files(event);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                whenDropped.accept(files);
            }
        });
    }

    static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
