package fr.amiable.ui.settings;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Appearance;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The choice between a light and a dark window; it shows at once. */
public final class AppearanceController {

    private final Appearance present;
    private final Consumer<Appearance> onChosen;
    private final Texts texts;

    @FXML
    private VBox choices;

    public AppearanceController(Appearance present, Consumer<Appearance> onChosen, Texts texts) {
        this.present = present;
        this.onChosen = onChosen;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioButton choice = new RadioButton(texts.of(appearance));
            choice.setToggleGroup(group);
            choice.setSelected(appearance == present);
            choice.setUserData(appearance);
            choices.getChildren().add(choice);
        }
        group.selectedToggleProperty()
                .addListener((property, before, chosen) -> onChosen.accept((Appearance) chosen.getUserData()));
    }
}
