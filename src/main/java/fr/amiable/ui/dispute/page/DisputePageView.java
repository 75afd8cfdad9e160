package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.TabContent;
import fr.amiable.ui.exhibit.ExhibitsPanel;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Puts the tabs of a dispute's page together, each built when it is first opened; a tab without a builder is not shown. */
public final class DisputePageView {

    private DisputePageView() {}

    /** @param exhibits asked for when its tab is first opened */
    public static DisputePageController of(DisputePageModel model, CaseFrame frame, Supplier<ExhibitsPanel> exhibits) {
        Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders = new EnumMap<>(CaseTab.class);
        builders.put(CaseTab.LETTERS, () -> new LettersTab(model, frame));
        builders.put(CaseTab.OUTCOME, () -> new OutcomeTab(model, frame));
        DisputePageController controller = new DisputePageController(model, builders, frame);
        builders.put(
                CaseTab.EXHIBITS,
                () -> new ExhibitsTab(exhibits.get().counting(count -> controller.count(CaseTab.EXHIBITS, count))));
        return controller;
    }
}
