package fr.amiable.ui.letter;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Dialogs;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is joined to a letter, to print or to save with it in one file. */
final class EnclosuresPanel extends VBox {

    private static final int GAP = 8;

    private final LetterPageModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<String> say;
    private final VBox titles = new VBox();

    /** @param say tells what was done */
    EnclosuresPanel(LetterPageModel model, Dialogs dialogs, Texts texts, Consumer<String> say) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.say = say;
        getStyleClass().add("entries");
        titles.getStyleClass().add("entries");
        Button print = new Button(texts.get("letter.page.printAll"));
        print.setId("printAll");
        print.setOnAction(pressed -> model.printWithEnclosures(
                texts.get("letter.page.printing"), leftOut -> tell(texts.get("letter.page.printed"), leftOut)));
        Button save = new Button(texts.get("letter.page.saveAll"));
        save.setId("saveAll");
        save.setOnAction(pressed -> save());
        getChildren().setAll(titles, new FlowPane(GAP, GAP, print, save));
    }

    void show(LetterFile file) {
        titles.getChildren().setAll(file.enclosures().stream().map(this::line).toList());
    }

    private Label line(String title) {
        Label line = new Label(title);
        line.setWrapText(true);
        return line;
    }

    private void save() {
        LetterFile file = model.fileProperty().get();
        if (file != null) {
            String name = file.fileName(texts.get(
                    "letter.page.withEnclosures", texts.of(file.letter().type())));
            dialogs.chooseFileToSave(name)
                    .ifPresent(target -> model.saveWithEnclosures(
                            texts.get("letter.page.saving"),
                            target,
                            leftOut -> tell(texts.get("letter.page.saved", target.getFileName()), leftOut)));
        }
    }

    private void tell(String done, List<String> leftOut) {
        say.accept(leftOut.isEmpty() ? done : texts.get("letter.page.joinByHand", done, String.join(" ; ", leftOut)));
    }
}
