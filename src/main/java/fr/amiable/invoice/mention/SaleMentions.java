package fr.amiable.invoice.mention;

import fr.amiable.common.Money;
import fr.amiable.common.Words;
import fr.amiable.invoice.Invoice;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import fr.amiable.invoice.Supply;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the paper must say of what was sold, when and for how much. */
final class SaleMentions {

    private static final int WORDS_OF_A_DESCRIPTION = 3;

    private SaleMentions() {}

    static Finding issueDate(MentionCase one) {
        LocalDate issuedOn = one.invoice().dates().issuedOn();
        if (issuedOn.isAfter(one.today())) {
            return Finding.absent("issuedInTheFuture", issuedOn);
        }
        LocalDate previous = one.series().previousIssuedOn().orElse(issuedOn);
        return previous.isAfter(issuedOn)
                ? Finding.absent(
                        "beforeThePrevious", one.series().previousNumber().orElse(""), previous)
                : one.found(true, text -> text.hasDay(issuedOn));
    }

    static Finding number(MentionCase one) {
        boolean isGap = one.series().previousNumber().isPresent()
                && one.series().previousIssuedOn().isEmpty();
        Finding found = one.found(true, text -> text.hasAny(one.invoice().number()));
        return isGap && found.state() == Finding.Presence.PRESENT
                ? Finding.toCheck("numberGap", one.series().previousNumber().get())
                : found;
    }

    static Finding lines(MentionCase one) {
        List<InvoiceLine> lines = one.invoice().lines();
        if (lines.isEmpty()) {
            return Finding.toCheck("noLines");
        }
        if (lines.stream().anyMatch(line -> line.description().isBlank())) {
            return Finding.absent("lineWithoutWords");
        }
        boolean isOnPaper =
                one.onPaper(text -> lines.stream().allMatch(line -> text.hasAny(start(line.description()))));
        return one.paper().isEmpty() || isOnPaper ? one.found(true, text -> true) : Finding.toCheck("linesNotFound");
    }

    private static String start(String description) {
        List<String> words = Arrays.asList(Words.clean(description).split(" "));
        return String.join(" ", words.subList(0, Math.min(words.size(), WORDS_OF_A_DESCRIPTION)));
    }

    static Finding category(MentionCase one) {
        boolean isTold = one.invoice().references().supply().category().isPresent();
        return one.found(
                isTold,
                text -> text.hasAny(
                        "livraison de biens",
                        "livraisons de biens",
                        "prestation de services",
                        "prestations de services",
                        "biens et services"));
    }

    static Finding discounts(MentionCase one) {
        return one.invoice().lines().stream().allMatch(line -> line.discount().isZero())
                ? Finding.notApplicable("noDiscount")
                : one.found(true, text -> text.hasAny("remise", "rabais", "ristourne") || text.hasWord("rem"));
    }

    static Finding performance(MentionCase one) {
        Invoice invoice = one.invoice();
        if (invoice.dates().performedOn().isEmpty()) {
            return Finding.toCheck("performanceUnknown");
        }
        LocalDate day = invoice.dates().performedOn().get();
        return day.equals(invoice.dates().issuedOn())
                ? Finding.notApplicable("sameDay")
                : one.found(true, text -> text.hasDay(day));
    }

    static Finding totals(MentionCase one) {
        Invoice invoice = one.invoice();
        InvoiceTotals ofLines =
                InvoiceTotals.of(invoice.lines(), invoice.totals().prepaid());
        Money gap = ofLines.gross().minus(invoice.totals().gross());
        if (!invoice.lines().isEmpty()
                && Math.abs(gap.cents()) > invoice.lines().size()) {
            return Finding.absent(
                    "totalsDiffer", ofLines.gross(), invoice.totals().gross());
        }
        return one.found(
                true,
                text -> text.hasAmount(invoice.totals().net())
                        && text.hasAmount(invoice.totals().gross()));
    }

    static Finding taxOnDebits(MentionCase one) {
        return one.onPaper(text -> text.hasAny("d'après les débits", "sur les débits"))
                ? Finding.present("onPaper")
                : Finding.notApplicable(
                        one.invoice().references().supply().category().equals(Optional.of(Supply.Category.GOODS))
                                ? "goodsOnly"
                                : "ifDebits");
    }

    static Finding exemption(MentionCase one) {
        return one.isWithoutVat()
                ? one.found(
                        false,
                        text -> text.hasAny(
                                "293 B", "TVA non applicable", "exonér", "autoliquidation", "art. 261", "article 262"))
                : Finding.notApplicable("vatCharged");
    }

    static Finding specialSchemes(MentionCase one) {
        if (one.onPaper(text -> text.hasAny("autoliquidation", "autofacturation", "régime particulier"))) {
            return Finding.present("onPaper");
        }
        return one.isWithoutVat() ? Finding.toCheck("ifScheme") : Finding.notApplicable("vatCharged");
    }
}
