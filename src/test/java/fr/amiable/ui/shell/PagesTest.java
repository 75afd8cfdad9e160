package fr.amiable.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PagesTest {

    private final StackPane content = new StackPane();
    private final List<Node> kept = new ArrayList<>();
    private final Pages pages = new Pages(content, kept::contains);
    private TextField sought;
    private StackPane list;
    private StackPane form;

    @Start
    void show(Stage stage) {
        sought = new TextField();
        list = new StackPane(new StackPane(new TextField(), sought));
        form = new StackPane(new TextField());
        kept.add(list);
        stage.setScene(new Scene(content, 600, 400));
        stage.show();
    }

    @Test
    void aPageThatIsNotKeptIsTakenAwayAndAnotherWaitsHidden(FxRobot robot) {
        robot.interact(() -> {
            pages.show(form);
            pages.show(list);
            assertThat(content.getChildren()).containsExactly(list);
            pages.show(form);
        });

        assertThat(content.getChildren()).as("the page shown is found first").containsExactly(form, list);
        assertThat(form.isVisible()).isTrue();
        assertThat(list.isVisible()).isFalse();
        assertThat(list.isManaged()).isFalse();
    }

    @Test
    void theKeyboardIsWhereItWasLeft(FxRobot robot) {
        robot.interact(() -> {
            pages.show(list);
            sought.requestFocus();
            pages.show(form);
        });
        assertThat(sought.isFocused()).isFalse();

        robot.interact(() -> pages.show(list));

        assertThat(list.isVisible()).isTrue();
        assertThat(content.getScene().getFocusOwner()).isSameAs(sought);
    }

    @Test
    void aPageThatIsLeftForGoodIsForgottenThoughItHadTheKeyboard(FxRobot robot) throws Exception {
        AtomicReference<WeakReference<Node>> left = new AtomicReference<>();
        robot.interact(() -> {
            TextField typed = new TextField();
            StackPane once = new StackPane(typed);
            left.set(new WeakReference<>(once));
            pages.show(once);
            typed.requestFocus();
            pages.show(list);
            pages.show(form);
        });

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return left.get().get() == null;
        });
    }

    @Test
    void aPageMadeReadyHasItsSizeBeforeItIsShown(FxRobot robot) {
        robot.interact(() -> {
            pages.show(form);
            content.layout();
            pages.makeReady(list);
        });

        assertThat(list.isVisible()).isFalse();
        assertThat(list.getWidth()).isEqualTo(content.getWidth());
        robot.interact(() -> pages.show(list));
        assertThat(content.getChildren()).containsExactly(list);
        assertThat(list.isVisible()).isTrue();
    }
}
