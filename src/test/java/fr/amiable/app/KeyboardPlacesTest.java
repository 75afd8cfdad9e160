package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Every place of the window without a mouse: Tab reaches all, in reading order, and nothing keeps the focus; Escape leaves a form. */
class KeyboardPlacesTest extends TouredScreens {

    private static final int MOST_STEPS = 400;

    private Stage window;

    @Start
    void show(Stage stage) {
        window = stage;
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1200, 780);
    }

    @Test
    void tabReachesEveryControlInReadingOrderAndNothingKeepsTheFocus(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        for (Destination place : PlacesTest.everyPlace().toList()) {
            robot.interact(() -> check(place, checks));
        }
        checks.assertAll();
    }

    private void check(Destination place, SoftAssertions checks) {
        open(place);
        Parent view = window.getScene().getRoot();
        Set<Node> reachable = new LinkedHashSet<>(focusable(view).toList());
        if (reachable.isEmpty()) {
            return;
        }
        List<String> backwards = new ArrayList<>();
        List<Node> way = walk(reachable.iterator().next(), backwards);
        List<Node> missed = reachable.stream()
                .filter(node -> !way.contains(node) && !isBesideOneReached(node, way))
                .toList();
        checks.assertThat(missed).as("not reached by Tab in %s", place).isEmpty();
        checks.assertThat(way).as("a trap in %s", place).hasSizeLessThan(MOST_STEPS);
        checks.assertThat(backwards)
                .as("against the reading order in %s", place)
                .isEmpty();
    }

    /** Of choices side by side Tab reaches one; the arrows lead to the others. */
    private static boolean isBesideOneReached(Node node, List<Node> way) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && way.stream()
                        .anyMatch(other ->
                                other instanceof Toggle reached && reached.getToggleGroup() == toggle.getToggleGroup());
    }

    @Test
    void theArrowsChooseAmongChoicesSideBySide(FxRobot robot) {
        robot.interact(() -> {
            open(new Destination.ClientForm(Optional.empty()));
            List<Toggle> kinds = focusable(window.getScene().getRoot())
                    .filter(RadioButton.class::isInstance)
                    .map(Toggle.class::cast)
                    .toList();
            ((Node) kinds.get(0)).requestFocus();
            kinds.get(0).setSelected(true);
            press(KeyCode.RIGHT);
            assertThat(kinds.get(1).isSelected()).isTrue();
            assertThat(robot.lookup("#why").queryLabeled().getText()).isEqualTo(new Texts().get("client.why.CONSUMER"));

            open(new Destination.Invoices());
            List<Toggle> filters = focusable(window.getScene().getRoot())
                    .filter(node -> node.getStyleClass().contains("filter"))
                    .map(Toggle.class::cast)
                    .toList();
            int all = robot.lookup("#table").queryTableView().getItems().size();
            ((Node) filters.get(0)).requestFocus();
            press(KeyCode.RIGHT);
            assertThat(filters.get(1).isSelected()).isTrue();
            assertThat(robot.lookup("#table").queryTableView().getItems()).hasSizeLessThan(all);
        });
    }

    /** Where Tab leads from there until it is back, or stays; what scrolls is looked at as it stands at each step. */
    private List<Node> walk(Node start, List<String> backwards) {
        start.requestFocus();
        List<Node> way = new ArrayList<>();
        Node owner = window.getScene().getFocusOwner();
        while (owner != null && !way.contains(owner) && way.size() < MOST_STEPS) {
            way.add(owner);
            press(KeyCode.TAB);
            Node next = window.getScene().getFocusOwner();
            if (next == owner) {
                break;
            }
            if (next != null && !way.contains(next) && isBackwards(owner, next)) {
                backwards.add(name(owner) + " -> " + name(next));
            }
            owner = next;
        }
        return way;
    }

    /** Up the screen without going to a column on the right. */
    private static boolean isBackwards(Node from, Node to) {
        if (isIn(to, from)) {
            return false;
        }
        Bounds before = placeOf(from);
        Bounds after = placeOf(to);
        boolean isHigher = after.getMaxY() <= before.getMinY();
        boolean isInAColumnOnTheRight = after.getMinX() >= before.getMaxX() - 1;
        return isHigher && !isInAColumnOnTheRight;
    }

    /** From the heads of tabs into the tab that is shown. */
    private static boolean isIn(Node inner, Node outer) {
        return inner != null && (inner == outer || isIn(inner.getParent(), outer));
    }

    @Test
    void escapeLeavesEveryFormFromEveryKindOfField(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        Destination before = new Destination.Clients();
        for (Destination form : forms()) {
            Map<Class<?>, Integer> kinds = new LinkedHashMap<>();
            robot.interact(() -> kinds.putAll(kindsIn(form)));
            kinds.forEach((kind, place) -> robot.interact(() -> {
                open(before);
                open(form);
                focusable(window.getScene().getRoot()).skip(place).findFirst().ifPresent(Node::requestFocus);
                press(KeyCode.ESCAPE);
                checks.assertThat(tour.place())
                        .as("after Escape in a %s of %s", kind.getSimpleName(), form)
                        .isEqualTo(before);
            }));
        }
        checks.assertAll();
    }

    private Map<Class<?>, Integer> kindsIn(Destination form) {
        open(form);
        Map<Class<?>, Integer> kinds = new LinkedHashMap<>();
        List<Node> nodes = focusable(window.getScene().getRoot()).toList();
        for (int place = 0; place < nodes.size(); place++) {
            kinds.putIfAbsent(nodes.get(place).getClass(), place);
        }
        assertThat(kinds).as("controls of %s", form).isNotEmpty();
        return kinds;
    }

    static List<Destination> forms() {
        return PlacesTest.everyPlace()
                .filter(place -> place.getClass().getSimpleName().endsWith("Form"))
                .toList();
    }

    @Test
    void shiftTabGoesTheSameWayBack(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        for (Destination place : forms()) {
            robot.interact(() -> {
                open(place);
                Node start = focusable(window.getScene().getRoot()).findFirst().orElseThrow();
                List<Node> there = walk(start, new ArrayList<>());
                there.get(there.size() - 1).requestFocus();
                List<Node> back = new ArrayList<>();
                for (int step = 0; step < there.size(); step++) {
                    back.add(0, window.getScene().getFocusOwner());
                    fire(KeyCode.TAB, true);
                }
                checks.assertThat(back).as("way back in %s", place).containsExactlyElementsOf(there);
            });
        }
        checks.assertAll();
    }

    private void open(Destination place) {
        tour.leave();
        tour.go(place);
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
        // charts are drawn again once they know their height
        window.getScene().getRoot().layout();
    }

    private void press(KeyCode code) {
        fire(code, false);
    }

    private void fire(KeyCode code, boolean isShift) {
        Node owner = Optional.ofNullable(window.getScene().getFocusOwner())
                .orElse(window.getScene().getRoot());
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner, new KeyEvent(type, "", "", code, isShift, false, false, false));
        }
    }

    /** Controls that can be seen and take the focus, in the order of the scene. */
    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled() || node instanceof ScrollBar) {
            return Stream.empty();
        }
        boolean isTaking = node.isFocusTraversable()
                && node instanceof Control
                && !(node instanceof ScrollPane)
                && node.getLayoutBounds().getWidth() > 0;
        Stream<Node> inside = node instanceof Parent parent && !isTaking
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardPlacesTest::focusable)
                : Stream.empty();
        return Stream.concat(isTaking ? Stream.of(node) : Stream.empty(), inside);
    }

    private static Bounds placeOf(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
    }
}
