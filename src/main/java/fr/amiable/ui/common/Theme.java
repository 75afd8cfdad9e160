package fr.amiable.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** Dresses the window in light or dark, as chosen and remembered. */
public final class Theme {

    private static final String KEY = "appearance";
    private static final double TEXT = 13;
    private static final double SMALL = 12;
    private static final double TITLE = 15;

    private final WindowMemory memory;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
    private final TextSize size;
    private Scene scene;
    private boolean isDark;

    public Theme(WindowMemory memory, Tasks tasks) {
        this.memory = memory;
        this.tasks = tasks;
        this.size = new TextSize(memory);
        size.percentProperty().addListener((property, before, now) -> dressWindow());
        appearance.set(memory.find(KEY)
                .flatMap(kept -> Arrays.stream(Appearance.values())
                        .filter(known -> known.name().equals(kept))
                        .findFirst())
                .orElse(Appearance.LIGHT));
        isDark = appearance.get() == Appearance.DARK;
        wearBase();
    }

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }

    public TextSize size() {
        return size;
    }

    /** To be called once, before the window is shown. */
    public void dress(Scene newScene) {
        scene = newScene;
        apply();
    }

    public void choose(Appearance chosen) {
        appearance.set(chosen);
        memory.keep(KEY, chosen.name());
        apply();
    }

    private void apply() {
        wear(appearance.get() == Appearance.DARK || appearance.get() == Appearance.SYSTEM && isDark);
        followSystem();
    }

    /** Looks again how the rest of the computer looks, when the owner wants the window alike. */
    public void followSystem() {
        if (appearance.get() == Appearance.SYSTEM) {
            tasks.start(Work.onScreen("", SystemAppearance::isDark).onSuccess(isSystemDark -> {
                if (isSystemDark != isDark && appearance.get() == Appearance.SYSTEM) {
                    wear(isSystemDark);
                }
            }));
        }
    }

    private void wear(boolean dark) {
        isDark = dark;
        wearBase();
        dressWindow();
    }

    /** Chosen before the first control is made, or JavaFX reads its own theme for nothing. */
    private void wearBase() {
        Application.setUserAgentStylesheet(sheet(isDark ? "base-dark.bss" : "base-light.bss"));
    }

    private void dressWindow() {
        scene.getStylesheets()
                .setAll(
                        sheet("fonts.css"),
                        sheet(isDark ? "dark.css" : "light.css"),
                        sheet("roles.css"),
                        sheet("amiable.css"),
                        popups());
    }

    /** Menus, tips and questions are windows of their own: the zoom of this one does not reach them. */
    private String popups() {
        String rules =
                ".context-menu, .combo-box-popup > .list-view, .dialog-pane, .popover, .calendar-popup { -fx-font-size: "
                        + pixels(TEXT) + "; } .tooltip { -fx-font-size: " + pixels(SMALL)
                        + "; } .dialog-pane > .header-panel > .label { -fx-font-size: " + pixels(TITLE) + "; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** Without a formatter, which takes its time to be ready while the window waits. */
    private String pixels(double normal) {
        return Math.round(normal * size.factor() * 10) / 10.0 + "px";
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/fr/amiable/ui/" + name))
                .toExternalForm();
    }
}
