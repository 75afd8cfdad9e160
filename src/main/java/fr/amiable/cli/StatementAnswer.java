package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.law.interest.Remission;
import fr.amiable.payment.AccountStatement;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A statement of account: that of {@code interets}, with the invoice and the client it is about. */
record StatementAnswer(Texts texts, AccountStatement statement, Optional<Path> file) {

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("facture", statement.invoice().number());
        json.put("client", statement.client().name());
        json.put("emise", statement.invoice().dates().issuedOn().toString());
        json.put("echeance", statement.invoice().dueOn().toString());
        json.put("au", statement.stopOn().toString());
        json.put("principal", statement.claim().principal().toString());
        json.put("regle", statement.paid().toString());
        json.putAll(account().json());
        json.put(
                "abandons",
                statement.account().remissions().stream().map(this::json).toList());
        file.ifPresent(path -> json.put("fichier", path.toString()));
        return json;
    }

    private Map<String, Object> json(Remission given) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("le", given.on().toString());
        json.put("sur", texts.of(given.part()));
        json.put("montant", given.amount().toString());
        return json;
    }

    String text() {
        String title = texts.get(
                "cli.statement.title",
                statement.invoice().number(),
                statement.client().name());
        String gap = System.lineSeparator();
        String text = title + gap + account().text();
        return file.map(path -> text + gap.repeat(2) + texts.get("cli.statement.written", path))
                .orElse(text);
    }

    private InterestAnswer account() {
        return new InterestAnswer(texts, statement.claim(), statement.stopOn(), statement.account());
    }
}
