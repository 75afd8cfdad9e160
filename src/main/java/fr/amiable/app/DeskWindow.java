package fr.amiable.app;

import fr.amiable.common.Texts;
import fr.amiable.ui.common.Destination;
import fr.amiable.ui.common.FxDialogs;
import fr.amiable.ui.common.FxTasks;
import fr.amiable.ui.common.Theme;
import fr.amiable.ui.common.Views;
import fr.amiable.ui.common.WindowMemory;
import fr.amiable.ui.common.widget.NoticePane;
import fr.amiable.ui.importing.FileDrop;
import fr.amiable.ui.search.SearchBox;
import fr.amiable.ui.shell.RateState;
import fr.amiable.ui.shell.ShellController;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** A window on one desk: its frame first, its places once the data is open. */
final class DeskWindow {

    private final Stage stage = new Stage();
    private final Places.Window parts;
    private final ShellController shell;
    private final SearchBox search;
    private final Scene scene;

    DeskWindow(FxTasks tasks, WindowMemory memory, Texts texts) {
        FxDialogs dialogs = new FxDialogs(texts, () -> stage);
        NoticePane notices = new NoticePane(texts);
        parts = new Places.Window(tasks, dialogs, memory, texts, new Theme(memory, tasks), notices);
        shell = new ShellController(tasks.running(), dialogs, texts);
        Parent frame = new Views(texts).load(shell);
        search = new SearchBox(texts);
        shell.placeSearch(search.bar());
        scene = new Scene(new StackPane(frame, search.popup(), notices));
    }

    Stage stage() {
        return stage;
    }

    void show(String title) {
        parts.theme().dress(scene);
        stage.setTitle(title);
        stage.setScene(scene);
        new WindowPlace(parts.memory()).restore(stage);
        stage.show();
    }

    /** @param explore opens the invented business */
    void connect(OpenDesk desk, Destination first, Runnable explore) {
        Places places = new Places(desk, parts, explore);
        shell.follow(places.navigator());
        shell.countToDo(places.toDo());
        shell.show(RateState.on(desk.today(), desk.rates().current(), parts.texts()));
        FileDrop.on(scene.getRoot(), files -> places.navigator().show(new Destination.Import(files)));
        stage.setOnCloseRequest(closing -> {
            if (!places.navigator().mayLeave()) {
                closing.consume();
            }
        });
        places.navigator().show(first);
        DeskSearch everywhere = new DeskSearch(desk.overall().search(), parts.tasks());
        everywhere.start(search, places.navigator());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> everywhere.stop());
    }
}
