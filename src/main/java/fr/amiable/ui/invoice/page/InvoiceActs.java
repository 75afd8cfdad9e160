package fr.amiable.ui.invoice.page;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The rarer acts on an invoice, in the menu of its page: correct, give up, remove. */
public final class InvoiceActs {

    /** What the acts need of the window. */
    public record Window(Navigator navigator, Dialogs dialogs, Notices notices, Texts texts) {}

    private final MenuItem correct;
    private final MenuItem writeOff;
    private final MenuItem takeUp;
    private final MenuItem remove;
    private final FollowUpModel model;
    private final Window window;
    private String number = "";

    public InvoiceActs(MenuButton menu, FollowUpModel model, Window window) {
        this.model = model;
        this.window = window;
        correct = item("invoice.page.correct", this::correct);
        writeOff = item("invoice.page.writeOff", this::writeOff);
        takeUp = item("invoice.page.takeUp", model::takeUpAgain);
        remove = item("invoice.page.remove", this::remove);
        MenuItem reminders = item(
                "invoice.page.reminders",
                () -> window.navigator()
                        .show(new Destination.ReminderChoice(model.invoice().subject())));
        menu.getItems().setAll(correct, reminders, writeOff, takeUp, remove);
    }

    /** Offers what makes sense for the invoice as it stands. */
    public void show(InvoiceRow row) {
        number = row.number();
        boolean isWrittenOff = row.standing().writtenOffOn().isPresent();
        writeOff.setVisible(row.outstanding().isPositive() && !isWrittenOff);
        takeUp.setVisible(isWrittenOff);
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(window.texts().get(key));
        item.setOnAction(chosen -> act.run());
        return item;
    }

    private void correct() {
        window.navigator().show(new Destination.InvoiceForm(Optional.empty(), Optional.of(model.invoice())));
    }

    private void writeOff() {
        window.dialogs().askReason(Question.WRITE_OFF, number).ifPresent(model::writeOff);
    }

    private void remove() {
        window.dialogs()
                .askReason(Question.REMOVE_INVOICE, number)
                .ifPresent(reason -> model.remove(
                        reason,
                        this::leave,
                        refusal -> window.dialogs()
                                .tell(window.texts().get("invoice.page.remove"), refusal.message(window.texts()))));
    }

    private void leave() {
        window.navigator().replace(new Destination.Invoices());
        window.notices()
                .sayUndoable(
                        window.texts().get("invoice.page.removed", number),
                        () -> model.restore(
                                () -> window.navigator().show(new Destination.InvoicePage(model.invoice())),
                                refusal -> window.dialogs()
                                        .tell(
                                                window.texts().get("invoice.page.remove"),
                                                refusal.message(window.texts()))));
    }
}
