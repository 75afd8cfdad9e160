package fr.amiable.app;

import fr.amiable.reminder.plan.PlanChoice;
import fr.amiable.reminder.plan.PlanId;
import fr.amiable.timeline.CallResult;
import fr.amiable.ui.common.Destination;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** The review of reminders, client after client, with each of its boxes, and at its end. */
final class ReviewStates {

    private static final int MOST_CLIENTS = 40;

    private ReviewStates() {}

    /** Someone who was never reminded is to be called first. */
    static void callFirst(OpenDesk desk) {
        desk.reminders().today().due().stream()
                .filter(due -> due.leading().sent() == 0 && due.daysLate(desk.today()) > 5)
                .findFirst()
                .ifPresent(due -> desk.overall()
                        .reminders(desk)
                        .plans()
                        .choose(new PlanChoice(
                                due.client().subject(), Optional.of(new PlanId("GOOD_CLIENT")), 0, Optional.empty())));
    }

    static List<ScreenStates.State> all(Parent root) {
        return List.of(
                state("first", () -> begin(root)),
                state("mail", () -> until(root, "reviewMAIL")),
                state("print", () -> until(root, "reviewPRINT")),
                state("call", () -> until(root, "reviewCALL")),
                state("words", () -> {
                    until(root, "reviewPRINT");
                    fire(root, "reviewEDIT");
                }),
                state("callBox", () -> {
                    until(root, "reviewCALL");
                    fire(root, "reviewCALL");
                    lay(root);
                    chooseFirst(root);
                }),
                state("postpone", () -> {
                    begin(root);
                    fire(root, "reviewPOSTPONE");
                }),
                state("end", () -> passAll(root)));
    }

    private static ScreenStates.State state(String name, Runnable touch) {
        return new ScreenStates.State("99-Review-" + name, new Destination.Reminders(), 100, touch);
    }

    /** Those passed over before come again. */
    private static void begin(Parent root) {
        passAll(root);
        fire(root, "reviewAgain");
        lay(root);
    }

    private static void passAll(Parent root) {
        lay(root);
        for (int client = 0; client < MOST_CLIENTS && isShown(root, "reviewNEXT"); client++) {
            fire(root, "reviewNEXT");
            lay(root);
        }
    }

    private static void until(Parent root, String primary) {
        begin(root);
        for (int client = 0; client < MOST_CLIENTS && isShown(root, "reviewNEXT"); client++) {
            if (root.lookup("#" + primary).getStyleClass().contains("primary")) {
                return;
            }
            fire(root, "reviewNEXT");
            lay(root);
        }
    }

    private static boolean isShown(Parent root, String id) {
        Node button = root.lookup("#" + id);
        return button != null && button.getParent().isVisible();
    }

    private static void chooseFirst(Parent root) {
        @SuppressWarnings("unchecked")
        ComboBox<CallResult> results = (ComboBox<CallResult>) root.lookup("#callResult");
        results.setValue(CallResult.INVOICE_NOT_RECEIVED);
    }

    private static void fire(Parent root, String id) {
        ((Button) root.lookup("#" + id)).fire();
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }
}
