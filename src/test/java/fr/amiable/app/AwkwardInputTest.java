package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.ui.common.Appearance;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.form.FormField;
import fr.amiable.ui.common.form.TypedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What nobody should type, in every field of every form: it stays there, is explained under its field, and breaks nothing. */
class AwkwardInputTest extends TouredScreens {

    private static final String WORDS = "🙂 '); DROP TABLE client; -- {0}";
    /** Of an invoice line, kept at the length of several lines. */
    private static final String LONGER = "description";

    private static final int ONE_LINE = 500;
    private static final String LONG = "x".repeat(10_000);
    static final List<String> AWKWARD = List.of(
            "douze euros", "31/02/2026", LONG, "🙂 '); DROP TABLE client; -- {0}<b>", "-1", "99999999999999999999,999");

    private Stage window;

    @Start
    void show(Stage stage) {
        window = stage;
        tour = new ScreenTour(folder, stage, Appearance.LIGHT, 1200, 780);
    }

    @Test
    void whatIsTypedStaysAndWhatCannotBeReadIsExplainedUnderItsField(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        for (Destination form : forms()) {
            for (String typed : AWKWARD) {
                robot.interact(() -> quietly(form, typed, checks, () -> fillAll(form, typed, checks)));
            }
        }
        checks.assertAll();
    }

    private void fillAll(Destination form, String typed, SoftAssertions checks) {
        open(form);
        List<TextInputControl> inputs = inputs();
        assertThat(inputs).as("fields of %s", form).isNotEmpty();
        for (TextInputControl input : inputs) {
            input.requestFocus();
            input.setText(typed);
        }
        window.getScene().getRoot().requestFocus();
        List<TextInputControl> shown =
                inputs().stream().filter(inputs::contains).toList();
        for (TextInputControl input : shown) {
            checks.assertThat(isKept(input, typed))
                    .as("%s still in %s of %s: %s", shorten(typed), input.getId(), form, shorten(input.getText()))
                    .isTrue();
            checks.assertThat(!isWrong(input) || isExplained(input))
                    .as("%s explained under %s of %s", shorten(typed), input.getId(), form)
                    .isTrue();
        }
        save();
        if (tour.place().equals(form)) {
            shown.stream()
                    .filter(input -> input.getScene() != null)
                    .forEach(input -> checks.assertThat(isKept(input, typed))
                            .as("%s still in %s of %s after saving", shorten(typed), input.getId(), form)
                            .isTrue());
        }
    }

    /** Forms that could be saved as they are: awkward words are kept to the letter, or refused in words. */
    @Test
    void awkwardWordsAreKeptToTheLetterOrExplained(FxRobot robot) {
        SoftAssertions checks = new SoftAssertions();
        assertThat(recorded()).hasSizeGreaterThanOrEqualTo(7);
        for (Destination form : recorded()) {
            robot.interact(() -> quietly(form, WORDS, checks, () -> fillWords(form, checks)));
        }
        checks.assertAll();
    }

    private void fillWords(Destination form, SoftAssertions checks) {
        open(form);
        List<TextInputControl> filled = new ArrayList<>();
        for (TextInputControl input : inputs()) {
            String before = input.getText();
            input.requestFocus();
            input.setText(WORDS);
            window.getScene().getRoot().requestFocus();
            if (isWrong(input) || isExplained(input)) {
                input.setText(before);
            } else {
                filled.add(input);
            }
        }
        save();
        if (tour.place().equals(form) && !(form instanceof Destination.Settings)) {
            checks.assertThat(isSomethingSaid())
                    .as("what keeps %s from being saved is said", form)
                    .isTrue();
            return;
        }
        List<String> ids = filled.stream().map(Node::getId).toList();
        open(form);
        inputs().stream()
                .filter(input -> ids.contains(input.getId()))
                .forEach(input -> checks.assertThat(input.getText())
                        .as("%s of %s once saved", input.getId(), form)
                        .isEqualTo(WORDS));
    }

    private void quietly(Destination form, String typed, SoftAssertions checks, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | AssertionError failure) {
            checks.fail("%s in %s: %s", shorten(typed), form, rootOf(failure));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private static List<Destination> forms() {
        return Stream.concat(
                        KeyboardPlacesTest.forms().stream(),
                        Stream.of(
                                new Destination.Setup(),
                                new Destination.Settings(Destination.Settings.Tab.COMPANY),
                                new Destination.Settings(Destination.Settings.Tab.EMAIL),
                                new Destination.Settings(Destination.Settings.Tab.RATES)))
                .toList();
    }

    /** Of something in the desk already, so that saving needs nothing more and the words are read back where they were typed. */
    private static List<Destination> recorded() {
        return Stream.concat(
                        KeyboardPlacesTest.forms().stream()
                                .filter(
                                        form -> form.toString()
                                                .matches(
                                                        "(Client|Invoice|Dispute|Contract|Terms|Timeline)Form\\[.*"
                                                                + "(client|invoice|dispute|contract|terms|entry)=Optional\\[\\w+\\[value=1]]]")),
                        Stream.of(new Destination.Settings(Destination.Settings.Tab.COMPANY)))
                .toList();
    }

    private void open(Destination form) {
        tour.leave();
        tour.go(form);
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    private void save() {
        TextInputControl field = inputs().get(0);
        field.requestFocus();
        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false));
    }

    private List<TextInputControl> inputs() {
        return all(window.getScene().getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(input -> input.isEditable() && !input.isDisabled() && input.getId() != null)
                .toList();
    }

    private boolean isSomethingSaid() {
        return all(window.getScene().getRoot())
                .filter(node -> node.getStyleClass().contains("field-message")
                        || node.getStyleClass().contains("banner"))
                .anyMatch(node ->
                        !(node instanceof Labeled said) || !said.getText().isBlank());
    }

    /** As it is, or read and written again in the usual form; a field of one line takes no line break. */
    static boolean isKept(TextInputControl input, String typed) {
        return typed.equals(input.getText()) || input instanceof TypedField<?> field && field.getValue() != null;
    }

    static boolean isWrong(TextInputControl input) {
        boolean isOneLine = !(input instanceof TextArea || LONGER.equals(input.getId()));
        boolean isTooLong =
                isOneLine && input.getText() != null && input.getText().length() > ONE_LINE;
        return fieldOf(input).isPresent() && (isTooLong || input instanceof TypedField<?> field && field.isWrong());
    }

    static boolean isExplained(TextInputControl input) {
        return fieldOf(input)
                .filter(field -> !field.messageProperty().get().isBlank())
                .isPresent();
    }

    /** The field whose control it is; of a field with several controls, the first. */
    private static Optional<FormField> fieldOf(Node input) {
        for (Node node = input.getParent(); node != null; node = node.getParent()) {
            if (node instanceof FormField field) {
                return all(field)
                        .filter(TextInputControl.class::isInstance)
                        .findFirst()
                        .filter(input::equals)
                        .map(any -> field);
            }
        }
        return Optional.empty();
    }

    static String shorten(String words) {
        return words == null || words.length() < 40 ? words : words.substring(0, 10) + "… (" + words.length() + ")";
    }

    static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent && !(node instanceof TextInputControl)
                ? parent.getChildrenUnmodifiable().stream().flatMap(AwkwardInputTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
