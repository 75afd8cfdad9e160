package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierCommandTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            732829320,                    SIREN,   true
            732829321,                    SIREN,   false
            73282932000074,               SIRET,   true
            35600000000048,               SIRET,   true
            FR83404833048,                TVA,     true
            FR84404833048,                TVA,     false
            FR1420041010050500013M02606,  IBAN,    true
            RR473124829GB,                S10,     true
            RF18539007547034,             INCONNU, true
            bonjour,                      INCONNU, false
            """)
    void scriptsGetTheTypeTheVerdictAndTheReason(String value, String type, boolean isValid) {
        CommandRun run = CommandRun.of("identifiant", value, "--format", "json");

        JsonNode json = run.json();
        assertThat(run.exitCode()).isZero();
        assertThat(json.fieldNames()).toIterable().containsExactly("type", "valide", "motif");
        assertThat(json.get("type").asText()).isEqualTo(type);
        assertThat(json.get("valide").isBoolean()).isTrue();
        assertThat(json.get("valide").asBoolean()).isEqualTo(isValid);
        assertThat(json.get("motif").asText()).isNotBlank();
    }

    @Test
    void peopleReadASentenceAndMayTypeSpaces() {
        assertThat(CommandRun.of("identifiant", "732", "829", "320").out()).contains("SIREN valable", "732 829 320");
    }
}
