package fr.amiable.ui.dispute.page;

import fr.amiable.ui.common.widget.TabContent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Puts the tabs of a dispute's page together, each built when it is first opened; a tab without a builder is not shown. */
public final class DisputePageView {

    private DisputePageView() {}

    public static DisputePageController of(DisputePageModel model, CaseFrame frame) {
        Map<CaseTab, Supplier<TabContent<DisputeFile>>> builders = new EnumMap<>(CaseTab.class);
        builders.put(CaseTab.LETTERS, () -> new LettersTab(model, frame));
        builders.put(CaseTab.OUTCOME, () -> new OutcomeTab(model, frame));
        return new DisputePageController(model, builders, frame);
    }
}
