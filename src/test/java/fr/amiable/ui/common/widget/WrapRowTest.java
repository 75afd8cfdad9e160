package fr.amiable.ui.common.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WrapRowTest {

    private final Region first = field(200);
    private final Region second = field(300);
    private final WrapRow row = new WrapRow(first, second);

    @Test
    void withRoomItIsOneLineAndWhatIsLeftGoesToTheOneThatGrows() {
        HBox.setHgrow(second, Priority.ALWAYS);
        layOut(640);

        assertThat(first.getWidth()).isEqualTo(200);
        assertThat(second.getLayoutX()).isEqualTo(212);
        assertThat(second.getWidth()).isEqualTo(428);
        assertThat(row.prefHeight(640)).isEqualTo(30);
    }

    @Test
    void withLessEachGivesWayBeforeTheLineIsCut() {
        layOut(412);

        assertThat(first.getWidth() + second.getWidth()).isBetween(398.0, 400.0);
        assertThat(first.getWidth()).isBetween(140.0, 200.0);
        assertThat(second.getLayoutY()).isZero();
    }

    @Test
    void withTooLittleTheyStandUnderEachOtherWithinTheRow() {
        layOut(260);

        assertThat(second.getLayoutX()).isZero();
        assertThat(second.getLayoutY()).isEqualTo(42);
        assertThat(second.getWidth()).isEqualTo(260);
        assertThat(row.prefHeight(260)).isEqualTo(72);
    }

    @Test
    void whatAsksForMoreThanTheRowIsAloneOnItsLineAndAsWideAsTheRow() {
        Region one = field(200);
        Region other = field(200);
        WrapRow acts = new WrapRow(one, other);
        for (Region whole : new Region[] {one, other, acts}) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        row.getChildren().setAll(first, acts);
        layOut(300);

        assertThat(acts.getLayoutY()).isEqualTo(42);
        assertThat(acts.getWidth()).isEqualTo(300);
        assertThat(acts.getHeight()).isEqualTo(72);
    }

    @Test
    void whatIsNotManagedTakesNoRoom() {
        first.setManaged(false);
        layOut(260);

        assertThat(second.getLayoutY()).isZero();
        assertThat(row.minWidth(-1)).isEqualTo(140);
    }

    @Test
    void bareWordsStandInTheMiddleOfTheirLine() {
        Label words = new Label("Au");
        row.getChildren().setAll(words, first);
        layOut(640);

        assertThat(words.getHeight()).isLessThan(30);
        assertThat(words.getLayoutY() + words.getHeight() / 2).isBetween(14.0, 16.0);
    }

    @Test
    void aButtonKeepsItsWordsAndGoesToTheNextLineRatherThanLoseThem() {
        Button act = new Button("Noter");
        act.setPrefWidth(190);
        act.setMaxWidth(190);
        row.getChildren().setAll(first, act);
        layOut(390);

        assertThat(act.getWidth()).isEqualTo(190);
        assertThat(act.getLayoutY()).isZero();
        assertThat(first.getWidth()).isLessThan(190);

        layOut(330);

        assertThat(act.getWidth()).isEqualTo(190);
        assertThat(act.getLayoutY()).isEqualTo(42);
    }

    private void layOut(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    private static Region field(double width) {
        Region region = new Region();
        region.setPrefSize(width, 30);
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }
}
