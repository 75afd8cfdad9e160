package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.TextSize;
import fr.amiable.ui.common.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;

/** The choice between a light and a dark window, and of the size of its words; both show at once. */
public final class AppearanceController {

    private final Theme theme;
    private final Texts texts;

    @FXML
    private Pane choices;

    @FXML
    private Pane sizes;

    public AppearanceController(Theme theme, Texts texts) {
        this.theme = theme;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        offer(choices, List.of(Appearance.values()), texts::of, theme.appearanceProperty(), theme::choose);
        offer(
                sizes,
                TextSize.STEPS,
                percent -> texts.get("settings.size.percent", percent),
                theme.size().percentProperty().asObject(),
                theme.size()::choose);
    }

    private static <T> void offer(
            Pane box, List<T> values, Function<T, String> words, ObservableValue<T> present, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioButton choice = new RadioButton(words.apply(value));
            choice.setToggleGroup(group);
            choice.setSelected(value.equals(present.getValue()));
            // the arrow keys choose without pressing
            choice.selectedProperty().addListener((property, before, isChosen) -> {
                if (isChosen && !value.equals(present.getValue())) {
                    choose.accept(value);
                }
            });
            choice.setUserData(value);
            box.getChildren().add(choice);
        }
        present.addListener((property, before, now) -> group.getToggles()
                .forEach(choice -> choice.setSelected(choice.getUserData().equals(now))));
    }
}
