package fr.amiable.app;

import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Where failures that nothing else explained arrive: logged in full, shown as one message with a short code. A second
 * failure while the first is on screen is only logged.
 */
public final class ErrorPresenter implements Consumer<Throwable> {

    private static final Logger LOGGER = Logger.getLogger("fr.amiable");

    private final Texts texts;
    private final AppFolders folders;
    private Alert shown;

    public ErrorPresenter(Texts texts, AppFolders folders) {
        this.texts = texts;
        this.folders = folders;
    }

    /** Also takes what breaks outside any task, in the handlers of the window. */
    public void takeUncaught() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> accept(failure));
    }

    @Override
    public void accept(Throwable failure) {
        FailureReport report = FailureReport.of(failure);
        LOGGER.log(Level.SEVERE, report.code(), failure);
        if (Platform.isFxApplicationThread() && (shown == null || !shown.isShowing())) {
            shown = failure instanceof Refusal refusal
                    ? alert(texts.get("app.failure.title"), refusal.message(texts))
                    : alert(report);
            shown.show();
        }
    }

    /** Shows why Amiable cannot start and waits until the owner has read it; for the window thread. */
    void showAndWaitWhyItCannotStart(Throwable failure) {
        alert(texts.get("app.start.title"), reason(failure)).showAndWait();
    }

    /** One or more sentences without a trace: the refusal's own, or what to tell about an unexpected failure. */
    String reason(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.message(texts);
        }
        FailureReport report = FailureReport.of(failure);
        LOGGER.log(Level.SEVERE, report.code(), failure);
        return words(report);
    }

    private String words(FailureReport report) {
        return String.join(
                "\n",
                texts.get("app.failure.message"),
                texts.get("app.failure.code", report.code()),
                texts.get("app.failure.log", folders.log()));
    }

    private Alert alert(FailureReport report) {
        Alert alert = alert(texts.get("app.failure.title"), words(report));
        TextArea detail = new TextArea(report.detail());
        detail.setEditable(false);
        detail.setAccessibleText(texts.get("app.failure.detail"));
        alert.getDialogPane().setExpandableContent(detail);
        return alert;
    }

    private Alert alert(String title, String message) {
        ButtonType close = new ButtonType(texts.get("app.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.ERROR, message, close);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setResizable(true);
        // before the window it belongs to, and dressed like it
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .findFirst()
                .ifPresent(alert::initOwner);
        return alert;
    }
}
