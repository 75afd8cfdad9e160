package fr.amiable.importing;

import fr.amiable.common.Money;
import fr.amiable.common.Percentage;
import fr.amiable.common.Texts;
import fr.amiable.importing.content.ImportedAdjustment;
import fr.amiable.importing.content.ImportedInvoice;
import fr.amiable.importing.content.ImportedLine;
import fr.amiable.importing.content.ImportedTotals;
import fr.amiable.invoice.InvoiceLine;
import fr.amiable.invoice.InvoiceTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of an invoice as the desk keeps them: each gives to the cent the total its file states, allowances and charges
 * on the whole document are lines of their own, and lines that do not give the invoice's totals are left out.
 */
final class LedgerLines {

    private static final int PRICE_DECIMALS = 8;

    private final Texts texts;
    private final Findings findings;

    LedgerLines(Texts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    List<InvoiceLine> of(ImportedInvoice invoice, boolean isNegated) {
        if (invoice.lines().isEmpty()) {
            return List.of();
        }
        List<InvoiceLine> lines = Stream.concat(
                        invoice.lines().stream().map(this::line),
                        invoice.adjustments().stream().map(this::line))
                .map(line -> isNegated ? negated(line) : line)
                .toList();
        if (!agree(lines, invoice.totals(), isNegated)) {
            findings.warning("lines.left");
            return List.of();
        }
        return lines;
    }

    private InvoiceLine line(ImportedLine line) {
        String description = OneLine.note(line.description());
        Percentage rate = line.vatRate().orElse(Percentage.ZERO);
        InvoiceLine asWritten = new InvoiceLine(description, line.quantity(), line.unitPrice(), rate, Percentage.ZERO);
        if (gives(asWritten, line.total())) {
            return asWritten;
        }
        if (line.quantity().signum() != 0) {
            BigDecimal price =
                    line.total().toBigDecimal().divide(line.quantity(), PRICE_DECIMALS, RoundingMode.HALF_UP);
            InvoiceLine spread = new InvoiceLine(description, line.quantity(), price, rate, Percentage.ZERO);
            if (gives(spread, line.total())) {
                return spread;
            }
        }
        return single(description, line.total(), rate);
    }

    private InvoiceLine line(ImportedAdjustment adjustment) {
        String kind =
                texts.get(adjustment.amount().isNegative() ? "importing.line.allowance" : "importing.line.charge");
        String reason = OneLine.of(adjustment.reason());
        return single(
                reason.isEmpty() ? kind : reason,
                adjustment.amount(),
                adjustment.vatRate().orElse(Percentage.ZERO));
    }

    private static InvoiceLine single(String description, Money total, Percentage rate) {
        return new InvoiceLine(description, BigDecimal.ONE, total.toBigDecimal(), rate, Percentage.ZERO);
    }

    private static InvoiceLine negated(InvoiceLine line) {
        return new InvoiceLine(
                line.description(), line.quantity().negate(), line.unitPrice(), line.vatRate(), line.discount());
    }

    private static boolean gives(InvoiceLine line, Money total) {
        try {
            return line.net().equals(total);
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    private static boolean agree(List<InvoiceLine> lines, ImportedTotals totals, boolean isNegated) {
        InvoiceTotals sums = InvoiceTotals.of(lines, Money.ZERO);
        Money net = isNegated ? totals.withoutVat().negated() : totals.withoutVat();
        Money gross = isNegated ? totals.withVat().negated() : totals.withVat();
        return sums.net().equals(net) && sums.gross().equals(gross);
    }
}
