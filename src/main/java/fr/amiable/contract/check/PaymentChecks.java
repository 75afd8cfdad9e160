package fr.amiable.contract.check;

import static fr.amiable.contract.check.ContractPoint.PAYMENT_TERM;
import static fr.amiable.contract.check.ContractPoint.PENALTY_RATE;

import fr.amiable.common.Percentage;
import fr.amiable.contract.Clauses;
import fr.amiable.law.LegalWarning;
import fr.amiable.law.PublishedRates;
import fr.amiable.law.Regime;
import fr.amiable.law.Semester;
import fr.amiable.law.term.PaymentTerms;
import fr.amiable.law.term.Sector;
import java.util.List;
import java.util.Optional;

/** Is the time to pay lawful, and the rate of late interest? */
final class PaymentChecks {

    private PaymentChecks() {}

    static void addTo(Lines lines, ContractCase facts) {
        addTerm(lines, facts);
        addRate(lines, facts);
    }

    private static void addTerm(Lines lines, ContractCase facts) {
        Clauses clauses = facts.contract().clauses();
        if (clauses.paymentDays().isEmpty()) {
            lines.green(PAYMENT_TERM, "termDefault." + facts.regime().name());
            return;
        }
        int days = clauses.paymentDays().get();
        PaymentTerms terms = clauses.isEndOfMonth() ? PaymentTerms.endOfMonthA(days) : PaymentTerms.daysFromIssue(days);
        List<LegalWarning> against = terms.legality(Sector.GENERAL, facts.regime(), facts.today(), Optional.empty());
        if (!against.isEmpty()) {
            lines.red(PAYMENT_TERM, "termUnlawful", against.get(0));
        } else if (clauses.isEndOfMonth()) {
            lines.green(PAYMENT_TERM, "endOfMonthLawful", days);
        } else {
            lines.green(PAYMENT_TERM, "termLawful", days);
        }
    }

    private static void addRate(Lines lines, ContractCase facts) {
        Optional<Percentage> agreed = facts.contract().clauses().penaltyRate();
        if (agreed.isEmpty()) {
            lines.green(PENALTY_RATE, "rateDefault." + facts.regime().name());
        } else if (facts.regime() != Regime.PROFESSIONAL) {
            lines.orange(PENALTY_RATE, "rateLeftOut." + facts.regime().name(), agreed.get());
        } else {
            addAgreedRate(lines, facts, agreed.get());
        }
    }

    private static void addAgreedRate(Lines lines, ContractCase facts, Percentage agreed) {
        Semester semester = Semester.of(facts.today());
        Optional<PublishedRates> published = facts.rates().find(semester);
        if (published.isEmpty()) {
            lines.orange(PENALTY_RATE, "rateNotPublished", semester.half(), semester.year(), agreed);
            return;
        }
        int times = ContractLaw.floorFactor(facts.today());
        Percentage floor = published.get().legalOther().times(times);
        Object[] arguments = {agreed, floor, times, published.get().legalOther(), semester.half(), semester.year()};
        if (agreed.compareTo(floor) < 0) {
            lines.red(PENALTY_RATE, "rateUnderFloor", arguments);
        } else {
            lines.green(PENALTY_RATE, "rateLawful", arguments);
        }
        if (!published.get().verified()) {
            lines.lastIsUnverified();
        }
    }
}
