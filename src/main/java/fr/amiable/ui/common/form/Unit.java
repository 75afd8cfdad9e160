package fr.amiable.ui.common.form;

import javafx.scene.control.Label;

/** The unit shown inside a field, after what is typed. */
final class Unit {

    private Unit() {}

    static Label of(String symbol) {
        Label unit = new Label(symbol);
        unit.getStyleClass().add("unit");
        return unit;
    }
}
