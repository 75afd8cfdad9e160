package fr.amiable.evidence.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # as written                                  | day        | hour
            [12/03/2026 09:15:02] Anne : Bonjour          | 2026-03-12 | 09:15:02
            [12/03/2026, 09:15:02] Anne: Bonjour          | 2026-03-12 | 09:15:02
            \u200e[12/03/2026 à 09:15:02] Anne: Bonjour   | 2026-03-12 | 09:15:02
            12/03/2026, 09:15 - Anne: Bonjour             | 2026-03-12 | 09:15
            12/03/2026 à 09:15 - Anne: Bonjour            | 2026-03-12 | 09:15
            12.03.26, 09:15 - Anne: Bonjour               | 2026-03-12 | 09:15
            [13/3/26, 9:15:02 PM] Anne: Bonjour           | 2026-03-13 | 21:15:02
            3/13/26, 9:15 AM - Anne: Bonjour              | 2026-03-13 | 09:15
            3/13/26, 12:05\u202fAM - Anne: Bonjour        | 2026-03-13 | 00:05
            13/03/2026, 9:15 pm - Anne: Bonjour           | 2026-03-13 | 21:15
            2026-03-12, 09:15 - Anne: Bonjour             | 2026-03-12 | 09:15
            2026-03-12 09:15:02 - Reçu - Anne : Bonjour   | 2026-03-12 | 09:15:02
            """)
    void theDatesOfEveryTelephoneAreRead(String line, LocalDate day, LocalTime at) {
        Conversation read = Conversation.read(line + "\n" + line + "\n");

        assertThat(read.isOne()).isTrue();
        assertThat(read.messages()).hasSize(2).allSatisfy(said -> {
            assertThat(said.day()).isEqualTo(day);
            assertThat(said.at()).isEqualTo(at);
            assertThat(said.author()).endsWith("Anne");
            assertThat(said.words()).isEqualTo("Bonjour");
        });
    }

    @Test
    void oneDateThatCanOnlyBeReadOneWayDecidesForAll() {
        Conversation american = Conversation.read("3/4/26, 9:15 AM - Anne: a\n3/25/26, 9:15 AM - Anne: b\n");
        assertThat(american.messages().get(0).day()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(american.isOrderUncertain()).isFalse();

        Conversation french = Conversation.read("03/04/2026, 09:15 - Anne: a\n25/04/2026, 09:15 - Anne: b\n");
        assertThat(french.messages().get(0).day()).isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void aReadingThatGoesBackInTimeIsWrong() {
        Conversation read = Conversation.read("1/12/26, 9:15 AM - Anne: a\n2/3/26, 9:15 AM - Anne: b\n");

        assertThat(read.messages().get(0).day()).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(read.isOrderUncertain()).isFalse();
    }

    @Test
    void daysThatNothingTellsFromMonthsAreSaidToBeUncertain() {
        Conversation read = Conversation.read("3/4/26, 9:15 AM - Anne: a\n3/4/26, 9:17 AM - Marc: b\n");

        assertThat(read.messages().get(0).day()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(read.isOrderUncertain()).isTrue();
        assertThat(Conversation.read("03/04/2026, 09:15 - Anne: a\n03/04/2026, 09:17 - Marc: b\n")
                        .isOrderUncertain())
                .isFalse();
    }

    @Test
    void copiesOfSmsWithAHeadAndColumnsAreRead() {
        Conversation read = Conversation.read("""
                Messages échangés avec Marc Dubois
                Date\tSens\tContact\tMessage
                12/03/2026 09:15:02\tReçu\tMarc Dubois\tJe règle vendredi
                12/03/2026 09:17:40\tEnvoyé\tMarc Dubois\tEntendu
                """);

        assertThat(read.isOne()).isTrue();
        assertThat(read.preamble()).startsWith("Messages échangés");
        assertThat(read.messages().get(0).author()).isEqualTo("Reçu · Marc Dubois");
        assertThat(read.messages().get(1).words()).isEqualTo("Entendu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pièce jointe : 0012-PHOTO.jpg>",
                "<attached: 0012-PHOTO.jpg>",
                "0012-PHOTO.jpg (fichier joint)",
                "0012-PHOTO.jpg (file attached)"
            })
    void theFileSentIsNamed(String written) {
        Conversation read =
                Conversation.read("12/03/2026, 09:15 - Anne: \u200e" + written + "\n12/03/2026, 09:16 - Marc: Vu\n");

        assertThat(read.files()).containsExactly("0012-PHOTO.jpg");
        assertThat(read.messages().get(0).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compte rendu du 12/03/2026\n\n- chantier arrêté\n",
                "12/03/2026\nBonjour,\n",
                "2026-03-12;100,00;virement\n2026-03-13;50,00;chèque\n",
                "Un\nDeux\nTrois\nQuatre\nCinq\nSix\nSept\n12/03/2026 09:15 - Anne: a\n12/03/2026 09:16 - Anne: b\n",
                ""
            })
    void otherTextsAreNoConversation(String text) {
        assertThat(Conversation.read(text).isOne()).isFalse();
    }
}
