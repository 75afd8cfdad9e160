package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the owner must know about an account of interest. */
final class AccountWarnings {

    private final RateTable rates;
    private final InterestRules rules;

    AccountWarnings(RateTable rates, InterestRules rules) {
        this.rates = rates;
        this.rules = rules;
    }

    /** Each warning once, in the order: start of interest, agreed rate, figures to verify, judgment, payments. */
    List<LegalWarning> about(Claim claim, List<PartPayment> payments, LocalDate until, List<InterestLine> lines) {
        Set<LegalWarning> found = new LinkedHashSet<>();
        if (until.isAfter(claim.dueOn()) && !claim.regime().isInterestAutomatic()) {
            found.addAll(notice(claim, until));
        }
        claim.proceedings().flatMap(opened -> opened.warningOn(until)).ifPresent(found::add);
        found.addAll(agreedRate(
                claim, lines.stream().filter(line -> line.source().isRate()).toList()));
        lines.forEach(line -> toVerify(line.source()).ifPresent(found::add));
        claim.enforceableOn()
                .filter(day -> !day.isAfter(until) && claim.regime().isInterestAutomatic())
                .ifPresent(day -> found.add(LegalWarning.of("penaltiesAfterJudgment", day)));
        payments.stream()
                .filter(payment -> payment.on().isAfter(until))
                .forEach(late -> found.add(LegalWarning.of("paymentAfterStop", late.amount(), late.on(), until)));
        return List.copyOf(found);
    }

    private static List<LegalWarning> notice(Claim claim, LocalDate until) {
        if (claim.noticeReceivedOn().isEmpty()) {
            return List.of(LegalWarning.of("noInterestWithoutNotice"));
        }
        LocalDate notice = claim.noticeReceivedOn().get();
        if (!notice.isBefore(until)) {
            return List.of(LegalWarning.of("noInterestBeforeNotice", notice));
        }
        return notice.isBefore(claim.dueOn())
                ? List.of(LegalWarning.of("noticeBeforeDue", notice, claim.dueOn()))
                : List.of();
    }

    private List<LegalWarning> agreedRate(Claim claim, List<InterestLine> lines) {
        if (claim.agreedRate().isEmpty()) {
            return List.of();
        }
        if (claim.regime() != Regime.PROFESSIONAL) {
            return List.of(LegalWarning.of("agreedRateLeftOut." + claim.regime()));
        }
        List<LegalWarning> found = new ArrayList<>();
        missingFloor(lines).ifPresent(found::add);
        worstFloor(lines).ifPresent(found::add);
        return found;
    }

    private Optional<LegalWarning> missingFloor(List<InterestLine> lines) {
        return lines.stream()
                .flatMap(AccountWarnings::semesters)
                .filter(semester -> rates.find(semester).isEmpty())
                .findFirst()
                .map(semester -> LegalWarning.of("floorNotChecked", semester.half(), semester.year()));
    }

    /** Of all the semesters where the agreed rate is too low, the one that shows it best. */
    private Optional<LegalWarning> worstFloor(List<InterestLine> lines) {
        Map<Semester, Percentage> agreed = new TreeMap<>();
        lines.forEach(line ->
                semesters(line).forEach(semester -> agreed.merge(semester, line.rate(), AccountWarnings::lower)));
        return agreed.keySet().stream()
                .filter(semester -> floor(semester)
                        .filter(floor -> agreed.get(semester).compareTo(floor) < 0)
                        .isPresent())
                .max(Comparator.comparing(semester -> floor(semester).orElseThrow()))
                .map(semester -> LegalWarning.of(
                        "agreedRateUnderFloor",
                        agreed.get(semester),
                        floor(semester).orElseThrow(),
                        semester.half(),
                        semester.year()));
    }

    /** Three times the legal rate "autres cas": C. com. L441-10 II. */
    private Optional<Percentage> floor(Semester semester) {
        return rates.find(semester)
                .map(published -> published.legalOther().times(rules.floorFactor(semester.firstDay())));
    }

    private static Percentage lower(Percentage one, Percentage other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Stream<Semester> semesters(InterestLine line) {
        Semester last = Semester.of(line.period().to());
        return Stream.iterate(
                Semester.of(line.period().from()), semester -> semester.compareTo(last) <= 0, Semester::next);
    }

    private static Optional<LegalWarning> toVerify(RateSource source) {
        return source.isVerified() ? Optional.empty() : source.publishedIn().map(AccountWarnings::rateToVerify);
    }

    private static LegalWarning rateToVerify(Semester semester) {
        return LegalWarning.of("rateToVerify", semester.half(), semester.year());
    }
}
