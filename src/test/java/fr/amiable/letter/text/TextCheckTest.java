package fr.amiable.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.client.Language;
import fr.amiable.common.Texts;
import fr.amiable.letter.words.LetterTextId;
import fr.amiable.letter.words.ShippedTexts;
import fr.amiable.letter.words.TextUses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextCheckTest {

    private static final LetterTextId FRIENDLY = LetterTextId.french("friendly-reminder");
    private static final LetterTextId CONSUMER = LetterTextId.french("firm-reminder-consumer");
    private static final String END = "\n\n----\n\nSalutations.";

    private final Texts texts = new Texts();
    private final ShippedTexts shipped = new ShippedTexts();

    static Stream<LetterTextId> shippedTexts() {
        return Stream.of(Language.values())
                .flatMap(language -> new TextUses(new ShippedTexts()).in(language).keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("shippedTexts")
    void theWordsShippedHaveNoFault(LetterTextId id) {
        assertThat(faults(id, shipped.words(id).orElseThrow()))
                .filteredOn(TextFault::isBlocking)
                .isEmpty();
    }

    @Test
    void anUnknownFieldIsRefusedWithItsPlaceAndTheNearestOne() {
        TextFault fault = only("Objet\n\nMadame, Monsieur,\n\nNous attendons {{totl}}." + END);

        assertThat(fault.isBlocking()).isTrue();
        assertThat(fault.line()).isEqualTo(5);
        assertThat(fault.column()).isEqualTo(16);
        assertThat(fault.problem().message(texts))
                .isEqualTo("Ligne 5, colonne 16 : le champ « totl » n’existe pas dans ce courrier."
                        + " Vouliez-vous écrire « total » ?");
    }

    @Test
    void aFieldOfAnotherLettersFormIsUnknownHere() {
        assertThat(message("Objet\n\nVotre promesse : {{promisedAmount}}." + END))
                .contains("« promisedAmount »");
    }

    @ParameterizedTest
    @CsvSource({
        "'{{#one}}a', 'condition « one » n’est jamais fermée'",
        "'a{{/one}}', '« one » est fermé ici sans avoir été ouvert'",
        "'{{#one}}{{#several}}a{{/one}}{{/several}}', 'alors que « several », ouvert ligne 3'",
        "'{{total', 'mal écrit'",
        "'{{{total}}}', 'mal écrit'",
        "'{{>contcat}}', 'Vouliez-vous écrire « contact »'",
        "'[tablo]', 'Vouliez-vous écrire « [tableau] »'",
        "'[texte:nothing]', 'le champ « nothing » n’existe pas'",
        "'{{one}}', 'dit seulement si un passage s’imprime'",
    })
    void marksThatNoLetterCanBeWrittenWithAreRefused(String mark, String told) {
        List<TextFault> faults = faults(FRIENDLY, "Objet\n\n" + mark + END);

        assertThat(faults).isNotEmpty().allMatch(TextFault::isBlocking);
        assertThat(faults.get(0).problem().message(texts)).contains(told);
        assertThat(faults.get(0).line()).isEqualTo(3);
    }

    @Test
    void wordsWithoutTheEndThatStaysWithTheSignatureAreRefused() {
        assertThat(message("Objet\n\nMadame, Monsieur,")).contains("Il manque une ligne « ---- »");
        assertThat(message("----\n\nSalutations.")).contains("objet de la lettre");
        assertThat(message("  ")).isEqualTo("Le texte est vide.");
        assertThat(message("Objet\n\na" + END + END)).contains("n’est là qu’une fois");
    }

    @Test
    void aFieldThatMayBeEmptyIsOnlyAHintAndNoneInItsOwnPassage() {
        assertThat(only("Objet\n\nAppelez le {{phone}}." + END).isBlocking()).isFalse();
        assertThat(faults(FRIENDLY, "Objet\n\n{{#phone}}Appelez le {{phone}}.{{/phone}}" + END))
                .isEmpty();
    }

    @Test
    void aConsumersTextCannotClaimWhatOnlyProfessionalsOwe() {
        TextFault fault = faults(CONSUMER, "Objet\n\nUne indemnité forfaitaire de 40 € est due." + END)
                .get(0);

        assertThat(fault.isBlocking()).isTrue();
        assertThat(fault.problem().message(texts)).contains("indemnité forfaitaire");
    }

    @Test
    void aSharedPartIsTriedInTheLettersThatNameIt() {
        LetterTextId contact = LetterTextId.french("contact");

        assertThat(faults(contact, "écrivez-nous")).isEmpty();
        assertThat(faults(contact, "ajoutez l’indemnité forfaitaire de 40 €")).hasSize(1);
        assertThat(faults(contact, "voir {{>contact}}").get(0).problem().message(texts))
                .contains("se contiendrait lui-même");
        assertThat(faults(contact, "un\n----\ndeux").get(0).line()).isEqualTo(2);
    }

    private TextFault only(String words) {
        List<TextFault> faults = faults(FRIENDLY, words);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private String message(String words) {
        return faults(FRIENDLY, words).get(0).problem().message(texts);
    }

    private List<TextFault> faults(LetterTextId id, String words) {
        return new TextCheck(id, words, shipped.with(id, words), new TextUses(shipped).of(id), texts).faults();
    }
}
