package fr.amiable.ui.help;

import fr.amiable.help.HelpBook;
import fr.amiable.help.HelpPage;
import fr.amiable.letter.statement.StatementSheet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which pages of the help are offered, and the one that is read. */
public final class HelpModel {

    private final HelpBook book;
    private final ObservableList<HelpPage> offered = FXCollections.observableArrayList();
    private final ObjectProperty<HelpPage> read = new SimpleObjectProperty<>();
    private final StringProperty typed = new SimpleStringProperty("");

    public HelpModel(HelpBook book) {
        this.book = book;
        typed.addListener((property, before, now) -> offer());
        offer();
    }

    /** The page that is read stays while it is among those offered. */
    private void offer() {
        List<HelpPage> found = book.about(typed.get());
        HelpPage kept = read.get();
        offered.setAll(found);
        read.set(found.contains(kept) ? kept : found.stream().findFirst().orElse(null));
    }

    ObservableList<HelpPage> offered() {
        return offered;
    }

    /** Null when nothing is found. */
    ObjectProperty<HelpPage> readProperty() {
        return read;
    }

    StringProperty typedProperty() {
        return typed;
    }

    Optional<StatementSheet> page() {
        return Optional.ofNullable(read.get()).map(page -> book.sheet(List.of(page)));
    }

    StatementSheet whole() {
        return book.sheet(book.pages());
    }
}
