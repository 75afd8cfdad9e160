package fr.amiable.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final BankCheckWords words = new BankCheckWords(new Texts());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stated,   last payment, old
            2026-11-24,           , false
            2026-11-17,           , false
            2026-11-16,           , true
            2026-11-16, 2026-11-23, true
            2026-11-23, 2026-09-01, false
                      , 2026-11-17, false
                      , 2026-11-16, true
                      ,           , true
            """)
    void aWeekIsTheMostAndWhatWasStatedCountsBeforeTheLastPayment(LocalDate stated, LocalDate paid, boolean isOld) {
        assertThat(check(stated, paid).isOld()).isEqualTo(isOld);
    }

    @Test
    void aWarningGivesTheDayTheNumberOfDaysAndWhatToDo() {
        assertThat(words.warning(check(LocalDate.of(2026, 11, 12), TODAY)))
                .startsWith("Relevé bancaire pointé jusqu’au 12/11/2026, il y a 12 jours.")
                .contains("enregistrez les règlements reçus");
        assertThat(words.warning(check(null, LocalDate.of(2026, 11, 1))))
                .startsWith("Vous n’avez pas encore dit jusqu’à quel jour")
                .contains("Dernier règlement enregistré : le 01/11/2026, il y a 23 jours.");
        assertThat(words.warning(check(null, null))).contains("Aucun règlement n’est enregistré.");
    }

    @Test
    void whatIsFreshIsToldWithoutAdvice() {
        assertThat(words.warning(check(TODAY.minusDays(1), null)))
                .isEqualTo("Relevé bancaire pointé jusqu’au 23/11/2026, hier.");
    }

    private static BankCheck check(LocalDate stated, LocalDate paid) {
        return new BankCheck(TODAY, Optional.ofNullable(stated), Optional.ofNullable(paid));
    }
}
