package fr.amiable.invoice.mention;

import fr.amiable.law.mention.InvoiceMention;
import fr.amiable.law.mention.InvoiceMentions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Holds an invoice against the 28 mentions of the law, each at the day the invoice was issued. */
public final class MentionsCheck {

    private static final Map<Integer, Function<MentionCase, Finding>> RULES = Map.ofEntries(
            Map.entry(1, SellerMentions::nameAndAddress),
            Map.entry(2, SellerMentions::siren),
            Map.entry(3, BuyerMentions::nameAndAddress),
            Map.entry(4, BuyerMentions::siren),
            Map.entry(5, SellerMentions::vatNumber),
            Map.entry(6, BuyerMentions::vatNumber),
            Map.entry(7, SaleMentions::issueDate),
            Map.entry(8, SaleMentions::number),
            Map.entry(9, BuyerMentions::deliveryAddress),
            Map.entry(10, SaleMentions::lines),
            Map.entry(11, SaleMentions::category),
            Map.entry(12, SaleMentions::discounts),
            Map.entry(13, SaleMentions::performance),
            Map.entry(14, SaleMentions::totals),
            Map.entry(15, SaleMentions::taxOnDebits),
            Map.entry(16, SaleMentions::exemption),
            Map.entry(17, SaleMentions::specialSchemes),
            Map.entry(18, PaymentMentions::dueDate),
            Map.entry(19, PaymentMentions::earlyPayment),
            Map.entry(20, PaymentMentions::penaltyRate),
            Map.entry(21, PaymentMentions::indemnity),
            Map.entry(22, BuyerMentions::order),
            Map.entry(23, SellerMentions::legalForm),
            Map.entry(24, SellerMentions::registration),
            Map.entry(25, SellerMentions::soleTrader),
            Map.entry(26, SellerMentions::insurance),
            Map.entry(27, BuyerMentions::mediator),
            Map.entry(28, SellerMentions::vatGroup));

    private MentionsCheck() {}

    /** One result a mention, in the order of the check-list. */
    static List<MentionResult> results(MentionCase one) {
        return InvoiceMentions.all().stream()
                .map(mention -> new MentionResult(mention, found(mention, one)))
                .toList();
    }

    private static Finding found(InvoiceMention mention, MentionCase one) {
        LocalDate issuedOn = one.invoice().dates().issuedOn();
        Finding found = RULES.get(mention.number()).apply(one);
        boolean isThere = found.state() == Finding.Presence.PRESENT || found.state() == Finding.Presence.NOT_APPLICABLE;
        if (isThere || mention.isRequiredOn(issuedOn)) {
            return found;
        }
        return mention.isComingOn(issuedOn)
                ? Finding.toCheck("from", mention.startsOn())
                : Finding.notApplicable("notYet", mention.startsOn());
    }
}
