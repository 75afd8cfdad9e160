package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.reminder.engine.DueLine;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Page;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What to say on the phone: the aim, the invoices, three questions, how to end. */
final class CallScript {

    private CallScript() {}

    static Node of(DueReminder reminder, Texts texts) {
        Card card = new Card();
        card.setTitle(texts.get("reminders.script.title", reminder.clientName()));
        add(card, texts.get("reminders.script.aim", reminder.amount()));
        for (DueLine line : reminder.lines()) {
            add(
                    card,
                    texts.get(
                            "reminders.script.line",
                            line.receivable().number(),
                            line.receivable().dates().issuedOn(),
                            line.amount(),
                            line.receivable().dates().dueOn()));
        }
        for (String question : new String[] {"received", "contested", "when"}) {
            add(card, texts.get("reminders.script." + question));
        }
        add(card, texts.get("reminders.script.end"));
        Page page = new Page();
        page.setContent(card);
        page.setId("callScript");
        return page;
    }

    private static void add(Card card, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        card.getChildren().add(label);
    }
}
