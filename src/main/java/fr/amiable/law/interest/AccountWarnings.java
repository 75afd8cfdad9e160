package fr.amiable.law.interest;

import fr.amiable.common.Percentage;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.RateTable;
import fr.amiable.law.Regime;
import fr.amiable.law.Semester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        found.addAll(agreedRate(claim, lines));
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
        for (InterestLine line : lines) {
            Semester last = Semester.of(line.period().to());
            Semester semester = Semester.of(line.period().from());
            for (; semester.compareTo(last) <= 0; semester = semester.next()) {
                underFloor(line.rate(), semester).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The floor is three times the legal rate "autres cas": C. com. L441-10 II. */
    private Optional<LegalWarning> underFloor(Percentage agreed, Semester semester) {
        Optional<PublishedRates> published = rates.find(semester);
        if (published.isEmpty()) {
            return Optional.of(LegalWarning.of("floorNotChecked", semester.half(), semester.year()));
        }
        Percentage floor = published.get().legalOther().times(rules.floorFactor(semester.firstDay()));
        return agreed.compareTo(floor) < 0
                ? Optional.of(LegalWarning.of("agreedRateUnderFloor", agreed, floor, semester.half(), semester.year()))
                : Optional.empty();
    }

    private static Optional<LegalWarning> toVerify(RateSource source) {
        return source.isVerified() ? Optional.empty() : source.publishedIn().map(AccountWarnings::rateToVerify);
    }

    private static LegalWarning rateToVerify(Semester semester) {
        return LegalWarning.of("rateToVerify", semester.half(), semester.year());
    }
}
