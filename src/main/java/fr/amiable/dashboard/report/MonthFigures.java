package fr.amiable.dashboard.report;

import fr.amiable.common.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One month of a report, up to {@code to}: its sales, what was outstanding at its end, the DSO by counting back from its end, and the
 * average delay of what was paid in it.
 */
public record MonthFigures(
        LocalDate to,
        Money sales,
        Money outstanding,
        Optional<BigDecimal> daysSalesOutstanding,
        Optional<PaymentDelays.Delay> delay) {}
