package fr.amiable.letter.words;

import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.Regime;
import fr.amiable.letter.LetterType;
import fr.amiable.letter.matter.LetterCase;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.Table.Column;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The debt invoice by invoice. A letter that asks for everything due adds interest, and where the regime knows it the lump sum; a consumer's
 * letter never has that column.
 */
final class DebtTable {

    private final LetterCase facts;
    private final Wording texts;
    private final boolean hasInterest;
    private final boolean hasIndemnity;
    private final boolean isContested;
    private final boolean hasDays;

    private DebtTable(LetterCase facts, Wording texts) {
        this.facts = facts;
        this.texts = texts;
        boolean isWhole = facts.asksWhole();
        this.hasIndemnity = isWhole && facts.regime().isInterestAutomatic();
        this.hasInterest =
                hasIndemnity || isWhole && facts.sum(facts::interestAsked).isPositive();
        this.isContested = facts.leftOut().isPositive();
        this.hasDays = facts.type() != LetterType.CLOSING
                && facts.statements().stream().anyMatch(statement -> statement.daysLate() > 0);
    }

    static Table of(LetterCase facts, Wording texts) {
        return new DebtTable(facts, texts).table();
    }

    private Table table() {
        List<List<String>> rows = facts.statements().stream().map(this::row).toList();
        List<List<String>> totals = rows.size() > 1 || hasInterest ? List.of(totals()) : List.of();
        return new Table(texts.get("letter.table.summary"), columns(), rows, totals);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(texts.get("letter.table.invoice")),
                Column.words(texts.get("letter.table.issuedOn")),
                Column.words(texts.get("letter.table.dueOn")),
                Column.figures(texts.get("letter.table.billed")),
                Column.figures(texts.get(paidColumn()))));
        if (isContested) {
            columns.add(Column.figures(texts.get("letter.table.contested")));
        }
        columns.add(Column.figures(texts.get(isContested ? "letter.table.asked" : "letter.table.due")));
        if (hasDays) {
            columns.add(Column.figures(texts.get("letter.table.daysLate")));
        }
        if (hasInterest) {
            boolean isPenalty = facts.regime() == Regime.PROFESSIONAL;
            columns.add(Column.figures(texts.get(isPenalty ? "letter.table.penalties" : "letter.table.interest")));
        }
        if (hasIndemnity) {
            columns.add(Column.figures(texts.get("letter.table.indemnity")));
        }
        return columns;
    }

    private List<String> row(AccountStatement statement) {
        Invoice invoice = statement.invoice();
        Money lowered = invoice.payable().minus(statement.claim().principal()).plus(statement.principalRemitted());
        List<String> cells = new ArrayList<>(List.of(
                invoice.number(),
                texts.date(invoice.dates().issuedOn()),
                texts.date(invoice.dueOn()),
                texts.money(invoice.payable()),
                texts.money(statement.paid().plus(lowered))));
        if (isContested) {
            cells.add(texts.money(facts.leftOutOfPrincipal(statement)));
        }
        cells.add(texts.money(askedOfPrincipal(statement)));
        if (hasDays) {
            cells.add(String.valueOf(statement.daysLate()));
        }
        if (hasInterest) {
            cells.add(texts.money(facts.interestAsked(statement)));
        }
        if (hasIndemnity) {
            cells.add(texts.money(facts.indemnityAsked(statement)));
        }
        return cells;
    }

    private List<String> totals() {
        List<String> cells = new ArrayList<>(List.of(texts.get("letter.table.total"), "", "", "", ""));
        if (isContested) {
            cells.add(texts.money(facts.sum(facts::leftOutOfPrincipal)));
        }
        cells.add(texts.money(facts.sum(this::askedOfPrincipal)));
        if (hasDays) {
            cells.add("");
        }
        if (hasInterest) {
            cells.add(texts.money(facts.sum(facts::interestAsked)));
        }
        if (hasIndemnity) {
            cells.add(texts.money(facts.sum(facts::indemnityAsked)));
        }
        return cells;
    }

    private Money askedOfPrincipal(AccountStatement statement) {
        return facts.due(statement).minus(facts.leftOutOfPrincipal(statement));
    }

    private String paidColumn() {
        if (facts.sum(AccountStatement::principalRemitted).isPositive()) {
            return "letter.table.paidOrGivenUp";
        }
        return hasCredit() ? "letter.table.paidOrCredited" : "letter.table.paid";
    }

    private boolean hasCredit() {
        return facts.statements().stream()
                .anyMatch(statement -> !statement.creditNotes().isEmpty());
    }
}
