package fr.amiable.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "1989-12-31", "1990-01-01", "2024-02-29", "2069-12-31", "2070-01-01", "9999-12-31"
            })
    void aDayIsReadAsItIsWritten(String day) {
        assertThat(Days.parsed(day)).isEqualTo(LocalDate.parse(day));
        assertThat(Days.parsed(day)).isEqualTo(LocalDate.parse(day));
    }

    @Test
    void noTwoDaysOfTheYearsKeptAreTakenForEachOther() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        first.datesUntil(LocalDate.of(2070, 1, 1))
                .forEach(day -> assertThat(Days.parsed(day.toString())).isEqualTo(day));
    }
}
