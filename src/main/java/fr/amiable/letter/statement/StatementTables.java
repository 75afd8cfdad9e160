package fr.amiable.letter.statement;

import fr.amiable.common.Money;
import fr.amiable.invoice.Invoice;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.letter.matter.Contested;
import fr.amiable.letter.paper.Table;
import fr.amiable.letter.paper.Table.Column;
import fr.amiable.letter.paper.Wording;
import fr.amiable.payment.AccountStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a statement of account. */
final class StatementTables {

    private final Wording texts;

    StatementTables(Wording texts) {
        this.texts = texts;
    }

    /** What the invoice asks for, less its credit notes. */
    Table claim(AccountStatement statement) {
        List<List<String>> rows = new ArrayList<>();
        Invoice invoice = statement.invoice();
        rows.add(List.of(texts.get("statement.gross"), money(invoice.totals().gross())));
        if (invoice.totals().prepaid().isPositive()) {
            rows.add(List.of(
                    texts.get("statement.prepaid"),
                    money(invoice.totals().prepaid().negated())));
        }
        statement
                .creditNotes()
                .forEach(note -> rows.add(List.of(
                        texts.get(
                                "statement.creditNote",
                                note.number(),
                                note.dates().issuedOn()),
                        money(note.payable().negated()))));
        List<String> principal = List.of(
                texts.get("statement.principal"), money(statement.claim().principal()));
        return twoColumns("statement.claim", rows, List.of(principal));
    }

    /** One line for each stretch of one rate on one base; none when no interest runs. */
    Optional<Table> interest(AccountStatement statement) {
        InterestAccount account = statement.account();
        if (account.lines().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.words(texts.get("statement.from")),
                Column.words(texts.get("statement.to")),
                Column.figures(texts.get("statement.days")),
                Column.figures(texts.get("statement.base")),
                Column.figures(texts.get("statement.rate")),
                Column.words(texts.get("statement.source")),
                Column.figures(texts.get("statement.interest")));
        List<String> total =
                List.of(texts.get("statement.interestTotal"), "", "", "", "", "", money(account.interest()));
        return Optional.of(new Table(
                texts.get("statement.interestSummary"),
                columns,
                account.lines().stream().map(this::line).toList(),
                List.of(total)));
    }

    private List<String> line(InterestLine line) {
        return List.of(
                texts.date(line.period().from()),
                texts.date(line.period().to()),
                String.valueOf(line.days()),
                money(line.base()),
                texts.rate(line.rate()),
                texts.spaced(source(line)),
                money(line.amount()));
    }

    private String source(InterestLine line) {
        String words = line.source().words(texts);
        return line.source().isVerified() ? words : texts.get("statement.sourceToVerify", words);
    }

    /** How each payment was set against the debt; none when nothing was paid. */
    Optional<Table> payments(AccountStatement statement) {
        InterestAccount account = statement.account();
        if (account.payments().isEmpty()) {
            return Optional.empty();
        }
        boolean hasSurplus = account.surplus().isPositive();
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(texts.get("statement.receivedOn")),
                Column.figures(texts.get("statement.amount")),
                Column.figures(texts.get("statement.toIndemnity")),
                Column.figures(texts.get("statement.toInterest")),
                Column.figures(texts.get("statement.toPrincipal"))));
        if (hasSurplus) {
            columns.add(Column.figures(texts.get("statement.surplus")));
        }
        List<List<String>> rows = account.payments().stream()
                .map(payment -> List.of(
                        texts.date(payment.on()),
                        money(payment.amount()),
                        money(payment.toIndemnity()),
                        money(payment.toInterest()),
                        money(payment.toPrincipal()),
                        money(payment.surplus())))
                .map(cells -> cells.subList(0, columns.size()))
                .toList();
        return Optional.of(new Table(texts.get("statement.paymentsSummary"), columns, rows, List.of()));
    }

    /** What was given up, a line each; none when nothing was. */
    Optional<Table> remissions(AccountStatement statement) {
        InterestAccount account = statement.account();
        if (account.remissions().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.words(texts.get("statement.waivedOn")),
                Column.words(texts.get("statement.waivedPart")),
                Column.figures(texts.get("statement.amount")));
        List<List<String>> rows = account.remissions().stream()
                .map(given -> List.of(texts.date(given.on()), texts.of(given.part()), money(given.amount())))
                .toList();
        return Optional.of(new Table(texts.get("statement.waivedSummary"), columns, rows, List.of()));
    }

    /** What is still due of the invoice on the stop date. */
    Table left(AccountStatement statement, Contested contested) {
        InterestAccount account = statement.account();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.get("statement.principalLeft"), money(account.principalLeft())));
        rows.add(List.of(texts.get("statement.interestLeft"), money(account.interestLeft())));
        if (account.indemnity().isPositive()) {
            rows.add(List.of(texts.get("statement.indemnityLeft"), money(account.indemnityLeft())));
        }
        List<List<String>> totals = new ArrayList<>();
        totals.add(List.of(texts.get("statement.due"), money(statement.total())));
        Money aside = contested.of(statement).total();
        if (aside.isPositive()) {
            totals.add(List.of(texts.get("statement.contested", contested.numbers(statement)), money(aside.negated())));
            totals.add(List.of(
                    texts.get("statement.asked"), money(statement.total().minus(aside))));
        }
        return twoColumns("statement.left", rows, totals);
    }

    /** All invoices together, one line each. */
    Table summary(List<AccountStatement> statements) {
        List<Column> columns = List.of(
                Column.words(texts.get("letter.table.invoice")),
                Column.figures(texts.get("statement.principalLeft")),
                Column.figures(texts.get("letter.table.interest")),
                Column.figures(texts.get("letter.table.indemnity")),
                Column.figures(texts.get("letter.table.total")));
        List<List<String>> rows = statements.stream()
                .map(statement -> List.of(
                        statement.invoice().number(),
                        money(statement.account().principalLeft()),
                        money(statement.account().interestLeft()),
                        money(statement.account().indemnityLeft()),
                        money(statement.total())))
                .toList();
        Money total = Money.sum(statements.stream().map(AccountStatement::total).toList());
        List<String> totals = List.of(texts.get("letter.table.total"), "", "", "", money(total));
        return new Table(texts.get("statement.summary"), columns, rows, List.of(totals));
    }

    private Table twoColumns(String key, List<List<String>> rows, List<List<String>> totals) {
        List<Column> columns = List.of(Column.words(texts.get(key)), Column.figures(texts.get("statement.amount")));
        return new Table(texts.get(key), columns, rows, totals);
    }

    private String money(Money amount) {
        return texts.money(amount);
    }
}
