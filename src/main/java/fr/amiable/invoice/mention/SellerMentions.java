package fr.amiable.invoice.mention;

import fr.amiable.common.Words;
import fr.amiable.company.Company;
import java.util.regex.Pattern;

/** What the paper must say of the seller. */
final class SellerMentions {

    private static final Pattern SOLE_TRADER =
            Pattern.compile("\\b(ei|entrepreneure? individuel(le)?|entreprise individuelle|micro|auto-?entrepr)");

    private SellerMentions() {}

    static Finding nameAndAddress(MentionCase one) {
        return one.ofSeller(
                company -> !company.name().isBlank()
                        && !company.address().postcode().isBlank(),
                (company, text) -> text.hasName(company.name())
                        && text.hasAny(company.address().postcode()));
    }

    static Finding siren(MentionCase one) {
        return one.ofSeller(
                company -> company.siren().isPresent(),
                (company, text) -> text.hasAny(company.siren().orElseThrow().digits()));
    }

    static Finding vatNumber(MentionCase one) {
        if (one.isWithoutVat() || one.net().cents() <= 150_00) {
            return Finding.notApplicable("vatNumberOptional");
        }
        return one.ofSeller(
                company -> !company.vatNumber().isBlank(), (company, text) -> text.hasAny(company.vatNumber()));
    }

    static Finding legalForm(MentionCase one) {
        if (one.company().filter(SellerMentions::isSoleTrader).isPresent()) {
            return Finding.notApplicable("soleTrader");
        }
        return one.ofSeller(
                company -> !company.legalForm().isBlank()
                        && !company.shareCapital().isBlank(),
                (company, text) -> text.hasAny(company.legalForm()) && text.hasAny("capital"));
    }

    static Finding registration(MentionCase one) {
        return one.ofSeller(
                company -> !company.registration().isBlank(),
                (company, text) -> text.hasAny(company.registration()) || text.hasWord("rcs") || text.hasWord("rne"));
    }

    static Finding soleTrader(MentionCase one) {
        if (one.company().filter(SellerMentions::isSoleTrader).isEmpty()) {
            return one.company().isEmpty()
                    ? Finding.toCheck("completeCompany")
                    : Finding.notApplicable("notSoleTrader");
        }
        return one.ofSeller(
                company -> true,
                (company, text) ->
                        text.hasWord("EI") || text.hasAny("entrepreneur individuel", "entreprise individuelle"));
    }

    static Finding insurance(MentionCase one) {
        if (one.onPaper(text -> text.hasAny("assurance", "décennale"))) {
            return Finding.present("onPaper");
        }
        return one.invoice().conditions().retention().isKept() && one.paper().isPresent()
                ? Finding.absent("notOnPaper")
                : Finding.toCheck("ifBuilding");
    }

    static Finding vatGroup(MentionCase one) {
        return one.onPaper(text -> text.hasAny("assujetti unique"))
                ? Finding.present("onPaper")
                : Finding.notApplicable("ifVatGroup");
    }

    private static boolean isSoleTrader(Company company) {
        return SOLE_TRADER.matcher(Words.searchable(company.legalForm())).find();
    }
}
