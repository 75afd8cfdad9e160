package fr.amiable.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a contract ends and by when notice is given, before and after a tacit renewal. */
class DurationTest {

    @ParameterizedTest
    @CsvSource({
        // first period, on its last day, then the periods that follow
        "2025-01-01, 2025-12-31, TACIT, 90, 2025-06-01, 2025-12-31, 2025-10-02",
        "2025-01-01, 2025-12-31, TACIT, 90, 2025-12-31, 2025-12-31, 2025-10-02",
        "2025-01-01, 2025-12-31, TACIT, 90, 2026-01-01, 2026-12-31, 2026-10-02",
        "2025-01-01, 2025-12-31, TACIT, 90, 2028-07-01, 2028-12-31, 2028-10-02",
        // a year that ends with February keeps ending with February
        "2023-03-01, 2024-02-29, TACIT, 30, 2024-03-01, 2025-02-28, 2025-01-29",
        "2023-03-01, 2024-02-29, TACIT, 30, 2027-06-01, 2028-02-29, 2028-01-30",
        // 89 days; ten days
        "2026-01-31, 2026-04-29, TACIT, 0, 2026-04-30, 2026-07-27, 2026-07-27",
        "2026-01-01, 2026-01-10, TACIT, 2, 2026-01-25, 2026-01-30, 2026-01-28",
        // no renewal, or no known start: the end stands
        "2025-01-01, 2025-12-31, NONE, 90, 2026-06-01, 2025-12-31, 2025-10-02",
        "2025-01-01, 2025-12-31, EXPRESS, 90, 2026-06-01, 2025-12-31, 2025-10-02",
        ", 2025-12-31, TACIT, 90, 2026-06-01, 2025-12-31, 2025-10-02",
    })
    void theEndAndTheNoticeFollowTheRenewals(
            LocalDate startsOn,
            LocalDate endsOn,
            Renewal renewal,
            int noticeDays,
            LocalDate today,
            LocalDate end,
            LocalDate notice) {
        Duration duration =
                new Duration(Optional.ofNullable(startsOn), Optional.of(endsOn), renewal, Optional.of(noticeDays));

        assertThat(duration.endOn(today)).contains(end);
        assertThat(duration.noticeBy(today)).contains(notice);
    }
}
