package fr.amiable.ui.exhibit.preview;

import fr.amiable.common.Progress;
import fr.amiable.common.Refusal;
import fr.amiable.evidence.exhibit.ExhibitPasswords;
import fr.amiable.evidence.preview.Previews;
import fr.amiable.ui.common.Tasks;
import fr.amiable.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which page of which exhibit is looked at. What is wanted last wins: drawing that nobody waits for any more is given up. */
public final class ExhibitPreviewModel {

    private static final int FIRST_WIDTH = 480;

    private final ReadOnlyObjectWrapper<WantedPage> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SeenPage> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private final AtomicLong ticket = new AtomicLong();

    private final Previews previews;
    private final Tasks tasks;
    private final ExhibitPasswords passwords;
    private final PageReader reader;
    private int width = FIRST_WIDTH;

    /** @param passwords those typed so far, where one typed here goes too */
    public ExhibitPreviewModel(Previews previews, Tasks tasks, ExhibitPasswords passwords) {
        this.previews = previews;
        this.tasks = tasks;
        this.passwords = passwords;
        this.reader = new PageReader(previews);
    }

    /** The same page for another window, in its own size. */
    ExhibitPreviewModel another() {
        ExhibitPreviewModel other = new ExhibitPreviewModel(previews, tasks, passwords);
        other.wanted.set(wanted.get());
        return other;
    }

    /** Shows the first page of an exhibit, or nothing; one already looked at keeps its page, under its new number. */
    public void show(Optional<PreviewedExhibit> exhibit) {
        WantedPage now = wanted.get();
        boolean isSame = exhibit.isPresent()
                && now != null
                && now.exhibit().id().equals(exhibit.get().id());
        if (isSame) {
            wanted.set(new WantedPage(exhibit.get(), now.parts(), now.page(), now.width(), now.passwords()));
        } else {
            want(exhibit.map(one -> page(one, List.of(), 0)).orElse(null));
        }
    }

    public void next() {
        turn(1);
    }

    public void previous() {
        turn(-1);
    }

    private void turn(int pages) {
        WantedPage now = wanted.get();
        SeenPage shown = seen.get();
        if (now == null || shown == null || !now.isOfSameFile(shown.wanted())) {
            return;
        }
        int to = Math.min(Math.max(0, now.page() + pages), shown.pages() - 1);
        if (to != now.page()) {
            want(page(now.exhibit(), now.parts(), to));
        }
    }

    /** Opens a file that the one looked at holds, counted from zero. */
    void openPart(int part) {
        List<Integer> parts = new ArrayList<>(wanted.get().parts());
        parts.add(part);
        want(page(wanted.get().exhibit(), parts, 0));
    }

    /** Goes back to the file that holds the one looked at. */
    void leavePart() {
        List<Integer> parts = wanted.get().parts();
        if (!parts.isEmpty()) {
            want(page(wanted.get().exhibit(), parts.subList(0, parts.size() - 1), 0));
        }
    }

    /** Tries again with a password; it is remembered while the desk is open, and nowhere else. */
    void givePassword(String password) {
        WantedPage now = wanted.get();
        passwords.add(now.exhibit().id(), password);
        want(page(now.exhibit(), now.parts(), now.page()));
    }

    /** How many dots across there is room for. */
    void fit(int dots) {
        if (dots > 0 && dots != width) {
            width = dots;
            redraw();
        }
    }

    /** Draws again what is wanted, for a window that shows it again. */
    void redraw() {
        WantedPage now = wanted.get();
        if (now != null) {
            want(page(now.exhibit(), now.parts(), now.page()));
        }
    }

    /** Lets go of the file and of the pages kept, when nobody looks any more. */
    void release() {
        ticket.incrementAndGet();
        drawing.set(false);
        tasks.start(Work.completing(() -> {
            reader.release();
            return null;
        }));
    }

    private WantedPage page(PreviewedExhibit exhibit, List<Integer> parts, int page) {
        return new WantedPage(exhibit, parts, page, width, passwords.of(exhibit.id()));
    }

    private void want(WantedPage page) {
        long mine = ticket.incrementAndGet();
        boolean isOther = page == null || !page.isOfSameFile(wanted.get());
        wanted.set(page);
        refusal.set(null);
        if (isOther) {
            seen.set(null);
        }
        if (page == null) {
            drawing.set(false);
            return;
        }
        drawing.set(true);
        tasks.start(Work.completing(() -> reader.read(page, until(mine)))
                .onSuccess(drawn -> ifStill(mine, () -> seen.set(drawn)))
                .onRefusal(CancellationException.class, givenUp -> {})
                .onRefusal(
                        Refusal.class,
                        reason -> ifStill(mine, () -> {
                            seen.set(null);
                            refusal.set(reason);
                        }))
                .andFinally(() -> ifStill(mine, () -> drawing.set(false))));
    }

    private void ifStill(long mine, Runnable act) {
        if (ticket.get() == mine) {
            act.run();
        }
    }

    private Progress until(long mine) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                // a page is drawn in one go
            }

            @Override
            public boolean isCancelled() {
                return ticket.get() != mine;
            }
        };
    }

    /** What is looked at, drawn or not; null when nothing is. */
    ReadOnlyObjectProperty<WantedPage> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The page drawn last; null until there is one. */
    ReadOnlyObjectProperty<SeenPage> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Why the page wanted cannot be shown; null when it can. */
    ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }
}
