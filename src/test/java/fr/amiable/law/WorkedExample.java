package fr.amiable.law;

import fr.amiable.common.DateRange;
import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.identifier.Siren;
import fr.amiable.identifier.Siret;
import fr.amiable.identifier.TrackingNumber;
import fr.amiable.identifier.VatNumber;
import fr.amiable.law.deadline.FrenchHolidays;
import fr.amiable.law.deadline.ProceduralDeadline;
import fr.amiable.law.deadline.TimeLimit;
import fr.amiable.law.interest.AgreedRate;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.DayCount;
import fr.amiable.law.interest.Imputation;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.law.interest.LateInterest;
import fr.amiable.law.interest.PartPayment;
import fr.amiable.law.interest.RateSource;
import fr.amiable.law.limitation.Limitation;
import fr.amiable.law.limitation.LimitedClaim;
import fr.amiable.law.term.PaymentTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

/** One row of published figures, and what our own functions make of it. */
record WorkedExample(
        String id,
        String kind,
        String principal,
        LocalDate base,
        LocalDate due,
        String payments,
        String basis,
        String expected) {

    /** What the rows of our own convention, published nowhere, must give. */
    private static final Map<String, String> DERIVED = Map.of("S01b", "413.76", "S05b", "1506.85");

    private static final Pattern RATE = Pattern.compile("([0-9.]+) %");
    private static final Pattern DAYS = Pattern.compile("([0-9]+) days");
    private static final LateInterest INTEREST = new LateInterest(RateTable.shipped());

    /** Reads a row of {@code worked-examples.csv}. */
    static final class FromRow implements ArgumentsAggregator {

        @Override
        public WorkedExample aggregateArguments(ArgumentsAccessor row, ParameterContext context) {
            String id = row.getString(0);
            String expected = row.getString(7);
            return new WorkedExample(
                    id,
                    row.getString(1),
                    row.getString(2),
                    date(row.getString(3)),
                    date(row.getString(4)),
                    row.getString(5),
                    row.getString(6),
                    plain(expected == null ? DERIVED.get(id) : expected));
        }
    }

    String result() {
        return plain(
                switch (kind) {
                    case "b2b_interest_days", "interest_days", "legal_interest_days", "increased_legal_interest_days" ->
                        interestOfDays().toString();
                    case "sum_of_segments" -> sumOfSegments();
                    case "b2b_two_semesters_half_open" ->
                        professional(DayCount.HALF_OPEN).interest().toString();
                    case "b2b_two_semesters_calendar" ->
                        professional(DayCount.CALENDAR).interest().toString();
                    case "partial_payment_interest_first" ->
                        agreed(AgreedRate.of(Percentage.of("10"))).total().toString();
                    case "rate_change_half_open" -> rateChange(DayCount.HALF_OPEN);
                    case "rate_change_calendar" -> rateChange(DayCount.CALENDAR);
                    case "leap_year_365" ->
                        agreed(AgreedRate.of(Percentage.of("10"))).interest().toString();
                    case "day_count" -> String.valueOf(new DateRange(due.plusDays(1), lastPayment()).days());
                    case "imputation" -> capitalLeft();
                    case "capitalisation" -> compounded();
                    case "due_date" -> terms().dueOn(base, Optional.of(base)).toString();
                    case "prescription_b2b" ->
                        new Limitation()
                                .period(LimitedClaim.PROFESSIONAL, Optional.of(base), Optional.empty(), List.of())
                                .lastDay()
                                .toString();
                    case "cpc_deadline" -> deadline();
                    case "siren_luhn" -> Siren.isValid(principal) ? "valid" : "invalid";
                    case "siret_laposte" -> Siret.isValid(principal) ? "valid" : "invalid";
                    case "tva_key" -> VatNumber.of(new Siren(principal)).value().substring(2, 4);
                    case "s10_check_digit" -> trackingKey();
                    default -> throw new AssertionError("no rule for " + kind);
                });
    }

    private Money interestOfDays() {
        long days = Long.parseLong(last(DAYS));
        LocalDate start = due == null ? LocalDate.of(2026, 1, 1) : due.plusDays(1);
        DateRange period =
                due == null ? new DateRange(start, start.plusDays(days - 1)) : new DateRange(start, lastPayment());
        if (period.days() != days) {
            throw new AssertionError(period.days() + " days counted");
        }
        return InterestLine.of(period, Money.euros(principal), Percentage.of(last(RATE)), new RateSource.Agreed())
                .amount();
    }

    private String sumOfSegments() {
        return Money.sum(Arrays.stream(basis.split(" \\+ ")).map(Money::euros).toList())
                .toString();
    }

    private InterestAccount professional(DayCount dayCount) {
        return account(Claim.of(Regime.PROFESSIONAL, Money.euros(principal), due), dayCount);
    }

    private InterestAccount agreed(AgreedRate rate) {
        return account(
                Claim.of(Regime.PROFESSIONAL, Money.euros(principal), due).withAgreedRate(rate), DayCount.CALENDAR);
    }

    private String rateChange(DayCount dayCount) {
        AgreedRate rate = AgreedRate.of(Percentage.of("10")).thenFrom(LocalDate.of(2025, 7, 1), Percentage.of("20"));
        Claim claim = Claim.of(Regime.PROFESSIONAL, Money.euros(principal), due).withAgreedRate(rate);
        return account(claim, dayCount).interest().toString();
    }

    /** Payments before the last date carry an amount; the last date is the day of the account. */
    private InterestAccount account(Claim claim, DayCount dayCount) {
        List<PartPayment> parts = Arrays.stream(payments.split(";"))
                .filter(part -> part.contains(":"))
                .map(part -> part.split(":"))
                .map(part -> new PartPayment(LocalDate.parse(part[0]), Money.euros(part[1])))
                .toList();
        return INTEREST.account(claim, parts, lastPayment(), Imputation.INTEREST_FIRST, dayCount);
    }

    /** Interest of 3 000 on 20 000: one year at 15 %. */
    private String capitalLeft() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        Claim claim = Claim.of(Regime.PROFESSIONAL, Money.euros(principal), day).withAgreedRate(Percentage.of("15"));
        List<PartPayment> payment = List.of(new PartPayment(day.plusYears(1), Money.euros(payments)));
        return INTEREST.account(claim, payment, day.plusYears(1), Imputation.INTEREST_FIRST, DayCount.CALENDAR)
                .principalLeft()
                .toString();
    }

    /** Each full year's interest joins the base of the next (C. civ. 1343-2), on years of 365 days. */
    private String compounded() {
        Money base = Money.euros(principal);
        for (int year = 2025; year <= 2027; year++) {
            DateRange whole = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            base = base.plus(InterestLine.of(whole, base, Percentage.of("5"), new RateSource.Agreed())
                    .amount());
        }
        return base.minus(Money.euros(principal)).toString();
    }

    private PaymentTerms terms() {
        if (basis.contains("method A")) {
            return PaymentTerms.endOfMonthA(45);
        }
        return basis.contains("method B") ? PaymentTerms.endOfMonthB(45) : PaymentTerms.statutory();
    }

    private String deadline() {
        FrenchHolidays holidays = new FrenchHolidays(false);
        return base == null
                ? holidays.nextWorkingDay(LocalDate.of(2016, 4, 23)).toString()
                : new ProceduralDeadline(holidays)
                        .lastDay(base, new TimeLimit(1, 15))
                        .toString();
    }

    /** The one digit that makes the number right. */
    private String trackingKey() {
        return IntStream.rangeClosed(0, 9)
                .filter(digit -> TrackingNumber.isValid("RR" + principal + digit + "GB"))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" or "));
    }

    private LocalDate lastPayment() {
        String[] parts = payments.split(";");
        return LocalDate.parse(parts[parts.length - 1]);
    }

    private String last(Pattern pattern) {
        return pattern.matcher(basis)
                .results()
                .map(match -> match.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Numbers without useless zeros, anything else as it is. */
    private static String plain(String text) {
        return text.matches("-?[0-9.]+")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
