package fr.amiable.importing.facturx;

import java.util.Optional;

/** The two generations of the Cross Industry Invoice: ZUGFeRD 1 (2014) and D16B, shared by Factur-X, ZUGFeRD 2 and XRechnung. */
enum CiiDialect {
    ZUGFERD_1(
            "CrossIndustryDocument",
            "SpecifiedExchangedDocumentContext",
            "HeaderExchangedDocument",
            "SpecifiedSupplyChainTradeTransaction",
            "ApplicableSupplyChainTrade",
            "SpecifiedSupplyChainTrade",
            "SpecifiedTradeSettlementMonetarySummation",
            "SpecifiedTradeSettlementMonetarySummation",
            "ApplicablePercent",
            "ID"),
    D16B(
            "CrossIndustryInvoice",
            "ExchangedDocumentContext",
            "ExchangedDocument",
            "SupplyChainTradeTransaction",
            "ApplicableHeaderTrade",
            "SpecifiedLineTrade",
            "SpecifiedTradeSettlementHeaderMonetarySummation",
            "SpecifiedTradeSettlementLineMonetarySummation",
            "RateApplicablePercent",
            "IssuerAssignedID");

    private final String root;
    private final String context;
    private final String document;
    private final String transaction;
    private final String headerPrefix;
    private final String linePrefix;
    private final String totals;
    private final String lineTotals;
    private final String rate;
    private final String reference;

    CiiDialect(
            String root,
            String context,
            String document,
            String transaction,
            String headerPrefix,
            String linePrefix,
            String totals,
            String lineTotals,
            String rate,
            String reference) {
        this.root = root;
        this.context = context;
        this.document = document;
        this.transaction = transaction;
        this.headerPrefix = headerPrefix;
        this.linePrefix = linePrefix;
        this.totals = totals;
        this.lineTotals = lineTotals;
        this.rate = rate;
        this.reference = reference;
    }

    static Optional<CiiDialect> of(XmlNode root) {
        for (CiiDialect dialect : values()) {
            if (dialect.root.equals(root.name())) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    String context() {
        return context;
    }

    String document() {
        return document;
    }

    String transaction() {
        return transaction;
    }

    /** The name of a header part: {@code Agreement}, {@code Delivery} or {@code Settlement}. */
    String header(String part) {
        return headerPrefix + part;
    }

    String line(String part) {
        return linePrefix + part;
    }

    String totals() {
        return totals;
    }

    String lineTotals() {
        return lineTotals;
    }

    String rate() {
        return rate;
    }

    String reference() {
        return reference;
    }
}
