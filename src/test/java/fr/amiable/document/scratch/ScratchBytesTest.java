package fr.amiable.document.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ScratchBytesTest {

    private static final int MORE_THAN_IN_MEMORY = 300;
    private static final int ABOUT_A_LETTER = 80_000;

    @Test
    void eachIsReadAgainAsItWasAlsoFromTheFileAndWhileOthersAreAdded() throws IOException {
        Random random = new Random(7);
        List<byte[]> put = new ArrayList<>();
        List<Supplier<byte[]>> kept = new ArrayList<>();
        try (ScratchBytes scratch = new ScratchBytes()) {
            for (int letter = 0; letter < MORE_THAN_IN_MEMORY; letter++) {
                byte[] bytes = new byte[random.nextInt(2 * ABOUT_A_LETTER)];
                random.nextBytes(bytes);
                put.add(bytes);
                kept.add(scratch.put(bytes));
                int earlier = random.nextInt(put.size());
                assertThat(kept.get(earlier).get()).isEqualTo(put.get(earlier));
            }
            for (int letter = MORE_THAN_IN_MEMORY - 1; letter >= 0; letter--) {
                assertThat(kept.get(letter).get()).isEqualTo(put.get(letter));
            }
        }
    }

    @Test
    void onceClosedTheyAreLost() throws IOException {
        Supplier<byte[]> kept;
        try (ScratchBytes scratch = new ScratchBytes()) {
            kept = scratch.put(new byte[ABOUT_A_LETTER]);
        }

        assertThatThrownBy(kept::get).isInstanceOf(UncheckedIOException.class);
    }
}
