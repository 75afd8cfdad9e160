package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T09:00:00.000000000Z",
                "2024-02-29T23:59:59.123456789Z",
                "1969-12-31T23:59:59.999999999Z",
                "2026-11-24T24:00:00.000000000Z",
                "2026-11-24T09:00:00Z",
                "2026-11-24T09:00:00.5Z"
            })
    void aMomentIsReadAsTheGeneralParserReadsIt(String moment) {
        assertThat(Moments.parsed(moment)).isEqualTo(Instant.parse(moment));
    }

    @Test
    void whatIsNoMomentIsRefused() {
        assertThatThrownBy(() -> Moments.parsed("2026-02-30T09:00:00.000000000Z"))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Moments.parsed("2026-02-10 09:00:00.000000000Z"))
                .isInstanceOf(DateTimeException.class);
    }
}
