package fr.amiable.importing.facturx;

import fr.amiable.common.Money;
import fr.amiable.importing.Finding;
import fr.amiable.importing.content.ImportedAdjustment;
import fr.amiable.importing.content.ImportedPayment;
import fr.amiable.importing.content.ImportedTotals;
import fr.amiable.importing.content.ImportedVat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is to be paid: currency, VAT by rate, allowances and charges, totals, due date and bank account. */
final class CiiSettlementReader {

    static final String EURO = "EUR";

    private final CiiDialect dialect;
    private final CiiValues values;
    private final XmlNode settlement;

    CiiSettlementReader(CiiDialect dialect, CiiValues values, XmlNode settlement) {
        this.dialect = dialect;
        this.values = values;
        this.settlement = settlement;
    }

    /** Refuses another currency than the euro: amounts are kept in euros only. */
    void checkCurrency() {
        Optional<XmlNode> currency = settlement.find("InvoiceCurrencyCode");
        String code = currency.map(XmlNode::text).orElse("");
        String line = CiiValues.line(currency.orElse(settlement));
        if (code.isEmpty()) {
            values.findings().error("currency.missing", line);
        } else if (!code.equals(EURO)) {
            values.findings().error("currency.other", Finding.quoted(code), line);
        }
    }

    List<ImportedVat> vat() {
        return settlement.all("ApplicableTradeTax").stream()
                .map(tax -> new ImportedVat(
                        tax.textOf("CategoryCode"),
                        values.rate(tax.find(dialect.rate())),
                        values.money(tax.find("BasisAmount")).orElse(Money.ZERO),
                        values.money(tax.find("CalculatedAmount")).orElse(Money.ZERO),
                        tax.textOf("ExemptionReason")))
                .toList();
    }

    List<ImportedAdjustment> adjustments() {
        Stream<ImportedAdjustment> adjustments = settlement.all("SpecifiedTradeAllowanceCharge").stream()
                .map(node -> new ImportedAdjustment(
                        node.textOf("Reason"),
                        CiiLineReader.signed(node, values),
                        values.rate(node.find("CategoryTradeTax", dialect.rate()))));
        Stream<ImportedAdjustment> transports = settlement.all("SpecifiedLogisticsServiceCharge").stream()
                .map(node -> new ImportedAdjustment(
                        node.textOf("Description"),
                        values.money(node.find("AppliedAmount")).orElse(Money.ZERO),
                        values.rate(node.find("AppliedTradeTax", dialect.rate()))));
        return Stream.concat(adjustments, transports).toList();
    }

    ImportedTotals totals(CiiProfile profile) {
        Optional<XmlNode> found = settlement.find(dialect.totals());
        if (found.isEmpty()) {
            values.findings().error("missing", dialect.totals(), CiiValues.line(settlement));
        }
        XmlNode sums = found.orElse(settlement);
        Money withoutVat = mandatory(sums, "TaxBasisTotalAmount");
        Money withVat = mandatory(sums, "GrandTotalAmount");
        Money rounding = optional(sums, "RoundingAmount").orElse(Money.ZERO);
        Money stated = optional(sums, "TotalPrepaidAmount").orElse(Money.ZERO);
        Money due = due(sums, withVat.minus(stated).plus(rounding));
        Money prepaid = profile.isTotalsOnly() ? withVat.minus(due) : stated;
        if (profile.isTotalsOnly() && !prepaid.isZero()) {
            values.findings().warning("prepaid.deduced", prepaid);
        }
        return new ImportedTotals(
                optional(sums, "LineTotalAmount"),
                optional(sums, "ChargeTotalAmount").orElse(Money.ZERO),
                optional(sums, "AllowanceTotalAmount").orElse(Money.ZERO),
                withoutVat,
                vatTotal(sums).orElse(withVat.minus(withoutVat)),
                withVat,
                prepaid,
                rounding,
                due);
    }

    private Money due(XmlNode sums, Money computed) {
        Optional<Money> stated = optional(sums, "DuePayableAmount");
        if (stated.isEmpty()) {
            values.findings().warning("due.computed", computed);
        }
        return stated.orElse(computed);
    }

    private Money mandatory(XmlNode sums, String name) {
        Optional<XmlNode> element = sums.find(name);
        if (element.isEmpty() || element.get().isBlank()) {
            values.findings().error("missing", name, CiiValues.line(sums));
        }
        element.ifPresent(this::checkAmountCurrency);
        return values.money(element).orElse(Money.ZERO);
    }

    private void checkAmountCurrency(XmlNode amount) {
        String currency = amount.attribute("currencyID");
        if (!currency.isEmpty() && !currency.equals(EURO)) {
            values.findings().error("currency.other", Finding.quoted(currency), CiiValues.line(amount));
        }
    }

    private Optional<Money> optional(XmlNode sums, String name) {
        return values.money(sums.find(name));
    }

    /** The VAT may be stated twice, a second time in the currency of the books: only euros count. */
    private Optional<Money> vatTotal(XmlNode sums) {
        return values.money(sums.all("TaxTotalAmount").stream()
                .filter(node -> List.of("", EURO).contains(node.attribute("currencyID")))
                .findFirst());
    }

    /** The latest of the due dates: before it, part of the sum is not late yet. */
    Optional<LocalDate> dueOn() {
        List<LocalDate> days = settlement.all("SpecifiedTradePaymentTerms").stream()
                .flatMap(terms -> values.date(terms.find("DueDateDateTime")).stream())
                .distinct()
                .sorted()
                .toList();
        if (days.size() > 1) {
            values.findings().warning("due.several", String.valueOf(days.size()), days.get(days.size() - 1));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    ImportedPayment payment() {
        List<XmlNode> means = settlement.all("SpecifiedTradeSettlementPaymentMeans");
        List<String> terms = settlement.all("SpecifiedTradePaymentTerms").stream()
                .map(node -> node.textOf("Description"))
                .filter(text -> !text.isEmpty())
                .toList();
        return new ImportedPayment(
                first(means, "PayeePartyCreditorFinancialAccount", "IBANID"),
                first(means, "PayeeSpecifiedCreditorFinancialInstitution", "BICID"),
                String.join("\n", terms),
                settlement.textOf("PaymentReference"));
    }

    private static Optional<String> first(List<XmlNode> means, String... path) {
        return means.stream()
                .map(node -> node.textOf(path).replaceAll("[\\s\u00a0]", ""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
