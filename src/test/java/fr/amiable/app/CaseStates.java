package fr.amiable.app;

import fr.amiable.dispute.DisputeId;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.dispute.page.CaseTab;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/** The case of the invented business in the middle of an act: filtering, linking, looking closely, producing, handing over. */
final class CaseStates {

    private static final Destination CASE = new Destination.DisputePage(new DisputeId(1));
    private static final Destination DOSSIER = new Destination.Dossier(new DisputeId(1));

    private CaseStates() {}

    /** Those that fix the numbers of the exhibits come last. */
    static List<ScreenStates.State> all(Parent root) {
        return List.of(
                state("98-Case-handover", CASE, () -> handOver(root)),
                state("98-Case-links", CASE, () -> openLinks(root)),
                state("98-Case-filter", CASE, () -> ((ToggleButton) named(root, "Filtrer")).fire()),
                state("98-Case-untold", CASE, () -> tellNobody(root)),
                state("98-Case-offer", CASE, () -> press(inTab(root, CaseTab.OUTCOME), "Noter une offre")),
                state("98-Case-larger", CASE, () -> lookCloser(root)),
                state("98-Dossier-volumes", DOSSIER, () -> chooseMore(root)),
                state("98-Dossier-produced", DOSSIER, () -> produce(root)),
                state("98-Dossier-asking", DOSSIER, () -> ask(root)),
                state("98-Dossier-communicated", DOSSIER, () -> communicate(root)),
                state("98-Exhibits-communicated", CASE, () -> inTab(root, CaseTab.EXHIBITS)));
    }

    private static ScreenStates.State state(String name, Destination place, Runnable touch) {
        return new ScreenStates.State(name, place, 100, touch);
    }

    static void handOver(Parent root) {
        choose(root, "Plus", "Remettre le dossier");
    }

    private static void openLinks(Parent root) {
        lay(root);
        ((ButtonBase) root.lookup(".exhibit-pill")).fire();
    }

    private static void tellNobody(Parent root) {
        lay(root);
        root.lookupAll(".chip-menu").stream()
                .map(MenuButton.class::cast)
                .filter(menu -> "À produire".equals(menu.getText()))
                .limit(2)
                .toList()
                .forEach(menu -> menu.getItems().get(1).fire());
    }

    private static void lookCloser(Parent root) {
        inTab(root, CaseTab.EXHIBITS);
        ((TableView<?>) root.lookup("#exhibits")).getSelectionModel().clearAndSelect(2);
        lay(root);
        root.lookupAll(".preview-tools > .button").stream()
                .map(ButtonBase.class::cast)
                .reduce((before, last) -> last)
                .orElseThrow()
                .fire();
    }

    private static void chooseMore(Parent root) {
        lay(root);
        ((CheckBox) root.lookup("#inVolumes")).setSelected(true);
        ((TextInputControl) root.lookup("#megabytes")).setText("beaucoup");
        ((CheckBox) root.lookup("#communicated")).setSelected(true);
        ((ButtonBase) root.lookup("#produce")).fire();
    }

    private static void produce(Parent root) {
        lay(root);
        ((ButtonBase) root.lookup("#produce")).fire();
    }

    static void ask(Parent root) {
        produce(root);
        press(root, "Marquer comme communiquée");
    }

    private static void communicate(Parent root) {
        ask(root);
        ((TextInputControl) root.lookup("#versions").lookup(".text-field")).setText("Me Durand, avocate");
        lay(root);
        press(root, "Communiquer la version");
    }

    static Parent inTab(Parent root, CaseTab subject) {
        lay(root);
        TabPane tabs = (TabPane) root.lookup(".case-tabs");
        tabs.getTabs().stream().filter(tab -> tab.getUserData() == subject).forEach(tabs.getSelectionModel()::select);
        lay(root);
        return root;
    }

    static void choose(Parent root, String menu, String item) {
        ((MenuButton) named(root, menu))
                .getItems().stream()
                        .filter(one -> one.getText().startsWith(item))
                        .findFirst()
                        .ifPresent(MenuItem::fire);
    }

    static void press(Parent root, String words) {
        named(root, words).fire();
    }

    private static ButtonBase named(Parent root, String words) {
        lay(root);
        return nodes(root)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(CaseStates::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
