package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSizeTest {

    @TempDir
    private Path folder;

    @Test
    void itGrowsByStepsUpToTwiceAndComesBack() {
        TextSize size = new TextSize(memory());

        for (int step = 0; step < 20; step++) {
            size.larger();
        }
        assertThat(size.factor()).isEqualTo(2.0);
        size.smaller();
        assertThat(size.percentProperty().get()).isEqualTo(175);
        size.reset();
        size.smaller();
        assertThat(size.factor()).isEqualTo(1.0);
    }

    @Test
    void itIsRememberedFromOneTimeToTheNext() {
        WindowMemory memory = memory();
        new TextSize(memory).choose(150);
        memory.save();

        assertThat(new TextSize(memory()).percentProperty().get()).isEqualTo(150);
    }

    @Test
    void aDamagedMemoryGivesTheUsualSize() {
        WindowMemory memory = memory();
        memory.keep("text.size", "900");

        assertThat(new TextSize(memory).percentProperty().get()).isEqualTo(100);
    }

    private WindowMemory memory() {
        return WindowMemory.in(folder.resolve("fenetre.properties"));
    }
}
