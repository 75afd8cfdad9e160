package fr.amiable.ui.settings;

import fr.amiable.common.Money;
import fr.amiable.company.Company.PaymentHabits;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.law.term.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law says today of the way the owner usually wants to be paid by professionals. */
final class HabitAdvice {

    private static final Money ANY_AMOUNT = Money.euros("100");
    private static final Set<String> RATE_WARNINGS = Set.of("agreedRateUnderFloor", "floorNotChecked");

    private final RateTable rates;
    private final LocalDate today;

    HabitAdvice(RateTable rates, LocalDate today) {
        this.rates = rates;
        this.today = today;
    }

    /** Empty when both the terms and the penalty rate are lawful. */
    List<LegalWarning> about(PaymentHabits habits) {
        List<LegalWarning> found = new ArrayList<>();
        if (habits.days() >= 0) {
            PaymentTerms terms = habits.isEndOfMonth()
                    ? PaymentTerms.endOfMonthA(habits.days())
                    : PaymentTerms.daysFromIssue(habits.days());
            found.addAll(terms.legality(Sector.GENERAL, Regime.PROFESSIONAL, today, Optional.empty()));
        }
        if (habits.penaltyRate().isPresent()) {
            found.addAll(aboutRate(habits));
        }
        return List.copyOf(found);
    }

    /** As the statement of account of an invoice due yesterday would say it. */
    private List<LegalWarning> aboutRate(PaymentHabits habits) {
        Claim dueYesterday = Claim.of(Regime.PROFESSIONAL, ANY_AMOUNT, today.minusDays(1))
                .withAgreedRate(habits.penaltyRate().orElseThrow());
        InterestAccount account = new LateInterest(rates).account(dueYesterday, List.of(), today);
        return account.warnings().stream()
                .filter(warning -> RATE_WARNINGS.contains(warning.key()))
                .toList();
    }
}
