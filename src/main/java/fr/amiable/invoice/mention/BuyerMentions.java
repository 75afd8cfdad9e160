package fr.amiable.invoice.mention;

import fr.amiable.client.ClientKind;
import fr.amiable.company.ConsumerMediator;
import java.util.Locale;

/** What the paper must say of the buyer. */
final class BuyerMentions {

    private BuyerMentions() {}

    static Finding nameAndAddress(MentionCase one) {
        String postcode = one.client().postalAddress().postcode();
        return one.found(
                !postcode.isBlank(),
                text -> text.hasName(one.client().name()) && (postcode.isBlank() || text.hasAny(postcode)));
    }

    static Finding siren(MentionCase one) {
        if (!one.isBetweenProfessionals()) {
            return Finding.notApplicable("professionalsOnly");
        }
        boolean isKnown = one.client().siren().isPresent();
        return one.found(
                isKnown,
                text -> isKnown
                        && text.hasAny(one.client().siren().orElseThrow().digits()));
    }

    static Finding vatNumber(MentionCase one) {
        String number = one.client().vatNumber();
        boolean isAbroad =
                !number.isBlank() && !number.toUpperCase(Locale.ROOT).strip().startsWith("FR");
        boolean isReverse = one.onPaper(text -> text.hasAny("autoliquidation", "auto-liquidation"));
        return one.isWithoutVat() && isAbroad || isReverse
                ? one.found(!number.isBlank(), text -> text.hasAny(number))
                : Finding.notApplicable("ifReverseCharge");
    }

    static Finding deliveryAddress(MentionCase one) {
        String address = one.invoice().references().supply().deliveryAddress();
        return address.isBlank()
                ? Finding.notApplicable("sameAddress")
                : one.found(true, text -> text.hasAny("livraison", "livré") && text.hasName(address));
    }

    static Finding order(MentionCase one) {
        String order = one.invoice().references().order();
        return !one.isBetweenProfessionals() || order.isBlank()
                ? Finding.notApplicable("noOrder")
                : one.found(true, text -> text.hasAny(order));
    }

    static Finding mediator(MentionCase one) {
        if (one.client().kind() != ClientKind.CONSUMER) {
            return Finding.notApplicable("consumersOnly");
        }
        return one.ofSeller(
                company -> !company.mediator().name().isBlank(), (company, text) -> isNamed(company.mediator(), text));
    }

    private static boolean isNamed(ConsumerMediator mediator, PrintedText text) {
        return text.hasAny(mediator.name(), mediator.website());
    }
}
