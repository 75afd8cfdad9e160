package fr.amiable.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the 11th of November 2026, a Wednesday, is a public holiday
            # due,       seen on,    state, days
            2026-11-16, 2026-11-09, FAR,   7
            2026-11-16, 2026-11-10, NEAR,  6
            2026-11-16, 2026-11-15, NEAR,  1
            2026-11-16, 2026-11-16, TODAY, 0
            2026-11-16, 2026-11-18, PAST,  2
            """)
    void aDeadlineIsNearThreeWorkingDaysBefore(LocalDate due, LocalDate seenOn, Deadline.State state, long days) {
        Deadline deadline = Deadline.of(dispute(Optional.of(due)), seenOn).orElseThrow();

        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.days()).isEqualTo(days);
    }

    @Test
    void theDayThatCustomProposesIsToldFromTheOneChosen() {
        LocalDate since = LocalDate.of(2026, 11, 2);
        LocalDate customary = TargetDates.proposed(DisputeStage.PROPOSAL, DisputeCategory.OTHER, since)
                .orElseThrow();

        assertThat(Deadline.of(dispute(Optional.of(customary)), since)
                        .orElseThrow()
                        .isCustomary())
                .isTrue();
        assertThat(Deadline.of(dispute(Optional.of(customary.plusDays(1))), since)
                        .orElseThrow()
                        .isCustomary())
                .isFalse();
        assertThat(Deadline.of(dispute(Optional.empty()), since)).isEmpty();
    }

    private static Dispute dispute(Optional<LocalDate> targetOn) {
        LocalDate since = LocalDate.of(2026, 11, 2);
        Complaint complaint = new Complaint(DisputeCategory.OTHER, RaisedBy.CLIENT, null, since, "…");
        Progress progress = new Progress(DisputeStage.PROPOSAL, since, Position.NOT_DECIDED, targetOn, "");
        return new Dispute(
                new DisputeId(1),
                "L-2026-001",
                new ClientId(1),
                complaint,
                List.of(),
                List.of(),
                progress,
                Optional.empty());
    }
}
