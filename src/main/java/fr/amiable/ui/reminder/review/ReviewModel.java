package fr.amiable.ui.reminder.review;

import fr.amiable.common.Refusal;
import fr.amiable.letter.LetterId;
import fr.amiable.letter.LetterService;
import fr.amiable.letter.mailing.LetterMailService;
import fr.amiable.letter.paper.Printing;
import fr.amiable.reminder.ReminderService;
import fr.amiable.reminder.engine.DueReminder;
import fr.amiable.reminder.pause.ReminderStop;
import fr.amiable.reminder.pause.StopDraft;
import fr.amiable.reminder.review.CallReport;
import fr.amiable.reminder.review.PrintRun;
import fr.amiable.reminder.review.QueuedLetter;
import fr.amiable.reminder.review.ReviewAnswers;
import fr.amiable.reminder.review.ReviewService;
import fr.amiable.reminder.review.ReviewStart;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import fr.amiable.ui.letter.PagePictures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the owner is in the review: who is looked at, who comes next, and what became of each. */
public final class ReviewModel {

    /** What the review does with the desk. */
    public record Services(
            ReviewService review,
            ReviewAnswers answers,
            ReminderService reminders,
            LetterService letters,
            LetterMailService mails,
            PagePictures pictures,
            Printing printing) {}

    private final ReadOnlyObjectWrapper<ReviewStart> start = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ReviewPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Map<DueReminder, ReviewPage> read = new HashMap<>();

    private final Services services;
    private final ReviewDrawing drawing;
    private final ReviewWording wording;
    private final ReviewSession session;
    private final Supplier<LocalDate> today;
    private final Tasks tasks;

    public ReviewModel(Services services, ReviewSession session, Supplier<LocalDate> today, Tasks tasks) {
        this.services = services;
        this.drawing = new ReviewDrawing(services);
        this.session = session;
        this.today = today;
        this.tasks = tasks;
        this.wording = new ReviewWording(this, services, drawing, tasks);
    }

    /** Reads what is due; whoever was passed over in this review stays behind, those whose letter waits are not asked again. */
    public void load() {
        read.clear();
        tasks.start(Work.onScreen("", services.review()::start).onSuccess(begun -> {
            session.settle(begun.reminders());
            start.set(begun.only(session::asksFor));
            place.set(0);
            showPlace();
        }));
    }

    private void showPlace() {
        Optional<DueReminder> here = at(place.get());
        refusal.set(null);
        if (here.isEmpty()) {
            page.set(null);
            return;
        }
        ReviewPage known = read.get(here.get());
        if (known != null) {
            page.set(known);
            readAhead();
            return;
        }
        read(here.get(), found -> {
            show(found);
            readAhead();
        });
    }

    /** Unless the owner went on meanwhile. */
    private void show(ReviewPage drawn) {
        if (at(place.get()).equals(Optional.of(drawn.reminder()))) {
            page.set(drawn);
        }
    }

    /** The next client is drawn while the owner looks at this one. */
    private void readAhead() {
        at(place.get() + 1).filter(next -> !read.containsKey(next)).ifPresent(next -> read(next, found -> {}));
    }

    private void read(DueReminder reminder, Consumer<ReviewPage> then) {
        tasks.start(Work.onScreen("", () -> drawing.of(reminder)).onSuccess(found -> {
            read.put(reminder, found);
            then.accept(found);
        }));
    }

