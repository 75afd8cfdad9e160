package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1600, 900);

    @Test
    void theFirstTimeTheWindowHasItsUsualSizeOnTheMainScreen() {
        assertThat(WindowPlace.fitted(Optional.empty(), List.of(MAIN, RIGHT)))
                .isEqualTo(new Rectangle2D(0, 0, 1440, 900));
    }

    @Test
    void itComesBackWhereItWasOnASecondScreen() {
        Rectangle2D kept = new Rectangle2D(2000, 40, 1200, 800);

        assertThat(WindowPlace.fitted(Optional.of(kept), List.of(MAIN, RIGHT))).isEqualTo(kept);
    }

    @Test
    void aScreenUnpluggedBringsItBackToTheMainOne() {
        Rectangle2D kept = new Rectangle2D(2000, 40, 1200, 800);

        Rectangle2D place = WindowPlace.fitted(Optional.of(kept), List.of(MAIN));

        assertThat(MAIN.contains(place)).isTrue();
        assertThat(place.getWidth()).isEqualTo(1200);
    }

    @Test
    void aWindowHalfOutsideIsBroughtInWhole() {
        Rectangle2D place =
                WindowPlace.fitted(Optional.of(new Rectangle2D(-700, -60, 1400, 900)), List.of(MAIN, RIGHT));

        assertThat(place).isEqualTo(new Rectangle2D(0, 0, 1400, 900));
    }

    @Test
    void itIsNeverLargerThanItsScreenNorSmallerThanItsLeast() {
        Rectangle2D small = new Rectangle2D(0, 0, 1366, 728);

        assertThat(WindowPlace.fitted(Optional.of(new Rectangle2D(0, 0, 3000, 2000)), List.of(small)))
                .isEqualTo(small);
        assertThat(WindowPlace.fitted(Optional.of(new Rectangle2D(5, 5, 10, 10)), List.of(MAIN)))
                .isEqualTo(new Rectangle2D(5, 5, 1024, 700));
    }
}
