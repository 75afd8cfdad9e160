package fr.amiable.ui.reminder.review;

import fr.amiable.common.Texts;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.review.PrintRun;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Dialogs;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.Notices;
import fr.amiable.ui.common.Question;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.letter.PagePreview;
import fr.amiable.ui.payment.bank.BankCheckBar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The review: the account and the reasons on the left, the ready letter or the words of the call on the right, the acts above. */
public final class ReviewTab implements TabContent<LocalDate> {

    /** What the review needs of the window. */
    public record Frame(Navigator navigator, Dialogs dialogs, Notices notices, BankCheckBar bank, Texts texts) {}

    private final ReviewModel model;
    private final Frame frame;
    private final Texts texts;
    private final ReviewFacts facts;
    private final ReviewActs acts;
    private final Label progress = new Label();
    private final BankCheckBar bank;
    private final StackPane box = new StackPane();
    private final StackPane right = new StackPane();
    private final PagePreview preview = new PagePreview();
    private final MessageCard message;
    private final VBox letter;
    private final Hyperlink previous = new Hyperlink();
    private final HBox columns;
    private final ReviewEditor editor;
    private DueReminder shown;
    private final ReviewEnd end;
    private final VBox node;

    public ReviewTab(ReviewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        bank = frame.bank();
        this.texts = frame.texts();
        facts = new ReviewFacts(frame.navigator(), model.today(), texts);
        acts = new ReviewActs(texts, this::act);
        end = new ReviewEnd(model, texts, this::printAll, model::startAgain);
        editor = new ReviewEditor(model, texts, () -> edit(false));
        facts.node().getStyleClass().add("review-facts");
        message = new MessageCard(texts);
        letter = new VBox(12, message, preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        leadBack();
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        columns = new HBox(facts.node(), editor, right);
        columns.getStyleClass().add("card-columns");
        node = laidOut();
        for (Node part : new Node[] {box, columns, end, acts.node(), facts.node(), editor}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        VBox.setVgrow(columns, Priority.ALWAYS);
        acts.followKeysIn(node);
        model.pageProperty().addListener((property, before, now) -> show(now));
        model.startProperty()
                .addListener(
                        (property, before, now) -> show(model.pageProperty().get()));
        acts.disableWhile(model.busyProperty());
        show((ReviewPage) null);
    }

    private VBox laidOut() {
        progress.setId("reviewProgress");
        progress.getStyleClass().add("strong");
        VBox page = new VBox(
                12,
                new HBox(16, progress, previous),
                bank,
                acts.node(),
                box,
                new RefusalLabel(model.refusalProperty(), texts),
                columns,
                end);
        page.getStyleClass().add("review");
        return page;
    }

    private void show(ReviewPage read) {
        if (read == null || !read.reminder().equals(shown)) {
            closeBox();
            edit(false);
        }
        boolean isRead = model.startProperty().get() != null;
        int count = isRead ? model.startProperty().get().reminders().size() : 0;
        boolean isOver = isRead && model.placeProperty().get() >= count;
        columns.setVisible(read != null);
        acts.node().setVisible(read != null);
        end.setVisible(isOver);
        progress.setText(
                read == null
                        ? ""
                        : texts.get(
                                "reminders.review.progress",
                                model.placeProperty().get() + 1,
                                count,
                                read.reminder().amount()));
        Shown.set(previous, read != null && model.hasPrevious());
        end.refresh();
        if (read != null) {
            facts.show(read);
            acts.show(read);
            editor.show(read);
            showRight(read);
            shown = read.reminder();
        }
    }

    private void leadBack() {
        previous.setId("reviewPrevious");
        previous.setText(texts.get("reminders.review.previous"));
        previous.setOnAction(pressed -> {
            editor.keep();
            model.previous();
        });
    }

    private void showRight(ReviewPage read) {
        if (read.refusal().isPresent()) {
            Label why = new Label(read.refusal().get().message(texts));
            why.setWrapText(true);
            why.getStyleClass().add("field-message");
            right.getChildren().setAll(why);
        } else if (read.reminder().letter().isEmpty()) {
            right.getChildren().setAll(CallScript.of(read));
        } else {
            preview.show(
                    read.pages(), texts.get("letter.desk.preview", read.pages().size()));
            read.message().map(ReviewMessage::shown).ifPresent(message::show);
            Shown.set(message, read.message().isPresent());
            right.getChildren().setAll(letter);
        }
    }

    private void act(ReviewAct act) {
        ReviewPage here = model.pageProperty().get();
        if (here == null || model.busyProperty().get()) {
            return;
        }
        editor.keep();
        switch (act) {
            case MAIL ->
                write(reason -> model.mail(
                        texts.get("reminders.review.producing"),
                        reason,
                        letter -> frame.navigator().show(new Destination.MailDesk(letter))));
            case PRINT -> print(here);
            case CALL -> open(new CallBox(model.today(), texts, model::called, this::closeBox));
            case PROMISE ->
                leaveFor(
                        act,
                        new Destination.PromiseForm(
                                here.reminder().client(), here.reminder().invoices()));
            case DISPUTE ->
                leaveFor(
                        act,
                        new Destination.DisputeForm(
                                Optional.of(here.reminder().client()),
                                Optional.of(here.reminder().invoices().get(0)),
                                Optional.empty()));
            case POSTPONE -> open(postponing(here));
            case IGNORE ->
                frame.dialogs()
                        .askReason(Question.IGNORE_REMINDER, here.reminder().clientName())
                        .ifPresent(reason ->
                                model.ignore(reason, undo -> undoable("reminders.review.ignored", here, undo)));
            case EDIT -> edit(!editor.isVisible());
            case NEXT -> model.next();
        }
    }

    /** The words take the place of the account while they are changed; the letter stays beside them. */
    private void edit(boolean isEditing) {
        if (!isEditing) {
            editor.keep();
        }
        editor.setVisible(isEditing);
        facts.node().setVisible(!isEditing);
        if (isEditing) {
            editor.requestFocus();
        }
    }

    private void print(ReviewPage here) {
        if (here.reminder().letter().isEmpty()) {
            model.printScript(texts.get("reminders.review.printingScript"));
        } else {
            write(reason -> model.queue(texts.get("reminders.review.producing"), reason));
        }
    }

    private PostponeBox postponing(ReviewPage here) {
        return new PostponeBox(
                model.today(),
                texts,
                model::postponement,
                draft -> model.postpone(draft, undo -> undoable("reminders.review.postponed", here, undo)),
                this::closeBox);
    }

    private void undoable(String key, ReviewPage page, Runnable undo) {
        frame.notices().sayUndoable(texts.get(key, page.reminder().clientName()), undo);
    }

    /** A letter that needs a yes asks for it; one with a red check asks why it goes. */
    private void write(Consumer<Optional<String>> produce) {
        ReviewPage here = model.pageProperty().get();
        if (here.reminder().letter().isEmpty() || here.refusal().isPresent()) {
            return;
        }
        boolean isWanted = !here.reminder().needsYes()
                || frame.dialogs()
                        .confirm(
                                Question.SEND_FIRM_LETTER,
                                texts.of(here.reminder().letter().get()),
                                here.reminder().clientName(),
                                here.reminder().amount());
        if (!isWanted) {
            return;
        }
        if (here.isBlocked()) {
            frame.dialogs().askReason(Question.PRODUCE_LETTER).map(Optional::of).ifPresent(produce);
        } else {
            produce.accept(Optional.empty());
        }
    }

    private void leaveFor(ReviewAct act, Destination place) {
        model.leaveFor(act);
        frame.navigator().show(place);
    }

    private void printAll() {
        model.printAll(texts.get("reminders.review.printing"), this::printed);
    }

    private void printed(PrintRun run) {
        frame.notices()
                .say(
                        run.cancelled().isEmpty()
                                ? texts.get(
                                        "reminders.review.printed",
                                        run.letters().size())
                                : texts.get(
                                        "reminders.review.printedSome",
                                        run.letters().size(),
                                        run.cancelled().size()));
    }

    private void open(Node form) {
        box.getChildren().setAll(form);
        box.setVisible(true);
        form.requestFocus();
    }

    private void closeBox() {
        box.getChildren().clear();
        box.setVisible(false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(LocalDate today) {
        bank.load();
        model.load();
    }
}
