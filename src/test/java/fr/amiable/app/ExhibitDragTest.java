package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientDraft;
import fr.amiable.client.ClientId;
import fr.amiable.client.ClientKind;
import fr.amiable.common.PostalAddress;
import fr.amiable.common.Progress;
import fr.amiable.dispute.Dispute;
import fr.amiable.dispute.SampleDisputes;
import fr.amiable.evidence.exhibit.NewExhibit;
import fr.amiable.invoice.InvoiceDraft;
import fr.amiable.invoice.InvoiceId;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the mouse drags to the exhibits of a dispute, and among them. */
@ExtendWith(ApplicationExtension.class)
class ExhibitDragTest {

    @TempDir
    private static Path folder;

    private ScreenTour tour;
    private Dispute dispute;
    private Label desktop;

    @Start
    void show(Stage stage) {
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1300, 900);
        ClientId client = tour.desk()
                .clients()
                .record(ClientDraft.of(ClientKind.PROFESSIONAL, "Dune", PostalAddress.EMPTY))
                .id();
        InvoiceId invoice = tour.desk()
                .invoices()
                .record(InvoiceDraft.ofLines(
                        client,
                        "D-1",
                        ScreenTour.TODAY.minusDays(60),
                        ScreenTour.TODAY.minusDays(30),
                        List.of(InvoiceLine.of("Pose", "1", "1000.00", "0"))))
                .id();
        dispute = tour.desk()
                .cases()
                .disputes()
                .open(SampleDisputes.about(
                        client, ScreenTour.TODAY.minusDays(5), SampleDisputes.whole(invoice, "250.00")));
        tour.go(new Destination.DisputePage(dispute.id()));
        desktop = new Label("Bureau");
        desktop.setMinSize(60, 30);
        StackPane.setAlignment(desktop, Pos.TOP_LEFT);
        ((StackPane) stage.getScene().getRoot()).getChildren().add(desktop);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(tour::leave);
        tour.close();
    }

    @Test
    void filesDroppedOnTheListAreAdded(FxRobot robot) throws IOException {
        Path first = Files.writeString(folder.resolve("devis.txt"), "devis");
        Path second = Files.writeString(folder.resolve("photo.txt"), "photo");
        robot.interact(() -> carrying(List.of(first.toFile(), second.toFile())));

        drag(robot, () -> desktop, () -> robot.lookup(".exhibits-panel").query());

        assertThat(titles()).containsExactly("devis", "photo");
    }

    @Test
    void wordsDroppedOnTheListAreNotTakenForFiles(FxRobot robot) {
        robot.interact(() -> carrying(List.of()));

        drag(robot, () -> desktop, () -> robot.lookup(".exhibits-panel").query());

        assertThat(titles()).isEmpty();
    }

    @Test
    void linesChosenTogetherAreDraggedTogether(FxRobot robot) {
        add("un", "deux", "trois", "quatre");
        robot.interact(() -> table(robot).getSelectionModel().selectIndices(2, 3));

        drag(robot, () -> cell(robot, "trois"), () -> cell(robot, "un"));

        assertThat(titles()).containsExactly("trois", "quatre", "un", "deux");
    }

    @Test
    void aCommunicatedLineKeepsItsPlace(FxRobot robot) {
        add("un", "deux");
        robot.interact(() -> {
            tour.desk().cases().exhibits().communicate(dispute.id().subject(), "Me Durand");
            tour.go(new Destination.Disputes());
            tour.go(new Destination.DisputePage(dispute.id()));
        });
        robot.interact(() -> table(robot).getSelectionModel().select(1));

        drag(robot, () -> cell(robot, "deux"), () -> cell(robot, "un"));

        assertThat(titles()).containsExactly("un", "deux");
    }

    /** What the file manager would carry. */
    private void carrying(List<File> files) {
        desktop.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            if (files.isEmpty()) {
                content.putString("Je ne paierai pas.");
            } else {
                content.putFiles(files);
            }
            desktop.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
    }

    /** A line is chosen beforehand: the list is laid out again when its preview appears. */
    private static void drag(FxRobot robot, Supplier<Node> from, Supplier<Node> to) {
        robot.drag(from.get());
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(to.get()).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void add(String... names) {
        tour.desk()
                .cases()
                .exhibits()
                .add(
                        dispute.id().subject(),
                        Stream.of(names)
                                .map(name -> NewExhibit.of(name + ".txt", name.getBytes(StandardCharsets.UTF_8)))
                                .toList(),
                        Progress.NONE);
        WaitForAsyncUtils.asyncFx(() -> {
            tour.go(new Destination.Disputes());
            tour.go(new Destination.DisputePage(dispute.id()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node cell(FxRobot robot, String title) {
        return robot.from(table(robot))
                .lookup((TableCell<?, ?> cell) -> title.equals(cell.getText()))
                .query();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#exhibits").queryAs(TableView.class);
    }

    private List<String> titles() {
        return tour.desk().cases().exhibits().of(dispute.id().subject()).numbered().stream()
                .map(one -> one.exhibit().details().title())
                .toList();
    }
}
