package fr.amiable.ui.invoice.bulk;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.Hint;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the lines chosen come to, and what can be done with them all: write, record a payment, give up. */
public final class SelectionBar {

    /** What the acts need of the window. */
    public record Window(Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {}

    private final HBox bar;
    private final Label total = new Label();
    private final MenuButton write = new MenuButton();
    private final Button pay = new Button();
    private final Button writeOff = new Button();
    private final BulkModel model;
    private final Window window;
    private final Runnable reload;
    private Selection selection = new Selection(List.of());

    /** @param reload reads the table again after a change */
    public SelectionBar(HBox bar, BulkModel model, Window window, Runnable reload) {
        this.bar = bar;
        this.model = model;
        this.window = window;
        this.reload = reload;
        Texts texts = window.texts();
        total.setId("selectionTotal");
        total.getStyleClass().add("strong");
        write.setText(texts.get("invoices.selection.write"));
        for (LetterType type : LetterType.LADDER) {
            MenuItem item = new MenuItem(texts.of(type));
            item.setOnAction(chosen -> write(type));
            write.getItems().add(item);
        }
        pay.setText(texts.get("invoices.selection.pay"));
        pay.setOnAction(pressed ->
                window.navigator().show(new Destination.PaymentForm(selection.onlyClient(), selection.open())));
        writeOff.setText(texts.get("invoices.selection.writeOff"));
        writeOff.setOnAction(pressed -> writeOff());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().setAll(total, space, pay, writeOff, write);
        show(selection);
    }

    /** Several lines make the bar appear: one has its own page. */
    public void show(Selection chosen) {
        selection = chosen;
        bar.setVisible(chosen.rows().size() > 1);
        bar.setManaged(bar.isVisible());
        if (!bar.isVisible()) {
            return;
        }
        Texts texts = window.texts();
        total.setText(
                texts.get("invoices.selection.total", chosen.rows().size(), chosen.gross(), chosen.outstanding()));
        boolean isOpen = !chosen.open().isEmpty();
        boolean isOneClient = chosen.onlyClient().isPresent();
        write.setDisable(!isOpen);
        writeOff.setDisable(!isOpen);
        pay.setDisable(!isOpen || !isOneClient);
        Hint.on(pay, isOneClient ? "" : texts.get("invoices.selection.oneClient"));
    }

    private void write(LetterType type) {
        List<InvoiceId> open = selection.open();
        window.navigator()
                .show(
                        selection.onlyClient().isPresent()
                                ? new Destination.LetterDesk(type, open.get(0), open.subList(1, open.size()))
                                : new Destination.LetterBatch(type, open));
    }

    private void writeOff() {
        List<InvoiceId> open = selection.open();
        Texts texts = window.texts();
        Optional<String> reason = window.dialogs()
                .askReason(
                        Question.WRITE_OFF,
                        texts.get("invoices.selection.these", open.size(), selection.outstanding()));
        reason.ifPresent(why -> model.writeOff(open, why, () -> {
            reload.run();
            window.notices()
                    .sayUndoable(
                            texts.get("invoices.selection.writtenOff", open.size()),
                            () -> model.takeUpAgain(open, reload));
        }));
    }
}
