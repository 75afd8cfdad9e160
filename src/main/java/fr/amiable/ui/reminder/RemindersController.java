package fr.amiable.ui.reminder;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination.Reminders;
import fr.amiable.ui.common.widget.LazyTabs;
import fr.amiable.ui.common.widget.TabContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.TabPane;

/** Ties the page of reminders to its tabs, each built when it is first opened and shown the day it is. */
public final class RemindersController {

    private final Reminders.Tab start;
    private final Map<Reminders.Tab, Supplier<TabContent<LocalDate>>> builders;
    private final LocalDate today;
    private final Texts texts;

    @FXML
    private TabPane tabs;

    public RemindersController(
            Reminders.Tab start,
            Map<Reminders.Tab, Supplier<TabContent<LocalDate>>> builders,
            LocalDate today,
            Texts texts) {
        this.start = start;
        this.builders = builders;
        this.today = today;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        LazyTabs<Reminders.Tab, LocalDate> lazyTabs = new LazyTabs<>(tabs, Reminders.Tab.class, builders, texts);
        lazyTabs.select(start);
        lazyTabs.openingOnSelection();
        lazyTabs.show(today);
    }
}
