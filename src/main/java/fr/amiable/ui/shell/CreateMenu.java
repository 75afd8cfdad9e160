package fr.amiable.ui.shell;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.widget.Hint;
import fr.amiable.ui.common.widget.Icons;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The “Nouveau” menu: whatever can be created, with the keys that do it from anywhere. */
final class CreateMenu {

    private final MenuButton button;
    private final Texts texts;

    CreateMenu(MenuButton button, Texts texts) {
        this.button = button;
        this.texts = texts;
        Hint.on(button, texts.get("shell.createHint"));
        button.setDisable(true);
    }

    void follow(Navigator navigator) {
        for (Creation creation : Creation.values()) {
            if (navigator.leadsTo(creation.destination())) {
                if (creation == Creation.IMPORT) {
                    button.getItems().add(new SeparatorMenuItem());
                }
                button.getItems().add(item(creation, navigator));
            }
        }
        button.setDisable(false);
    }

    void open() {
        if (!button.isDisabled()) {
            button.show();
        }
    }

    private MenuItem item(Creation creation, Navigator navigator) {
        MenuItem item = new MenuItem(texts.get("shell.new." + creation.name()), Icons.of(creation.icon()));
        item.setAccelerator(creation.keys());
        item.setOnAction(chosen -> navigator.show(creation.destination()));
        return item;
    }
}
