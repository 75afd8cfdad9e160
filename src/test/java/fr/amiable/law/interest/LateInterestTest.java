package fr.amiable.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Money;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateInterestTest {

    private final LateInterest interest = new LateInterest(RateTable.shipped());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # base,      due,         until,       interest
            10000.00,    2026-05-01,  2026-05-01,  0.00
            10000.00,    2026-05-01,  2026-05-02,  3.33
            10000.00,    2026-05-01,  2026-09-01,  413.76
            """)
    void eachDayBearsTheRateOfItsOwnSemester(String base, LocalDate due, LocalDate until, String expected) {
        Claim claim = Claim.of(Regime.PROFESSIONAL, Money.euros(base), due);

        assertThat(interest.account(claim, List.of(), until).interest()).isEqualTo(Money.euros(expected));
    }
}
