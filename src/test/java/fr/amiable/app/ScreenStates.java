package fr.amiable.app;

import fr.amiable.client.ClientId;
import fr.amiable.common.Money;
import fr.amiable.contract.ContractId;
import fr.amiable.dispute.Complaint;
import fr.amiable.dispute.ContestedPart;
import fr.amiable.dispute.DisputeCategory;
import fr.amiable.dispute.DisputeDraft;
import fr.amiable.dispute.DisputeId;
import fr.amiable.dispute.DisputeStage;
import fr.amiable.dispute.Position;
import fr.amiable.dispute.RaisedBy;
import fr.amiable.dispute.StageMove;
import fr.amiable.invoice.InvoiceRow;
import fr.amiable.letter.LetterId;
import fr.amiable.timeline.Channel;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.dispute.page.CaseTab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** What a place looks like once it was touched: another tab, the next step, an answered search, larger words, disputes at every stage. */
final class ScreenStates {

    /** A place, what is done in it before it is pictured, and how large everything is then. */
    record State(String name, Destination place, int percent, Runnable touch) {}

    private static final int CARD_TABS = 7;
    private static final Destination CASE = new Destination.DisputePage(new DisputeId(1));
    private static final Money ASKED = Money.euros("100.00");

    private ScreenStates() {}

    static List<State> all(Parent root) {
        List<State> states = new ArrayList<>();
        for (int tab = 0; tab < CARD_TABS; tab++) {
            int shown = tab;
            states.add(new State(
                    "90-ClientCard-tab-" + tab,
                    new Destination.ClientCard(new ClientId(1)),
                    100,
                    () -> ((TabPane) root.lookup(".tab-pane"))
                            .getSelectionModel()
                            .select(shown)));
        }
        states.add(new State(
                "91-Disputes-board",
                new Destination.Disputes(),
                100,
                () -> ((ToggleButton) root.lookup("#asBoard")).setSelected(true)));
        states.add(new State("92-Search", new Destination.Today(), 100, () -> {
            TextField field = (TextField) root.lookup("#searchEverywhere");
            field.requestFocus();
            field.setText("");
            field.setText("bati");
        }));
        states.add(new State("93-Setup-step-2", new Destination.Setup(), 100, () -> skip(root, 1)));
        states.add(new State("93-Setup-step-3", new Destination.Setup(), 100, () -> skip(root, 2)));
        states.add(new State(
                "94-Reports-causes", Destination.Reports.on(Destination.Reports.Figures.DISPUTES), 100, () -> {}));
        states.addAll(ofExhibits(root));
        for (CaseTab tab : CaseTab.values()) {
            states.add(inCase(root, tab, 100));
        }
        states.add(inCase(root, CaseTab.OUTCOME, 200));
        states.add(new State("97-Case-facts", CASE, 100, () -> {
            lay(root);
            ((ButtonBase) root.lookup("#factsLink")).fire();
        }));
        states.add(new State("98-Registered", new Destination.LetterPage(new LetterId(1)), 100, () -> {
            lay(root);
            ((ButtonBase) root.lookup("#start")).fire();
            lay(root);
            ((ScrollPane) root.lookup(".page-scroll")).setVvalue(0.6);
        }));
        states.addAll(larger());
        states.addAll(CaseStates.all(root));
        states.addAll(ReviewStates.all(root));
        return states;
    }

    private static State inCase(Parent root, CaseTab subject, int percent) {
        return new State("97-Case-" + subject + "-at-" + percent, CASE, percent, () -> {
            lay(root);
            TabPane tabs = (TabPane) root.lookup(".case-tabs");
            tabs.getTabs().stream()
                    .filter(tab -> tab.getUserData() == subject)
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    private static List<State> ofExhibits(Parent root) {
        Destination page = CASE;
        return List.of(
                new State("96-Exhibits", page, 100, () -> choose(root, 2, 0)),
                new State("96-Exhibits-details", page, 100, () -> choose(root, 10, 1)),
                new State("96-Exhibits-kept", page, 100, () -> {
                    lay(root);
                    ((MenuButton) root.lookup("#addExhibits")).getItems().get(5).fire();
                }),
                new State("96-Exhibits-verified", page, 100, () -> {
                    lay(root);
                    root.lookupAll(".exhibit-tools > .button").stream()
                            .map(ButtonBase.class::cast)
                            .filter(button -> "Vérifier l’intégrité".equals(button.getText()))
                            .forEach(ButtonBase::fire);
                }),
                new State("96-Exhibits-none", new Destination.DisputePage(new DisputeId(2)), 100, () -> {}),
                new State("96-Exhibits-at-200", page, 200, () -> choose(root, 2, 0)));
    }

    private static void choose(Parent root, int row, int tab) {
        lay(root);
        ((TableView<?>) root.lookup("#exhibits")).getSelectionModel().clearAndSelect(row);
        ((TabPane) root.lookup(".exhibit-side")).getSelectionModel().select(tab);
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static List<State> larger() {
        Optional<ClientId> client = Optional.of(new ClientId(1));
        return Stream.of(150, 200)
                .flatMap(percent -> Stream.of(
                                new Destination.ClientForm(client),
                                new Destination.InvoiceForm(client, Optional.empty()),
                                new Destination.DisputeForm(
                                        Optional.empty(), Optional.empty(), Optional.of(new DisputeId(1))),
                                new Destination.ContractForm(Optional.empty(), Optional.of(new ContractId(1))))
                        .map(place -> new State(
                                "95-" + place.getClass().getSimpleName() + "-at-" + percent, place, percent, () -> {})))
                .toList();
    }

    private static void skip(Parent root, int times) {
        lay(root);
        for (int time = 0; time < times; time++) {
            ((ButtonBase) root.lookup("#skip")).fire();
        }
    }

    /** One more dispute for each stage but the last, each with a cause of its own, on the invoices that can be contested. */
    static void dispute(OpenDesk desk) {
        LocalDate today = desk.today();
        List<DisputeStage> stages =
                Stream.of(DisputeStage.values()).filter(DisputeStage::isOpen).toList();
        List<InvoiceRow> invoices = desk.invoices().rows(Optional.empty(), 100).stream()
                .filter(row -> row.issuedOn().isBefore(today.minusDays(20)))
                .filter(row -> row.amounts()
                                .outstanding()
                                .minus(row.amounts().contested())
                                .compareTo(ASKED)
                        > 0)
                .toList();
        for (int number = 0; number < stages.size() && number < invoices.size(); number++) {
            InvoiceRow invoice = invoices.get(number);
            DisputeDraft draft = new DisputeDraft(
                    invoice.client(),
                    new Complaint(
                            DisputeCategory.values()[number % DisputeCategory.values().length],
                            RaisedBy.CLIENT,
                            Channel.EMAIL,
                            today.minusDays(10),
                            "La fenêtre de la cuisine ferme mal."),
                    List.of(new ContestedPart(invoice.id(), Optional.empty(), ASKED)),
                    List.of(),
                    Position.NOT_DECIDED,
                    Optional.empty(),
                    "");
            DisputeId dispute = desk.cases().disputes().open(draft).id();
            if (stages.get(number) != DisputeStage.REPORTED) {
                desk.cases()
                        .disputes()
                        .moveTo(
                                dispute,
                                new StageMove(
                                        stages.get(number),
                                        today.minusDays(2),
                                        Optional.of(today.plusDays(9)),
                                        "Répondre au client par écrit",
                                        ""));
            }
        }
    }
}
