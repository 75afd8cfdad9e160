package fr.amiable.invoice.mention;

import fr.amiable.law.LegalWarning;
import fr.amiable.law.term.PaymentTerms;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the paper must say of payment, between professionals. */
final class PaymentMentions {

    private static final Pattern INDEMNITY = Pattern.compile(
            "indemnite[^0-9]{0,120}\\b40([.,]00)? ?(€|eur)|\\b40([.,]00)? ?(€|euros?)[^0-9]{0,80}(recouvrement|indemnite)");
    private static final Pattern PENALTIES =
            Pattern.compile("penalit|interets? (de|pour|en cas de) ?retard|interets? moratoire");

    private PaymentMentions() {}

    static Finding dueDate(MentionCase one) {
        if (!one.isBetweenProfessionals()) {
            return Finding.notApplicable("professionalsOnly");
        }
        List<LegalWarning> tooLate = PaymentTerms.legalityOfDueDate(
                one.client().kind().regime(),
                one.invoice().dates().issuedOn(),
                one.invoice().dates().performedOn(),
                one.invoice().dueOn());
        return tooLate.isEmpty()
                ? one.found(true, text -> text.hasDay(one.invoice().dueOn()))
                : Finding.absent("termTooLong", one.invoice().dueOn());
    }

    static Finding earlyPayment(MentionCase one) {
        return betweenProfessionals(one, false, text -> text.hasAny("escompte"));
    }

    static Finding penaltyRate(MentionCase one) {
        if (one.isBetweenProfessionals() && one.rateTooLow().isPresent()) {
            return Finding.absent(
                    "rateTooLow", one.invoice().conditions().penaltyRate().orElseThrow());
        }
        return betweenProfessionals(
                one, one.invoice().conditions().penaltyRate().isPresent(), text -> text.matches(PENALTIES));
    }

    static Finding indemnity(MentionCase one) {
        return betweenProfessionals(one, false, text -> text.matches(INDEMNITY));
    }

    private static Finding betweenProfessionals(MentionCase one, boolean isInRecord, Predicate<PrintedText> isOnPaper) {
        return one.isBetweenProfessionals()
                ? one.found(isInRecord, isOnPaper)
                : Finding.notApplicable("professionalsOnly");
    }
}