    private Optional<DueReminder> at(int index) {
        List<DueReminder> all = start.get() == null ? List.of() : start.get().reminders();
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Goes on without an answer. */
    public void next() {
        at(place.get()).ifPresent(here -> {
            session.pass(here);
            advance();
        });
    }

    /** Back to the client passed over before this one; whoever was answered is not asked again. */
    public void previous() {
        passedBefore().ifPresent(index -> {
            place.set(index);
            at(index).ifPresent(session::comeBackTo);
            showPlace();
        });
    }

    boolean hasPrevious() {
        return passedBefore().isPresent();
    }

    private Optional<Integer> passedBefore() {
        return Stream.iterate(place.get() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> at(index).filter(session::isPassed).isPresent())
                .findFirst();
    }

    private void advance() {
        place.set(place.get() + 1);
        showPlace();
    }

    /** In the words just typed. */
    void redrawn(ReviewPage drawn) {
        read.put(drawn.reminder(), drawn);
        show(drawn);
    }

    /** What is typed for this once. */
    public ReviewWording wording() {
        return wording;
    }

    /** Prints what to say in a call; the call itself is still to be made. */
    void printScript(String label) {
        refusal.set(null);
        DueReminder here = page.get().reminder();
        tasks.start(Work.inBackground(label, progress -> drawing.printScript(here, label))
                .onRefusal(Refusal.class, refusal::set));
    }

    /** Produces the letter and puts it with those to print. */
    public void queue(String label, Optional<String> reason) {
        produce(label, reason, queued -> {
            session.add(queued);
            done(ReviewAct.PRINT);
        });
    }

    /** Produces the letter, which is then sent from its own message. */
    public void mail(String label, Optional<String> reason, Consumer<LetterId> onProduced) {
        produce(label, reason, queued -> {
            leaveFor(ReviewAct.MAIL);
            onProduced.accept(queued.letter().id());
        });
    }

    private void produce(String label, Optional<String> reason, Consumer<QueuedLetter> onProduced) {
        act(label, reminder -> services.review().produce(reminder, reason), onProduced);
    }

    public void called(CallReport report) {
        act("", reminder -> services.answers().called(reminder, report), kept -> done(ReviewAct.CALL));
    }

    /** What the owner typed of a postponement. */
    public StopDraft postponement(String reason, LocalDate until) {
        return services.answers().postponement(page.get().reminder(), reason, until);
    }

    /** @param undoable told how to take it back */
    public void postpone(StopDraft draft, Consumer<Runnable> undoable) {
        act("", reminder -> services.answers().postpone(draft), (ReminderStop stop) -> {
            done(ReviewAct.POSTPONE);
            undoable.accept(() -> undo(() -> services.answers().resume(stop)));
        });
    }

    /** @param undoable told how to take it back */
    public void ignore(String reason, Consumer<Runnable> undoable) {
        act("", reminder -> services.reminders().ignore(reminder, reason), (Runnable takeBack) -> {
            done(ReviewAct.IGNORE);
            undoable.accept(() -> undo(takeBack));
        });
    }

    private void undo(Runnable takeBack) {
        tasks.start(Work.onScreen("", takeBack).onSuccess(done -> load()));
    }

    /** The owner answers on another page: it counts once the client is not due any more. */
    void leaveFor(ReviewAct act) {
        at(place.get()).ifPresent(here -> session.leaveFor(act, here));
    }

    private <T> void act(String label, Function<DueReminder, T> act, Consumer<T> onDone) {
        Optional<DueReminder> here = at(place.get());
        if (here.isEmpty() || busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set(null);
        tasks.start(Work.onScreen(label, () -> act.apply(here.get()))
                .onSuccess(onDone)
                .onRefusal(Refusal.class, refusal::set)
                .andFinally(() -> busy.set(false)));
    }

    private void done(ReviewAct act) {
        session.count(act);
        advance();
    }

    /** Prints every letter that waits in one file; those whose debt changed since are cancelled, and said. */
    public void printAll(String label, Consumer<PrintRun> onPrinted) {
        refusal.set(null);
        List<QueuedLetter> waiting = session.waiting();
        tasks.start(Work.inBackground(label, progress -> drawing.print(waiting, label))
                .onSuccess(printed -> printed.ifPresent(run -> {
                    session.printed(waiting);
                    onPrinted.accept(run);
                    load();
                }))
                .onRefusal(Refusal.class, refusal::set));
    }

    ReviewSession session() {
        return session;
    }

    /** Takes back who was passed over, and starts from the first again. */
    public void startAgain() {
        session.startAgain();
        load();
    }

    LocalDate today() {
        return today.get();
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<ReviewStart> startProperty() {
        return start.getReadOnlyProperty();
    }

    /** Null at the end, or until read. */
    public ReadOnlyObjectProperty<ReviewPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** From zero on; past the last one at the end. */
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
