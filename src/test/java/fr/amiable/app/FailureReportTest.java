package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureReportTest {

    @Test
    void theSamePlaceGivesTheSameCodeWhateverTheDataWas() {
        String first = FailureReport.of(broken("client Dupré")).code();
        String second = FailureReport.of(broken("client Durand")).code();

        assertThat(first).isEqualTo(second).matches("A-[0-9A-F]{6}");
    }

    @Test
    void anotherKindOfFailureGivesAnotherCode() {
        assertThat(FailureReport.of(new IllegalStateException()).code())
                .isNotEqualTo(FailureReport.of(new IllegalArgumentException()).code());
    }

    @Test
    void theDetailIsTheWholeTraceWithItsCauses() {
        assertThat(FailureReport.of(new IllegalStateException("outer", broken("inner")))
                        .detail())
                .contains("outer", "Caused by", "inner", "FailureReportTest");
    }

    private static RuntimeException broken(String data) {
        return new IllegalStateException(data);
    }
}
