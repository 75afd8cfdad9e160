package fr.amiable.law.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.amiable.common.Texts;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,            days, issued,     received,   due
            DAYS_FROM_ISSUE,   30,   2026-01-31, ,           2026-03-02
            DAYS_FROM_ISSUE,   30,   2024-01-31, ,           2024-03-01
            DAYS_FROM_ISSUE,   0,    2026-01-31, ,           2026-01-31
            DAYS_FROM_ISSUE,   30,   2026-01-31, 2026-02-15, 2026-03-02
            DAYS_FROM_RECEIPT, 30,   2014-01-02, 2014-01-06, 2014-02-05
            DAYS_FROM_RECEIPT, 30,   2014-01-02, ,           2014-02-01
            END_OF_MONTH_A,    45,   2014-01-02, ,           2014-02-28
            END_OF_MONTH_B,    45,   2014-01-02, ,           2014-03-17
            END_OF_MONTH_A,    45,   2023-12-17, ,           2024-01-31
            END_OF_MONTH_A,    45,   2024-01-15, ,           2024-02-29
            END_OF_MONTH_B,    45,   2026-11-16, ,           2027-01-14
            """)
    void theDueDateFollowsTheTerms(
            PaymentTerms.Kind kind, int days, LocalDate issued, LocalDate received, LocalDate due) {
        assertThat(new PaymentTerms(kind, days).dueOn(issued, Optional.ofNullable(received)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # regime,       sector,                  kind,              days, warning
            PROFESSIONAL,   GENERAL,                 DAYS_FROM_ISSUE,   60,
            PROFESSIONAL,   GENERAL,                 DAYS_FROM_ISSUE,   61,   termTooLong.ISSUE
            PROFESSIONAL,   GENERAL,                 END_OF_MONTH_A,    45,
            PROFESSIONAL,   GENERAL,                 END_OF_MONTH_B,    45,
            PROFESSIONAL,   GENERAL,                 END_OF_MONTH_A,    60,   endOfMonthTooLong
            PROFESSIONAL,   GENERAL,                 DAYS_FROM_RECEIPT, 30,
            PROFESSIONAL,   PERIODIC_INVOICE,        DAYS_FROM_ISSUE,   45,
            PROFESSIONAL,   PERIODIC_INVOICE,        DAYS_FROM_ISSUE,   46,   termTooLong.ISSUE
            PROFESSIONAL,   PERIODIC_INVOICE,        END_OF_MONTH_A,    45,   endOfMonthNotAllowed
            PROFESSIONAL,   PERISHABLE_FOOD,         DAYS_FROM_RECEIPT, 30,
            PROFESSIONAL,   PERISHABLE_FOOD,         DAYS_FROM_RECEIPT, 31,   termTooLong.DELIVERY
            PROFESSIONAL,   PERISHABLE_FOOD_PERIODIC, DAYS_FROM_ISSUE,  31,   termTooLong.TEN_DAYS
            PROFESSIONAL,   LIVESTOCK_AND_FRESH_MEAT, DAYS_FROM_RECEIPT, 21,  termTooLong.DELIVERY
            PROFESSIONAL,   ALCOHOL,                 END_OF_MONTH_B,    30,
            PROFESSIONAL,   ALCOHOL,                 END_OF_MONTH_B,    45,   endOfMonthTooLong
            PROFESSIONAL,   ALCOHOL,                 DAYS_FROM_RECEIPT, 45,   termTooLong.DELIVERY_MONTH
            PROFESSIONAL,   WINE,                    END_OF_MONTH_A,    45,
            PROFESSIONAL,   WINE,                    DAYS_FROM_ISSUE,   61,   termTooLong.ISSUE
            PROFESSIONAL,   ROAD_TRANSPORT,          DAYS_FROM_ISSUE,   30,
            PROFESSIONAL,   ROAD_TRANSPORT,          DAYS_FROM_ISSUE,   31,   termTooLong.ISSUE
            PROFESSIONAL,   ROAD_TRANSPORT,          END_OF_MONTH_A,    30,   endOfMonthNotAllowed
            PUBLIC_BODY,    GENERAL,                 DAYS_FROM_RECEIPT, 30,
            PUBLIC_BODY,    GENERAL,                 DAYS_FROM_RECEIPT, 31,   termTooLong.REQUEST
            PUBLIC_BODY,    PUBLIC_HEALTH,           DAYS_FROM_RECEIPT, 50,
            PUBLIC_BODY,    PUBLIC_HEALTH,           DAYS_FROM_RECEIPT, 51,   termTooLong.REQUEST
            PUBLIC_BODY,    PUBLIC_UNDERTAKING,      DAYS_FROM_RECEIPT, 60,
            PUBLIC_BODY,    PUBLIC_UNDERTAKING,      DAYS_FROM_RECEIPT, 61,   termTooLong.REQUEST
            PUBLIC_BODY,    WINE,                    DAYS_FROM_RECEIPT, 45,   termTooLong.REQUEST
            CONSUMER,       GENERAL,                 DAYS_FROM_ISSUE,   90,
            COMMON_LAW,     GENERAL,                 DAYS_FROM_ISSUE,   90,
            """)
    void aTermBeyondTheLawIsNamed(Regime regime, Sector sector, PaymentTerms.Kind kind, int days, String expected) {
        List<LegalWarning> found = new PaymentTerms(kind, days).legality(sector, regime, ISSUED, Optional.of(ISSUED));

        assertThat(found).extracting(LegalWarning::key).isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(found)
                .allSatisfy(warning -> assertThat(warning.message(new Texts()))
                        .contains(" jours")
                        .doesNotContain("{"));
    }

    @Test
    void sixtyDaysFromALateReceiptMayExceedSixtyDaysFromTheIssue() {
        PaymentTerms terms = PaymentTerms.daysFromReceipt(60);

        assertThat(terms.legality(Sector.GENERAL, Regime.PROFESSIONAL, ISSUED, Optional.of(ISSUED)))
                .isEmpty();
        assertThat(terms.legality(Sector.GENERAL, Regime.PROFESSIONAL, ISSUED, Optional.of(ISSUED.plusDays(1))))
                .extracting(LegalWarning::key)
                .containsExactly("termEndsTooLate");
    }

    @Test
    void theStatutoryThirtyDaysAreLawfulHoweverLateTheReceipt() {
        assertThat(PaymentTerms.statutory()
                        .legality(Sector.GENERAL, Regime.PROFESSIONAL, ISSUED, Optional.of(ISSUED.plusDays(90))))
                .isEmpty();
    }

    @Test
    void daysAreNotNegative() {
        assertThatThrownBy(() -> PaymentTerms.daysFromIssue(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
