package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.dispute.account.CaseAccountModel;
import fr.amiable.ui.dispute.account.CaseAccountPanel;
import fr.amiable.ui.dispute.task.TasksModel;
import fr.amiable.ui.dispute.task.TasksPanel;
import fr.amiable.ui.exhibit.ExhibitsPanel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Puts the tabs of a dispute's page together, each built when it is first opened; a tab without a builder is not shown. */
public final class DisputePageView {

    private final DisputePageModel model;
    private final CaseFrame frame;

    private DisputePageView(DisputePageModel model, CaseFrame frame) {
        this.model = model;
        this.frame = frame;
    }

    /** @param exhibits asked for when its tab is first opened */
    public static DisputePageController of(DisputePageModel model, CaseFrame frame, Supplier<ExhibitsPanel> exhibits) {
        Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders = new DisputePageView(model, frame).builders();
        DisputePageController controller = new DisputePageController(model, builders, frame);
        builders.put(CaseTab.EXHIBITS, () -> {
            ExhibitsPanel panel = exhibits.get()
                    .counting(count -> controller.count(CaseTab.EXHIBITS, count))
                    .whenChanged(model.chronology()::load);
            model.chronology().whenExhibitsAdded(panel::load);
            return new ExhibitsTab(panel);
        });
        return controller;
    }

    private Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders() {
        Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders = new EnumMap<>(CaseTab.class);
        builders.put(CaseTab.STATEMENT, this::statement);
        builders.put(CaseTab.TASKS, this::tasks);
        builders.put(CaseTab.LETTERS, () -> new LettersTab(model, frame));
        builders.put(CaseTab.OUTCOME, () -> new OutcomeTab(model, frame));
        return builders;
    }

    private CaseContent statement() {
        CaseAccountModel account = model.account();
        CaseAccountPanel panel = new CaseAccountPanel(
                account,
                () -> model.fileProperty().get().dispute().number(),
                model::today,
                new CaseAccountPanel.Window(frame.navigator(), frame.dialogs(), frame.notices(), frame.texts()));
        return new PanelTab(panel.node(), file -> account.show(file.dispute().invoices()));
    }

    private CaseContent tasks() {
        TasksModel tasks = model.tasks();
        TasksPanel panel = new TasksPanel(tasks, frame.notices(), frame.texts());
        return new PanelTab(
                panel.node(),
                file -> tasks.show(file.work().tasks(), file.work().proposed()));
    }
}
