package fr.amiable.bundle.handover;

import fr.amiable.chronology.ChronologyEntry;
import fr.amiable.chronology.proof.ProvenFact;
import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.SheetCell;
import fr.amiable.common.TableSheet;
import fr.amiable.common.TableSheet.Column;
import fr.amiable.common.Texts;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import fr.amiable.payment.AccountStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that go with a case, for a spreadsheet. */
final class HandoverSheets {

    private final Texts texts;

    HandoverSheets(Texts texts) {
        this.texts = texts;
    }

    /** One line per amount: their sum is what is due. */
    TableSheet statement(List<AccountStatement> accounts) {
        List<List<SheetCell>> rows = new ArrayList<>();
        accounts.forEach(account -> addRows(rows, account));
        return new TableSheet(
                texts.get("statement.title"),
                "",
                List.of(
                        Column.words(texts.get("handover.invoice")),
                        Column.words(texts.get("handover.line")),
                        Column.day(texts.get("statement.from")),
                        Column.day(texts.get("statement.to")),
                        Column.number(texts.get("statement.days")),
                        Column.amount(texts.get("statement.base")),
                        Column.number(texts.get("statement.rate")),
                        Column.words(texts.get("statement.source")),
                        Column.amount(texts.get("statement.amount"))),
                rows,
                List.of());
    }

    private void addRows(List<List<SheetCell>> rows, AccountStatement statement) {
        String invoice = statement.invoice().number();
        InterestAccount account = statement.account();
        rows.add(dated(
                invoice,
                "statement.principal",
                statement.invoice().dueOn(),
                statement.claim().principal()));
        account.lines().forEach(line -> rows.add(interest(invoice, line)));
        if (account.indemnity().isPositive()) {
            rows.add(dated(invoice, "handover.indemnity", statement.stopOn(), account.indemnity()));
        }
        account.payments()
                .forEach(payment -> rows.add(dated(
                        invoice,
                        "handover.payment",
                        payment.on(),
                        payment.amount().minus(payment.surplus()).negated())));
        account.remissions()
                .forEach(given -> rows.add(dated(
                        invoice, "handover.waived", given.on(), given.amount().negated())));
    }

    private List<SheetCell> dated(String invoice, String key, LocalDate on, Money amount) {
        return List.of(
                new SheetCell.Words(invoice),
                new SheetCell.Words(texts.get(key)),
                new SheetCell.Day(on),
                SheetCell.empty(),
                SheetCell.empty(),
                SheetCell.empty(),
                SheetCell.empty(),
                SheetCell.empty(),
                new SheetCell.Amount(amount));
    }

    private List<SheetCell> interest(String invoice, InterestLine line) {
        return List.of(
                new SheetCell.Words(invoice),
                new SheetCell.Words(texts.get("statement.interest")),
                new SheetCell.Day(line.period().from()),
                new SheetCell.Day(line.period().to()),
                SheetCell.of(line.days()),
                new SheetCell.Amount(line.base()),
                SheetCell.of(line.rate()),
                new SheetCell.Words(line.source().words(texts)),
                new SheetCell.Amount(line.amount()));
    }

    /** Oldest first. */
    TableSheet chronology(List<ProvenFact> facts) {
        return new TableSheet(
                texts.get("bundle.facts.title"),
                "",
                List.of(
                        Column.day(texts.get("bundle.facts.on")),
                        Column.words(texts.get("bundle.facts.exhibit")),
                        Column.words(texts.get("bundle.facts.channel")),
                        Column.words(texts.get("handover.direction")),
                        Column.words(texts.get("handover.person")),
                        Column.words(texts.get("bundle.facts.fact")),
                        Column.day(texts.get("handover.notedOn"))),
                facts.stream().map(this::row).toList(),
                List.of());
    }

    private List<SheetCell> row(ProvenFact fact) {
        ChronologyEntry entry = fact.entry();
        Optional<String> channel = entry.channel().map(texts::of);
        return List.of(
                new SheetCell.Day(entry.on()),
                new SheetCell.Words(fact.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "))),
                new SheetCell.Words(channel.orElse("")),
                new SheetCell.Words(channel.isEmpty() ? "" : texts.of(entry.direction())),
                new SheetCell.Words(entry.person()),
                new SheetCell.Words(entry.sentence().replace(FrenchText.NO_BREAK_SPACE, ' ')),
                SheetCell.of(entry.when().notedOn()));
    }
}
