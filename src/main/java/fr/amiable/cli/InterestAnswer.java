package fr.amiable.cli;

import fr.amiable.common.FrenchText;
import fr.amiable.common.Money;
import fr.amiable.common.Texts;
import fr.amiable.law.interest.Claim;
import fr.amiable.law.interest.ImputedPayment;
import fr.amiable.law.interest.InterestAccount;
import fr.amiable.law.interest.InterestLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An account of interest, for scripts and for people. */
record InterestAnswer(Texts texts, Claim claim, LocalDate until, InterestAccount account) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lignes", account.lines().stream().map(this::json).toList());
        json.put("interets", account.interest().toString());
        json.put("indemnite", account.indemnity().toString());
        json.put("principalRestant", account.principalLeft().toString());
        json.put("total", account.total().toString());
        json.put("parJour", account.perDay().toString());
        return json;
    }

    private Map<String, Object> json(InterestLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("du", line.period().from().toString());
        json.put("au", line.period().to().toString());
        json.put("jours", line.days());
        json.put("base", line.base().toString());
        json.put("taux", line.rate().toString());
        json.put("source", line.source().words(texts));
        json.put("montant", line.amount().toString());
        return json;
    }

    String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add(texts.get(
                "cli.interest.title",
                FrenchText.dateInWords(until),
                texts.of(claim.regime()),
                claim.principal(),
                FrenchText.dateInWords(claim.dueOn())));
        blocks.add(account.lines().isEmpty() ? texts.get("cli.interest.none") : lines());
        if (!account.payments().isEmpty()) {
            blocks.add(payments());
        }
        if (!account.remissions().isEmpty()) {
            blocks.add(remissions());
        }
        blocks.add(totals());
        return String.join(System.lineSeparator().repeat(2), blocks);
    }

    private String lines() {
        TextTable table = new TextTable(false, false, true, true, true, true, false);
        table.row(
                texts.get("cli.interest.from"),
                texts.get("cli.interest.to"),
                texts.get("cli.interest.days"),
                texts.get("cli.interest.base"),
                texts.get("cli.interest.rate"),
                texts.get("cli.interest.amount"),
                texts.get("cli.interest.source"));
        account.lines()
                .forEach(line -> table.row(
                        FrenchText.date(line.period().from()),
                        FrenchText.date(line.period().to()),
                        String.valueOf(line.days()),
                        FrenchText.money(line.base()),
                        FrenchText.rate(line.rate()),
                        FrenchText.money(line.amount()),
                        line.source().words(texts)));
        return table.toString();
    }

    private String payments() {
        TextTable table = new TextTable(false, true, true, true, true, true);
        table.row(
                texts.get("cli.interest.paidOn"),
                texts.get("cli.interest.paid"),
                texts.get("cli.interest.toIndemnity"),
                texts.get("cli.interest.toInterest"),
                texts.get("cli.interest.toPrincipal"),
                texts.get("cli.interest.surplus"));
        for (ImputedPayment payment : account.payments()) {
            table.row(
                    FrenchText.date(payment.on()),
                    FrenchText.money(payment.amount()),
                    FrenchText.money(payment.toIndemnity()),
                    FrenchText.money(payment.toInterest()),
                    FrenchText.money(payment.toPrincipal()),
                    FrenchText.money(payment.surplus()));
        }
        return table.toString();
    }

    private String remissions() {
        TextTable table = new TextTable(false, false, true);
        table.row(
                texts.get("cli.interest.waivedOn"),
                texts.get("cli.interest.waivedPart"),
                texts.get("cli.interest.paid"));
        account.remissions()
                .forEach(given -> table.row(
                        FrenchText.date(given.on()), texts.of(given.part()), FrenchText.money(given.amount())));
        return table.toString();
    }

    private String totals() {
        TextTable table = new TextTable(false, true);
        total(table, "cli.interest.interest", account.interest());
        total(table, "cli.interest.indemnity", account.indemnity());
        total(table, "cli.interest.principalLeft", account.principalLeft());
        total(table, "cli.interest.interestLeft", account.interestLeft());
        total(table, "cli.interest.indemnityLeft", account.indemnityLeft());
        total(table, "cli.interest.total", account.total());
        total(table, "cli.interest.perDay", account.perDay());
        return table.toString();
    }

    private void total(TextTable table, String key, Money amount) {
        table.row(texts.get(key), FrenchText.money(amount));
    }
}
