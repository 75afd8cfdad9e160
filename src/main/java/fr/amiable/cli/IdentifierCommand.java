package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.identifier.IdentifierCheck;
import fr.amiable.identifier.IdentifierType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code amiable identifiant}: what a number is, and whether its key is right. */
@Command(name = "identifiant")
final class IdentifierCommand implements Runnable {

    private final Texts texts;

    @Mixin
    private Answer answer;

    @Parameters(arity = "1..*", paramLabel = "VALEUR")
    private List<String> value;

    IdentifierCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        IdentifierCheck check = IdentifierCheck.recognise(String.join(" ", value));
        answer.write(() -> json(check), () -> text(check));
    }

    private Map<String, Object> json(IdentifierCheck check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", word(check.type()));
        json.put("valide", check.isValid());
        json.put("motif", check.reason(texts));
        return json;
    }

    private String text(IdentifierCheck check) {
        String verdict = check.isValid() ? "cli.identifier.valid" : "cli.identifier.invalid";
        return texts.get(verdict, texts.of(check.type()), check.reason(texts));
    }

    /** The closed list that scripts know: numbers of other kinds are checked too, and the reason names them. */
    private static String word(IdentifierType type) {
        return switch (type) {
            case SIREN, SIRET, IBAN, S10 -> type.name();
            case VAT -> "TVA";
            case CREDITOR_REFERENCE, DOMESTIC_TRACKING, UNKNOWN -> "INCONNU";
        };
    }
}
