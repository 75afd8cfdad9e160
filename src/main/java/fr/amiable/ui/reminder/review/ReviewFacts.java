package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.reminder.engine.DueLine;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.ui.client.ProfileWords;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.Page;
import fr.amiable.ui.common.widget.ShownStatus;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.letter.CheckLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What the owner reads before he answers: who it is, his open account, why this step, and what was looked at of the letter. */
final class ReviewFacts {

    private final Navigator navigator;
    private final Texts texts;
    private final Card client = new Card();
    private final Card why = new Card();
    private final TableView<InvoiceRow> account;
    private final Page page = new Page();

    ReviewFacts(Navigator navigator, LocalDate today, Texts texts) {
        this.navigator = navigator;
        this.texts = texts;
        account = SmallTable.within(
                List.of(
                        ListTable.wide(
                                94, Columns.reference("number", texts.get("invoices.number"), InvoiceRow::number)),
                        ListTable.wide(92, Columns.day("dueOn", texts.get("invoices.dueOn"), InvoiceRow::dueOn)),
                        ListTable.wide(
                                98,
                                Columns.amount(
                                        "outstanding", texts.get("invoices.outstanding"), InvoiceRow::outstanding)),
                        Columns.status(
                                "status", texts.get("invoices.status"), row -> ShownStatus.of(row, today), texts)),
                texts.get("reminders.review.account"),
                texts.get("reminders.review.noAccount"),
                row -> navigator.show(new Destination.InvoicePage(row.id())));
        account.setId("reviewAccount");
        why.setTitle(texts.get("reminders.review.why"));
        VBox cards = new VBox(client, why);
        cards.getStyleClass().add("card-column");
        page.setContent(cards);
    }

    Node node() {
        return page;
    }

    void show(ReviewPage read) {
        Hyperlink name = new Hyperlink(read.reminder().clientName());
        name.setId("reviewClient");
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setOnAction(pressed ->
                navigator.show(new Destination.ClientCard(read.reminder().client())));
        Label profile = muted(new ProfileWords(texts).delay(read.client().profile()));
        client.getChildren().removeIf(child -> child != client.getChildren().get(0));
        client.getChildren().addAll(name, profile, account);
        SmallTable.show(account, read.client().account());
        Hyperlink choose = new Hyperlink(texts.get("invoice.page.reminders"));
        choose.setOnAction(pressed -> navigator.show(
                new Destination.ReminderChoice(read.reminder().invoices().get(0).subject())));
        why.getTrailing().setAll(choose);
        why.getChildren().removeIf(child -> child != why.getChildren().get(0));
        why.getChildren().addAll(reasons(read));
    }

    private List<Node> reasons(ReviewPage read) {
        DueReminder reminder = read.reminder();
        List<Node> lines = new ArrayList<>();
        reminder.lines().forEach(line -> lines.add(words(step(line))));
        if (reminder.lines().size() > 1) {
            lines.add(
                    muted(texts.get("reminders.review.grouped", reminder.lines().size())));
        }
        read.client().sent().forEach(letter -> lines.add(muted(sent(letter))));
        if (read.client().sent().isEmpty()) {
            lines.add(muted(texts.get("reminders.review.neverReminded")));
        }
        reminder.recent()
                .forEach(receivable -> lines.add(muted(texts.get(
                        "reminders.review.recent",
                        receivable.number(),
                        receivable.dates().dueOn()))));
        reminder.limitationEnds().ifPresent(day -> lines.add(warning(texts.get("reminders.review.limitation", day))));
        if (read.own().isPresent()) {
            lines.add(muted(texts.get("reminders.review.ownWords")));
        }
        if (reminder.needsYes()) {
            lines.add(warning(texts.get("reminders.review.needsYes")));
        }
        read.checks().ifPresent(checks -> lines.addAll(new CheckLines(texts).of(checks)));
        return lines;
    }

    private String step(DueLine line) {
        return texts.get(
                "reminders.review.step",
                line.receivable().number(),
                line.plan().label(texts),
                line.number(),
                line.plan().steps().size(),
                line.todo().days(),
                line.since());
    }

    private String sent(ProducedLetter letter) {
        return texts.get("reminders.review.sent", letter.sentOn(), texts.of(letter.type()));
    }

    private static Label words(String said) {
        Label label = new Label(said);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String said) {
        Label label = words(said);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label warning(String said) {
        Label label = words(said);
        label.getStyleClass().add("warning");
        return label;
    }
}
