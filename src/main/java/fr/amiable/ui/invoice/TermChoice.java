package fr.amiable.ui.invoice;

import fr.amiable.common.Texts;
import fr.amiable.law.term.PaymentTerms;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;

/** The payment terms offered in the form; the first leaves the due date to be typed. */
final class TermChoice {

    private static final PaymentTerms[] OFFERED = {
        null,
        PaymentTerms.daysFromIssue(0),
        PaymentTerms.daysFromIssue(15),
        PaymentTerms.daysFromIssue(30),
        PaymentTerms.daysFromIssue(45),
        PaymentTerms.daysFromIssue(60),
        PaymentTerms.daysFromReceipt(30),
        PaymentTerms.endOfMonthA(30),
        PaymentTerms.endOfMonthA(45),
        PaymentTerms.endOfMonthB(45)
    };

    private TermChoice() {}

    /** Fills the box and ties it to the field; terms that are not offered are added when they become the value. */
    static void tie(ChoiceBox<Optional<PaymentTerms>> box, ObjectProperty<PaymentTerms> field, Texts texts) {
        Arrays.stream(OFFERED).map(Optional::ofNullable).forEach(box.getItems()::add);
        box.setConverter(FormChoices.words(
                terms -> terms.map(agreed -> words(agreed, texts)).orElse(texts.get("invoice.form.termsByHand"))));
        box.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                field.set(chosen.orElse(null));
            }
        });
        field.addListener((property, before, now) -> show(box, Optional.ofNullable(now)));
        show(box, Optional.ofNullable(field.get()));
    }

    private static void show(ChoiceBox<Optional<PaymentTerms>> box, Optional<PaymentTerms> terms) {
        if (!box.getItems().contains(terms)) {
            box.getItems().add(terms);
        }
        box.setValue(terms);
    }

    private static String words(PaymentTerms terms, Texts texts) {
        if (terms.days() == 0 && terms.kind() == PaymentTerms.Kind.DAYS_FROM_ISSUE) {
            return texts.get("invoice.form.termsOnReceipt");
        }
        return texts.get("invoice.form.terms." + terms.kind(), terms.days());
    }
}
