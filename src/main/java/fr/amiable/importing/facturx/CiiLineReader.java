package fr.amiable.importing.facturx;

import fr.amiable.common.Money;
import fr.amiable.importing.content.ImportedLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of a document; grouping and information lines of the EXTENDED profile carry no amount and are left out. */
final class CiiLineReader {

    private static final Set<String> WITHOUT_AMOUNT = Set.of("GROUP", "INFORMATION");
    private static final int PRICE_DECIMALS = 6;

    private final CiiDialect dialect;
    private final CiiValues values;

    CiiLineReader(CiiDialect dialect, CiiValues values) {
        this.dialect = dialect;
        this.values = values;
    }

    List<ImportedLine> read(XmlNode transaction) {
        return transaction.all("IncludedSupplyChainTradeLineItem").stream()
                .filter(item ->
                        !WITHOUT_AMOUNT.contains(item.textOf("AssociatedDocumentLineDocument", "LineStatusReasonCode")))
                .filter(item -> item.find("SpecifiedTradeProduct").isPresent())
                .map(this::line)
                .toList();
    }

    private ImportedLine line(XmlNode item) {
        Optional<XmlNode> quantity = item.find(dialect.line("Delivery"), "BilledQuantity");
        XmlNode settlement = item.find(dialect.line("Settlement")).orElse(item);
        return new ImportedLine(
                item.textOf("AssociatedDocumentLineDocument", "LineID"),
                description(item),
                values.number(quantity).orElse(BigDecimal.ONE),
                quantity.map(node -> node.attribute("unitCode")).orElse(""),
                unitPrice(item),
                values.rate(settlement.find("ApplicableTradeTax", dialect.rate())),
                adjustment(settlement),
                total(settlement));
    }

    private String description(XmlNode item) {
        String name = item.textOf("SpecifiedTradeProduct", "Name");
        String detail = item.textOf("SpecifiedTradeProduct", "Description");
        return detail.isEmpty() || detail.equals(name) ? name : (name + "\n" + detail).strip();
    }

    /** The net price brought back to one unit: some prices are given per 3, per 100… */
    private BigDecimal unitPrice(XmlNode item) {
        Optional<XmlNode> price = item.find(dialect.line("Agreement"), "NetPriceProductTradePrice")
                .or(() -> item.find(dialect.line("Agreement"), "GrossPriceProductTradePrice"));
        BigDecimal amount =
                values.number(price.flatMap(node -> node.find("ChargeAmount"))).orElse(BigDecimal.ZERO);
        BigDecimal basis = values.number(price.flatMap(node -> node.find("BasisQuantity")))
                .filter(quantity -> quantity.signum() > 0)
                .orElse(BigDecimal.ONE);
        return amount.divide(basis, PRICE_DECIMALS, RoundingMode.HALF_UP);
    }

    private Money adjustment(XmlNode settlement) {
        return settlement.all("SpecifiedTradeAllowanceCharge").stream()
                .map(node -> signed(node, values))
                .reduce(Money.ZERO, Money::plus);
    }

    /** A charge counts positive, an allowance negative. */
    static Money signed(XmlNode adjustment, CiiValues values) {
        Money amount = values.money(adjustment.find("ActualAmount")).orElse(Money.ZERO);
        return values.isCharge(adjustment) ? amount : amount.negated();
    }

    private Money total(XmlNode settlement) {
        Optional<XmlNode> total = settlement.find(dialect.lineTotals(), "LineTotalAmount");
        if (total.isEmpty()) {
            values.findings().error("missing", "LineTotalAmount", CiiValues.line(settlement));
        }
        return values.money(total).orElse(Money.ZERO);
    }
}
