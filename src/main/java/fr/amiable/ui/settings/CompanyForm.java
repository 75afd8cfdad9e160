package fr.amiable.ui.settings;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;

/** Ties the text fields of a view to the company's words, by their ids; a view may show some of them only. */
public final class CompanyForm {

    private CompanyForm() {}

    public static void bind(Parent form, CompanyFields fields) {
        for (CompanyText text : CompanyText.values()) {
            Node field = form.lookup("#" + text.id());
            if (field instanceof TextField words) {
                words.textProperty().bindBidirectional(fields.text(text));
            }
        }
    }
}
