package fr.amiable.ui.client.card;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Texts;
import fr.amiable.evidence.Original;
import fr.amiable.ui.common.widget.Columns;
import fr.amiable.ui.common.widget.ListTable;
import fr.amiable.ui.common.widget.SmallTable;
import fr.amiable.ui.common.widget.Tone;
import fr.amiable.ui.importing.FileDrop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Every file of the client's case, wherever it is attached, and the letters produced; more are added by a button or dropped. */
final class DocumentsTab implements CardContent {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);

    private final ClientCardModel model;
    private final CardFrame frame;
    private final Texts texts;
    private final TableView<ClientDocument> table;
    private final Node node;

    DocumentsTab(ClientCardModel model, CardFrame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
        this.table = SmallTable.within(
                columns(), texts.get("client.card.documents"), texts.get("client.card.noDocument"), this::saveCopy);
        table.setId("documents");
        Button add = new Button(texts.get("client.card.addDocument"));
        add.setOnAction(pressed -> add(frame.dialogs().chooseFilesToOpen()));
        Button copy = new Button(texts.get("client.card.saveCopy"));
        copy.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        copy.setOnAction(pressed -> saveCopy(table.getSelectionModel().getSelectedItem()));
        Label hint = new Label(texts.get("client.card.dropHint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        this.node = TabSheet.of(texts.get("client.card.documents"), new VBox(table, hint), copy, add);
        FileDrop.on(node, this::add);
    }

    private List<TableColumn<ClientDocument, ?>> columns() {
        return List.of(
                ListTable.wide(105, Columns.day("on", texts.get("client.document.on"), ClientDocument::on)),
                ListTable.wide(260, Columns.words("name", texts.get("client.document.name"), this::name)),
                Columns.chip(
                        "kind",
                        texts.get("client.document.kind"),
                        ClientDocument::kind,
                        (kind, chip) -> chip.show(texts.get("client.document." + kind.name()), Tone.GREY)),
                ListTable.wide(
                        230, Columns.mutedWords("about", texts.get("client.document.about"), ClientDocument::about)),
                ListTable.wide(
                        90,
                        Columns.number(
                                "size",
                                texts.get("client.document.size"),
                                document ->
                                        document.original().map(Original::size).orElse(null),
                                this::size)));
    }

    private String name(ClientDocument document) {
        return document.original()
                .map(Original::fileName)
                .orElseGet(() -> texts.of(document.letter().orElseThrow().type()));
    }

    private String size(long bytes) {
        BigDecimal kilo = BigDecimal.valueOf(bytes).divide(KILO, 0, RoundingMode.CEILING);
        return kilo.compareTo(KILO) < 0
                ? texts.get("client.document.kilo", FrenchText.number(kilo))
                : texts.get("client.document.mega", FrenchText.number(kilo.divide(KILO, 1, RoundingMode.HALF_UP)));
    }

    private void add(List<Path> files) {
        if (!files.isEmpty()) {
            model.attach(files, texts.get("client.card.attaching"));
        }
    }

    private void saveCopy(ClientDocument document) {
        frame.dialogs()
                .chooseFileToSave(fileName(document))
                .ifPresent(path -> model.saveCopy(document, path, texts.get("client.card.copying")));
    }

    private String fileName(ClientDocument document) {
        return document.original()
                .map(Original::fileName)
                .orElseGet(() -> Stream.of(
                                        name(document),
                                        document.about(),
                                        document.on().toString())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                                .replaceAll("[\\\\/:*?\"<>|]", "-")
                        + ".pdf");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(ClientFile file) {
        model.readDocuments(documents -> SmallTable.show(table, documents));
    }
}
