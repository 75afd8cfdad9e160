package fr.amiable.ui.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.evidence.exhibit.ExhibitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExhibitOrderTest {

    private final List<ExhibitId> order = ids(1, 2, 3, 4);

    @Test
    void oneStepsUpOrDownUntilTheEnds() {
        assertThat(ExhibitOrder.stepped(order, ids(3), -1)).contains(ids(1, 3, 2, 4));
        assertThat(ExhibitOrder.stepped(order, ids(3), 1)).contains(ids(1, 2, 4, 3));
        assertThat(ExhibitOrder.stepped(order, ids(1), -1)).isEmpty();
        assertThat(ExhibitOrder.stepped(order, ids(4), 1)).isEmpty();
    }

    @Test
    void severalStepTogether() {
        assertThat(ExhibitOrder.stepped(order, ids(2, 3), 1)).contains(ids(1, 4, 2, 3));
        assertThat(ExhibitOrder.stepped(order, ids(3, 2), -1)).contains(ids(2, 3, 1, 4));
    }

    @Test
    void thoseDraggedAreSetBeforeAnotherOrAtTheEnd() {
        assertThat(ExhibitOrder.placed(order, ids(4, 1), Optional.of(new ExhibitId(3))))
                .contains(ids(2, 1, 4, 3));
        assertThat(ExhibitOrder.placed(order, ids(1), Optional.empty())).contains(ids(2, 3, 4, 1));
    }

    @Test
    void droppedWhereItStandsOrNotOfTheListNothingChanges() {
        assertThat(ExhibitOrder.placed(order, ids(2), Optional.of(new ExhibitId(2))))
                .isEmpty();
        assertThat(ExhibitOrder.placed(order, ids(2), Optional.of(new ExhibitId(3))))
                .isEmpty();
        assertThat(ExhibitOrder.placed(order, ids(9), Optional.empty())).isEmpty();
        assertThat(ExhibitOrder.stepped(order, ids(9), 1)).isEmpty();
    }

    private static List<ExhibitId> ids(long... values) {
        return LongStream.of(values).mapToObj(ExhibitId::new).toList();
    }
}
