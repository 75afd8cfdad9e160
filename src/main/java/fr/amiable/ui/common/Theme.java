package fr.amiable.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** Dresses the window in light or dark, as chosen and remembered. */
public final class Theme {

    private static final String KEY = "appearance";

    private final WindowMemory memory;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>();
    private Scene scene;

    public Theme(WindowMemory memory, Tasks tasks) {
        this.memory = memory;
        this.tasks = tasks;
        appearance.set(memory.find(KEY)
                .flatMap(kept -> Arrays.stream(Appearance.values())
                        .filter(known -> known.name().equals(kept))
                        .findFirst())
                .orElse(Appearance.LIGHT));
    }

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
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
        wear(appearance.get() == Appearance.DARK);
        if (appearance.get() == Appearance.SYSTEM) {
            tasks.start(Work.onScreen("", SystemAppearance::isDark).onSuccess(isDark -> {
                if (isDark && appearance.get() == Appearance.SYSTEM) {
                    wear(true);
                }
            }));
        }
    }

    private void wear(boolean isDark) {
        Application.setUserAgentStylesheet(
                isDark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheet(isDark ? "dark.css" : "light.css"), sheet("amiable.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/fr/amiable/ui/" + name))
                .toExternalForm();
    }
}
