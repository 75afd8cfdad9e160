package fr.amiable.ui.payment.bank;

import fr.amiable.common.Texts;
import fr.amiable.payment.bank.BankCheck;
import fr.amiable.payment.bank.BankCheckWords;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.widget.RefusalLabel;
import fr.amiable.ui.common.widget.Shown;
import fr.amiable.ui.common.widget.WrapRow;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Until when the bank's statement was compared, as a warning when that is old; said anew in one act, or for any other day. */
public final class BankCheckBar extends VBox {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final BankCheckModel model;
    private final Texts texts;
    private final BankCheckWords sentences;
    private final Label words = new Label();
    private final Button yesterday = new Button();
    private final DateField day = new DateField();
    private final WrapRow acts;
    private final Hyperlink change = new Hyperlink();

    public BankCheckBar(BankCheckModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.sentences = new BankCheckWords(texts);
        getStyleClass().add("bank-check");
        words.setId("bankWords");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        change.setId("bankChange");
        change.setText(texts.get("bank.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        acts = acts();
        change.setOnAction(pressed -> {
            Shown.set(acts, true);
            Shown.set(change, false);
            day.requestFocus();
        });
        getChildren().setAll(new HBox(12, words, change), acts, new RefusalLabel(model.refusalProperty(), texts));
        model.checkProperty().addListener((property, before, now) -> show(now));
        Shown.set(this, false);
    }

    private WrapRow acts() {
        yesterday.setId("bankYesterday");
        yesterday.setText(texts.get("bank.untilYesterday"));
        yesterday.setOnAction(pressed -> model.stateYesterday());
        Label other = new Label(texts.get("bank.untilOther"));
        other.setLabelFor(day);
        day.setId("bankDay");
        day.setAccessibleText(texts.get("bank.untilOther"));
        day.countFrom(() -> model.checkProperty().get().today());
        Button keep = new Button(texts.get("bank.keep"));
        keep.setId("bankKeep");
        keep.disableProperty().bind(day.valueProperty().isNull());
        keep.setOnAction(pressed -> model.state(day.getValue()));
        return new WrapRow(yesterday, other, day, keep);
    }

    /** Reads it again. */
    public void load() {
        model.load();
    }

    private void show(BankCheck check) {
        words.setText(sentences.warning(check));
        words.getStyleClass().setAll("label", check.isOld() ? "warning" : "muted");
        pseudoClassStateChanged(OLD, check.isOld());
        day.setValue(null);
        Shown.set(
                yesterday,
                !check.statedUntil().filter(check.today().minusDays(1)::equals).isPresent());
        Shown.set(acts, check.isOld());
        Shown.set(change, !check.isOld());
        Shown.set(this, true);
    }
}
