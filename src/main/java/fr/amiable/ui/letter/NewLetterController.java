package fr.amiable.ui.letter;

import fr.amiable.client.ClientRow;
import fr.amiable.common.Texts;
import fr.amiable.letter.LetterPurpose;
import fr.amiable.letter.LetterType;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.Navigator;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.SearchableChoice;
import fr.amiable.ui.common.widget.Card;
import fr.amiable.ui.common.widget.PageHeader;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Ties the choice of a letter to its model. */
public final class NewLetterController {

    private final NewLetterModel model;
    private final Navigator navigator;
    private final Texts texts;

    @FXML
    private PageHeader header;

    @FXML
    private FormField clientField;

    @FXML
    private SearchableChoice<ClientRow> client;

    @FXML
    private Label refusal;

    @FXML
    private VBox kinds;

    public NewLetterController(NewLetterModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        client.offer(model.clients(), ClientRow::name);
        client.valueProperty().bindBidirectional(model.clientProperty());
        Shown.set(clientField, model.asksForClient());
        RefusalLabel.follow(refusal, model.refusalProperty(), texts);
        model.offerProperty().addListener((property, before, now) -> show(now));
        model.load();
    }

    private void show(LetterOffer offer) {
        header.setSubtitle(offer.client().name());
        kinds.getChildren().clear();
        add(texts.get("letter.new.suggested"), model.suggested());
        for (LetterPurpose purpose : LetterPurpose.values()) {
            add(texts.of(purpose), model.of(purpose));
        }
    }

    private void add(String title, List<LetterType> types) {
        if (!types.isEmpty()) {
            Card card = new Card();
            card.setTitle(title);
            FlowPane choices = new FlowPane(12, 12);
            choices.getChildren().setAll(types.stream().map(this::choice).toList());
            card.getChildren().add(choices);
            kinds.getChildren().add(card);
        }
    }

    /** A name to press, and when it is the right letter, or what it lacks. */
    private Node choice(LetterType type) {
        boolean isPossible = model.isPossible(type);
        Button write = new Button(texts.of(type));
        write.setId("write-" + type.name());
        write.setDisable(!isPossible);
        write.setOnAction(pressed -> navigator.show(new Destination.LetterDesk(type, model.about())));
        Label when = new Label(texts.get(
                isPossible
                        ? "letter.when." + type.name()
                        : "letter.new.without." + type.form().topic().name()));
        when.setWrapText(true);
        when.getStyleClass().addAll("muted", "small");
        VBox choice = new VBox(write, when);
        choice.getStyleClass().add("letter-choice");
        return choice;
    }
}
