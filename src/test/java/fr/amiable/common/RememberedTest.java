package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered<String, Integer> remembered = new Remembered<>();
    private int computed;

    @Test
    void theSameKeyGivesTheSameValueWithoutComputingItAgain() {
        assertThat(ask("monday")).isEqualTo(1);
        assertThat(ask("monday")).isEqualTo(1);
    }

    @Test
    void anotherKeyIsComputedAndOnlyTheLastOneIsKept() {
        assertThat(ask("monday")).isEqualTo(1);
        assertThat(ask("tuesday")).isEqualTo(2);
        assertThat(ask("monday")).isEqualTo(3);
    }

    private Integer ask(String key) {
        return remembered.of(key, () -> ++computed);
    }
}
