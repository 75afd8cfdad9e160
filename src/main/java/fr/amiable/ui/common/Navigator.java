package fr.amiable.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/** Goes from place to place, remembers the way back and forth, and asks before something typed would be lost. */
public final class Navigator {

    private final Screens screens;
    private final Dialogs dialogs;
    private final Deque<Destination> past = new ArrayDeque<>();
    private final Deque<Destination> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Destination> destination = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper hasPast = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasFuture = new ReadOnlyBooleanWrapper();

    public Navigator(Screens screens, Dialogs dialogs) {
        this.screens = screens;
        this.dialogs = dialogs;
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasPastProperty() {
        return hasPast.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty hasFutureProperty() {
        return hasFuture.getReadOnlyProperty();
    }

    /** True when that place has a screen. */
    public boolean leadsTo(Destination place) {
        return screens.knows(place);
    }

    /** True when what is shown there stays as it is while the owner is elsewhere. */
    public boolean isKept(Node view) {
        return screens.isKept(view);
    }

    /** The next of the places that are kept, built before it is gone to; empty when all are. */
    public Optional<Node> buildAhead() {
        return screens.buildAhead().map(Screen::view);
    }

    /** Goes there, unless the owner would rather stay with what is being typed. */
    public void show(Destination next) {
        if (mayLeave()) {
            if (destination.get() != null) {
                past.push(destination.get());
            }
            future.clear();
            open(next);
        }
    }

    /** Goes there in place of the present one, which is done with: no question, and no way back to it. */
    public void replace(Destination next) {
        open(next);
    }

    public void back() {
        if (!past.isEmpty() && mayLeave()) {
            future.push(destination.get());
            open(past.pop());
        }
    }

    public void forward() {
        if (!future.isEmpty() && mayLeave()) {
            past.push(destination.get());
            open(future.pop());
        }
    }

    /** Leaves a form that is done with or given up: back to where the owner came from, else to the given place. */
    public void close(Destination otherwise) {
        open(past.isEmpty() ? otherwise : past.pop());
    }

    /** The same, unless the owner would rather stay with what is being typed. */
    public void leave(Destination otherwise) {
        if (past.isEmpty()) {
            show(otherwise);
        } else {
            back();
        }
    }

    /** Leaves a form that was saved for the page of what it holds; one that changed it goes back to where the owner came from. */
    public void finish(Destination saved, boolean isChange) {
        if (isChange) {
            close(saved);
        } else {
            replace(saved);
        }
    }

    /** True when nothing typed would be lost, or the owner accepts to lose it. */
    public boolean mayLeave() {
        Screen present = screen.get();
        return present == null || !present.leaving().wouldLoseSomething() || dialogs.confirm(Question.LOSE_CHANGES);
    }

    private void open(Destination next) {
        destination.set(next);
        screen.set(screens.at(next));
        hasPast.set(!past.isEmpty());
        hasFuture.set(!future.isEmpty());
    }
}
