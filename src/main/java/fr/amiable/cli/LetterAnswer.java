package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.letter.ProducedLetter;
import fr.amiable.letter.check.Check;
import fr.amiable.letter.check.PreCheck;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A produced letter, for scripts and for people. */
record LetterAnswer(
        Texts texts,
        ProducedLetter letter,
        Path file,
        PreCheck preCheck,
        List<String> numbers,
        List<String> enclosures,
        List<String> leftOut) {

    private static final Map<Check.Level, String> LEVELS =
            Map.of(Check.Level.GREEN, "vert", Check.Level.ORANGE, "orange", Check.Level.RED, "rouge");

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fichier", file.toString());
        json.put("modele", TypedWords.wordOf(TypedWords.LETTERS, letter.type()));
        json.put("factures", numbers);
        json.put("client", letter.client().label());
        json.put("date", letter.writtenOn().toString());
        json.put("payerAvant", letter.slip().payBy().map(Object::toString).orElse(null));
        json.put("montant", letter.amount().toString());
        json.put(
                "destinataire",
                letter.slip().recipient().isEmpty() ? null : letter.slip().recipient());
        json.put("piecesJointes", enclosures);
        json.put("aJoindre", leftOut);
        json.put("empreinte", letter.fingerprint().hex());
        json.put("controles", preCheck.checks().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Check check) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("niveau", LEVELS.get(check.level()));
        json.put("motif", check.message(texts));
        return json;
    }

    String text() {
        String about = numbers.isEmpty() ? letter.client().label() : String.join(", ", numbers);
        String written = letter.type().asksForMoney()
                ? texts.get("cli.letter.written", texts.of(letter.type()), about, letter.amount(), file)
                : texts.get("cli.letter.writtenPlain", texts.of(letter.type()), about, file);
        return leftOut.isEmpty() ? written : texts.get("cli.letter.joinByHand", written, String.join(" ; ", leftOut));
    }
}
