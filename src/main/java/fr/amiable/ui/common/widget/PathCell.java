package fr.amiable.ui.common.widget;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;

/** A path that does not fit shows its end, which tells more than its beginning, and the whole of it under the pointer. */
public final class PathCell<R> extends TableCell<R, String> {

    public PathCell() {
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }

    @Override
    protected void updateItem(String path, boolean isEmpty) {
        super.updateItem(path, isEmpty);
        setText(isEmpty ? null : path);
        Hint.on(this, isEmpty || path == null ? "" : path);
    }
}
