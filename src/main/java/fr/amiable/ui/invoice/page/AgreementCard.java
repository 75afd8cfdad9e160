package fr.amiable.ui.invoice.page;

import fr.amiable.common.Texts;
import fr.amiable.invoice.Standing;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.Card;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was agreed with the client: a promise to pay, instalments. */
public final class AgreementCard {

    private final Card card = new Card();
    private final DateField promised = new DateField();
    private final DateField instalments = new DateField();
    private final Texts texts;

    public AgreementCard(FollowUpModel model, LocalDate today, Texts texts) {
        this.texts = texts;
        promised.setId("promisedOn");
        instalments.setId("instalmentsUntil");
        promised.countFrom(() -> today);
        instalments.countFrom(() -> today);
        card.setTitle(texts.get("invoice.agreement"));
        card.getChildren()
                .addAll(
                        row("invoice.agreement.promised", promised, model::promise),
                        row("invoice.agreement.instalments", instalments, model::instalments));
    }

    public Node node() {
        return card;
    }

    /** Nothing is agreed on a credit note, nor once all is paid. */
    public void show(Standing.Agreement agreement, boolean isOpen) {
        promised.setValue(agreement.promisedOn().orElse(null));
        instalments.setValue(agreement.instalmentsUntil().orElse(null));
        card.setVisible(isOpen);
        card.setManaged(isOpen);
    }

    private Node row(String key, DateField day, Consumer<Optional<LocalDate>> keep) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(day);
        day.setPrefColumnCount(8);
        day.setAccessibleText(label.getText());
        Button button = new Button(texts.get("invoice.page.keepNotice"));
        button.setAccessibleText(button.getText() + " : " + label.getText());
        button.setOnAction(pressed -> {
            if (!day.isWrong()) {
                keep.accept(Optional.ofNullable(day.getValue()));
            }
        });
        HBox field = new HBox(day, button);
        field.getStyleClass().add("field-row");
        return new VBox(4, label, field);
    }
}
