package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Destination.Settings;
import fr.amiable.ui.common.Navigator;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The settings, one tab a subject; each is loaded the first time it is chosen. */
public final class SettingsController {

    private final Settings.Tab first;
    private final Map<Settings.Tab, Supplier<Parent>> contents;
    private final Navigator navigator;
    private final Texts texts;

    @FXML
    private TabPane tabs;

    public SettingsController(
            Settings.Tab first, Map<Settings.Tab, Supplier<Parent>> contents, Navigator navigator, Texts texts) {
        this.first = first;
        this.contents = Map.copyOf(contents);
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        for (Settings.Tab subject : Settings.Tab.values()) {
            Tab tab = new Tab(texts.of(subject));
            tab.setUserData(subject);
            tabs.getTabs().add(tab);
        }
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> load(chosen));
        tabs.getSelectionModel().select(first.ordinal());
        load(tabs.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void resumeSetup() {
        navigator.show(new Destination.Setup());
    }

    private void load(Tab tab) {
        if (tab.getContent() == null) {
            tab.setContent(contents.get((Settings.Tab) tab.getUserData()).get());
        }
    }

    @FXML
    private void openStationery() {
        navigator.show(new Destination.Stationery());
    }
}
