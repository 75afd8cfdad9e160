package fr.amiable.importing.facturx;

import fr.amiable.common.Money;
import fr.amiable.importing.Findings;
import fr.amiable.importing.content.ImportedAdjustment;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedLine;
import fr.amiable.importing.content.ImportedTotals;
import fr.amiable.importing.content.ImportedVat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recomputes every total of a document and tells each difference; the figures of the file are kept as they are. */
final class TotalsCheck {

    /** Two ways of rounding may differ by this much without being worth a word. */
    private static final Money TOLERANCE = new Money(1);

    private final Findings findings;

    TotalsCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ImportedInvoice invoice) {
        ImportedTotals totals = invoice.totals();
        invoice.lines().forEach(this::checkLine);
        invoice.vat().forEach(this::checkVat);
        if (!invoice.lines().isEmpty()) {
            totals.lines().ifPresent(stated -> same("check.lines", sumOf(invoice.lines()), stated));
        }
        totals.lines()
                .ifPresent(lines -> same(
                        "check.withoutVat",
                        lines.minus(totals.allowances()).plus(totals.charges()),
                        totals.withoutVat()));
        checkAdjustments(invoice.adjustments(), totals);
        if (!invoice.vat().isEmpty()) {
            same(
                    "check.vat",
                    Money.sum(invoice.vat().stream().map(ImportedVat::tax).toList()),
                    totals.vat());
        }
        same("check.withVat", totals.withoutVat().plus(totals.vat()), totals.withVat());
        same("check.due", totals.withVat().minus(totals.prepaid()).plus(totals.rounding()), totals.due());
    }

    private void checkLine(ImportedLine line) {
        Optional<Money> computed = line.computed();
        if (computed.isEmpty()) {
            findings.warning("check.lineTooLarge", line.id(), line.total());
        } else if (!isClose(computed.get(), line.total())) {
            findings.warning("check.line", line.id(), computed.get(), line.total());
        }
    }

    private void checkVat(ImportedVat vat) {
        vat.rate().ifPresent(rate -> {
            if (!isClose(rate.of(vat.base()), vat.tax())) {
                findings.warning("check.vatRate", rate, vat.base(), rate.of(vat.base()), vat.tax());
            }
        });
    }

    private void checkAdjustments(List<ImportedAdjustment> adjustments, ImportedTotals totals) {
        if (!adjustments.isEmpty()) {
            Stream<Money> amounts = adjustments.stream().map(ImportedAdjustment::amount);
            same(
                    "check.adjustments",
                    Money.sum(amounts.toList()),
                    totals.charges().minus(totals.allowances()));
        }
    }

    private void same(String key, Money computed, Money stated) {
        if (!computed.equals(stated)) {
            findings.warning(key, computed, stated);
        }
    }

    private static boolean isClose(Money one, Money other) {
        Money difference = one.minus(other);
        return difference.compareTo(TOLERANCE) <= 0 && difference.compareTo(TOLERANCE.negated()) >= 0;
    }

    private static Money sumOf(List<ImportedLine> lines) {
        return Money.sum(lines.stream().map(ImportedLine::total).toList());
    }
}
