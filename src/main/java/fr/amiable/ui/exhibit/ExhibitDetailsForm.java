package fr.amiable.ui.exhibit;

import fr.amiable.common.Problem;
import fr.amiable.common.Texts;
import fr.amiable.evidence.exhibit.ExhibitCategory;
import fr.amiable.evidence.exhibit.ExhibitDetails;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.ui.common.form.Choices;
import fr.amiable.ui.common.form.DateField;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.FormMessages;
import fr.amiable.ui.common.widget.TabKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the owner says of the exhibit chosen. Each field is kept as it is left; one that is wrong says so and what was is kept. */
final class ExhibitDetailsForm extends VBox {

    private static final int DESCRIPTION_ROWS = 3;

    private final TextField title = new TextField();
    private final DateField on = new DateField();
    private final ComboBox<ExhibitCategory> category = new ComboBox<>();
    private final TextArea description = new TextArea();
    private final CheckBox confidential = new CheckBox();
    private final Label fileName = new Label();
    private final FormMessages messages;
    private final BiConsumer<ExhibitId, ExhibitDetails> keep;
    private ExhibitId shown;
    private ExhibitDetails known;
    private boolean isShowing;

    ExhibitDetailsForm(Texts texts, Supplier<LocalDate> today, BiConsumer<ExhibitId, ExhibitDetails> keep) {
        this.keep = keep;
        getStyleClass().add("exhibit-details");
        title.setId("exhibitTitle");
        on.setId("exhibitOn");
        on.countFrom(today);
        category.setId("exhibitCategory");
        category.setMaxWidth(Double.MAX_VALUE);
        Choices.words(category, ExhibitCategory.values(), texts::of);
        description.setId("exhibitDescription");
        description.setPrefRowCount(DESCRIPTION_ROWS);
        description.setWrapText(true);
        confidential.setId("exhibitConfidential");
        confidential.setText(texts.get("ui.exhibits.confidential"));
        confidential.setWrapText(true);
        fileName.getStyleClass().addAll("muted", "small");
        fileName.setWrapText(true);
        getChildren()
                .setAll(
                        field(texts.get("ui.exhibits.field.title"), title),
                        field(texts.get("ui.exhibits.field.on"), on),
                        field(texts.get("ui.exhibits.field.category"), category),
                        field(texts.get("ui.exhibits.field.description"), description),
                        confidential,
                        fileName);
        messages = FormMessages.in(this, texts).checkedBy(this::problems);
        TabKey.leavesTextsIn(this);
        for (Node field : List.of(title, on, description)) {
            field.focusedProperty().addListener((property, before, isFocused) -> {
                if (!isFocused) {
                    keepWhatIsRight();
                }
            });
        }
        title.setOnAction(entered -> keepWhatIsRight());
        on.setOnAction(entered -> keepWhatIsRight());
        category.valueProperty().addListener((property, before, now) -> keepWhatIsRight());
        confidential.selectedProperty().addListener((property, before, now) -> keepWhatIsRight());
    }

    private static FormField field(String label, Node control) {
        FormField field = new FormField();
        field.setLabel(label);
        field.setContent(control);
        return field;
    }

    /** Shows another exhibit, or the same one as it is now; what is being typed in the same one stays, and what could not be kept. */
    void show(ExhibitRow row) {
        boolean isOther = !row.id().equals(shown);
        isShowing = true;
        try {
            ExhibitDetails details = row.details();
            shown = row.id();
            if (isOther || !title.isFocused() && isKept(title.getText(), ExhibitDetails.LONGEST_TITLE)) {
                title.setText(details.title());
            }
            if (isOther || !on.isFocused() && !on.isWrong()) {
                on.setValue(null);
                on.setText("");
                on.setValue(details.factOn().orElse(null));
            }
            if (isOther
                    || !description.isFocused()
                            && description.getText().length() <= ExhibitDetails.LONGEST_DESCRIPTION) {
                description.setText(details.description());
            }
            category.setValue(details.category());
            confidential.setSelected(details.isConfidential());
            fileName.setText(row.exhibit().original().fileName());
            known = details;
        } finally {
            isShowing = false;
        }
        if (isOther) {
            messages.show(List.of());
        }
    }

    private List<Problem> problems() {
        return title.getText().isBlank() ? List.of(Problem.of("exhibitTitle", "exhibit.noTitle")) : List.of();
    }

    private void keepWhatIsRight() {
        if (isShowing || known == null) {
            return;
        }
        ExhibitDetails typed = new ExhibitDetails(
                isKept(title.getText(), ExhibitDetails.LONGEST_TITLE) ? title.getText() : known.title(),
                on.isWrong() ? known.factOn() : Optional.ofNullable(on.getValue()),
                description.getText().length() > ExhibitDetails.LONGEST_DESCRIPTION
                        ? known.description()
                        : description.getText(),
                category.getValue(),
                confidential.isSelected());
        if (!typed.equals(known)) {
            known = typed;
            keep.accept(shown, typed);
        }
    }

    private static boolean isKept(String words, int longest) {
        return !words.isBlank() && words.strip().length() <= longest;
    }
}
