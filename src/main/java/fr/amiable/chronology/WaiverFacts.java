package fr.amiable.chronology;

import fr.amiable.common.Texts;
import fr.amiable.payment.Waiver;
import fr.amiable.payment.WaiverService;
import java.util.List;

/** What the owner gave up, by the day it was granted. */
final class WaiverFacts implements FactSource {

    private final WaiverService waivers;
    private final InvoiceNumbersRead numbers;
    private final Texts texts;

    WaiverFacts(WaiverService waivers, InvoiceNumbersRead numbers, Texts texts) {
        this.waivers = waivers;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Of a whole client, only invoices of which something is given up now are looked at: there may be thousands. */
    @Override
    public List<ChronologyEntry> of(Scope scope) {
        return scope.invoices().stream()
                .filter(row -> !scope.isWholeClient() || row.amounts().waived().isPositive())
                .flatMap(row -> waivers.ofInvoice(row.id()).stream())
                .map(waiver -> entry(waiver, scope))
                .toList();
    }

    private ChronologyEntry entry(Waiver waiver, Scope scope) {
        String title = texts.get(
                waiver.isWithdrawn() ? "chronology.waiverWithdrawn" : "chronology.waiver",
                waiver.amount(),
                texts.of(waiver.part()));
        return ChronologyEntry.of(
                        waiver.grantedOn(),
                        ChronologyKind.MONEY,
                        title,
                        MoneyFacts.join(numbers.of(waiver.invoice(), scope), waiver.reason()),
                        waiver.invoice().subject())
                .aspect("WAIVER " + waiver.id().value());
    }
}
