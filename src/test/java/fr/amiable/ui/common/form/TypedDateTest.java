package fr.amiable.ui.common.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,        day
            24/11/2026,     2026-11-24
            24/11/26,       2026-11-24
            4/1/27,         2027-01-04
            24.11.26,       2026-11-24
            24-11-2026,     2026-11-24
            24 11 26,       2026-11-24
            24112026,       2026-11-24
            241126,         2026-11-24
            3/5,            2026-05-03
            2026-11-24,     2026-11-24
            ' 24/11/26 ',   2026-11-24
            29/02/28,       2028-02-29
            +30,            2026-12-24
            + 1,            2026-11-25
            -3,             2026-11-21
            """)
    void theUsualWaysToTypeADayAreRead(String typed, LocalDate day) {
        assertThat(TypedDate.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "31/02/2026", "29/02/2027", "24/13/26", "0/1/26", "2411202", "demain", "24/11/026", "+"
            })
    void whatIsNoDayOfTheCalendarIsNotRead(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }
}
