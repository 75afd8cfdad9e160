package fr.amiable.ui.help;

import fr.amiable.common.Texts;
import fr.amiable.help.HelpPage;
import fr.amiable.letter.statement.StatementRenderer;
import fr.amiable.letter.statement.StatementSheet;
import fr.amiable.ui.common.widget.EmptyState;
import fr.amiable.ui.common.widget.ListOutput;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The help: its pages on the left, found by words, the one that is read on the right; printed one by one or as a whole. */
public final class HelpController {

    private final HelpModel model;
    private final StatementRenderer renderer;
    private final Supplier<byte[]> diagnostic;
    private final ListOutput output;
    private final Texts texts;

    @FXML
    private TextField search;

    @FXML
    private ListView<HelpPage> pages;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    /** @param diagnostic a ZIP that helps to understand a failure, made off the window's thread */
    public HelpController(
            HelpModel model, StatementRenderer renderer, Supplier<byte[]> diagnostic, ListOutput output, Texts texts) {
        this.model = model;
        this.renderer = renderer;
        this.diagnostic = diagnostic;
        this.output = output;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        pages.setItems(model.offered());
        pages.setCellFactory(list -> new TitleCell());
        pages.setPlaceholder(nothing());
        search.textProperty().bindBidirectional(model.typedProperty());
        model.readProperty().addListener((property, before, now) -> show(now));
        pages.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.readProperty().set(now);
            }
        });
        show(model.readProperty().get());
    }

    private EmptyState nothing() {
        EmptyState nothing = new EmptyState();
        nothing.setTitle(texts.get("help.nothing"));
        nothing.setText(texts.get("help.nothingHint"));
        return nothing;
    }

    private void show(HelpPage page) {
        pages.getSelectionModel().select(page);
        content.getChildren().clear();
        if (page != null) {
            Label title = new Label(page.title());
            title.getStyleClass().add("page-title");
            title.setWrapText(true);
            content.getChildren().add(title);
            page.body().stream().map(HelpBlocks::shown).forEach(content.getChildren()::add);
        }
        scroll.setVvalue(0);
    }

    @FXML
    private void printPage() {
        model.page().ifPresent(this::print);
    }

    @FXML
    private void printAll() {
        print(model.whole());
    }

    @FXML
    private void save() {
        StatementSheet whole = model.whole();
        output.savePages(whole.title(), () -> renderer.render(whole));
    }

    @FXML
    private void exportDiagnostic() {
        output.saveArchive(texts.get("help.diagnosticFile"), diagnostic);
    }

    private void print(StatementSheet sheet) {
        output.printPages(sheet.title(), () -> renderer.render(sheet));
    }

    /** The title of a page. */
    private static final class TitleCell extends ListCell<HelpPage> {

        /** As wide as the list: a long title goes on under itself. */
        TitleCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HelpPage page, boolean isEmpty) {
            super.updateItem(page, isEmpty);
            setText(isEmpty ? null : page.title());
        }
    }
}
