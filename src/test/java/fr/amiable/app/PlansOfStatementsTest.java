package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Progress;
import fr.amiable.common.Subject;
import fr.amiable.common.Texts;
import fr.amiable.ui.common.Lane;
import fr.amiable.ui.common.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables are counted behind the window at opening, and again only after many changes. */
class PlansOfStatementsTest {

    private final List<Work<?>> started = new ArrayList<>();

    @Test
    void atOpeningAndAfterALargeImportAndNotBetween() throws Exception {
        try (OpenDesk desk = new Wiring(new Texts(), Clock.systemDefaultZone(), "test").openInMemory()) {
            PlansOfStatements plans = new PlansOfStatements(desk.overall(), started::add);

            plans.follow();
            assertThat(started).hasSize(1).allMatch(work -> work.lane() == Lane.UPKEEP);
            started.get(0).run(Progress.NONE);

            change(desk, 499);
            plans.follow();
            assertThat(started).hasSize(1);

            change(desk, 1);
            plans.follow();
            assertThat(started).hasSize(2);
        }
    }

    private static void change(OpenDesk desk, int times) {
        for (int i = 0; i < times; i++) {
            desk.overall().changed(Subject.company());
        }
    }
}
