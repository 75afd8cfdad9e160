package fr.amiable.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.amiable.letter.mailing.MailInDoubt;
import fr.amiable.letter.mailing.MailRefused;
import fr.amiable.letter.mailing.OutgoingMail;
import fr.amiable.letter.mailing.account.MailAccount;
import fr.amiable.letter.mailing.account.MailSecurity;
import fr.amiable.letter.mailing.account.MailSender;
import fr.amiable.letter.mailing.account.MailServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner is told of each way a message can leave, or not, from servers that really answer. */
class SmtpCarrierTest {

    private static final List<String> CLIENT = List.of("compta@client.test");
    private static final MailSender SENDER = new MailSender(TestServer.OWNER, "Menuiserie Lefebvre", "");

    @Test
    void aMessageArrivesToTheByte() {
        try (TestServer server = new TestServer()) {
            byte[] message = message();

            TestServer.carrier().deliver(server.account(""), TestServer.PASSWORD, CLIENT, message);

            assertThat(server.received()).hasSize(1);
            assertThat(TestServer.isAtTheEndOf(server.received()[0], message)).isTrue();
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNothingArrives() {
        try (TestServer server = new TestServer()) {
            assertRefused(server.account(""), "autre", MailRefused.Step.WRONG_PASSWORD);

            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aCertificateNobodyVouchesForIsRefused() {
        try (TestServer server = new TestServer()) {
            assertThatThrownBy(
                            () -> new SmtpCarrier().deliver(server.account(""), TestServer.PASSWORD, CLIENT, message()))
                    .asInstanceOf(type(MailRefused.class))
                    .extracting(MailRefused::step)
                    .isEqualTo(MailRefused.Step.NO_PRIVACY);
        }
    }

    @Test
    void thePasswordOnlyTravelsEncrypted() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Manner.ACCEPT)) {
            String answer = TestServer.carrier().deliver(account(server.address()), "secret", CLIENT, message());

            assertThat(answer).contains("message 42");
            assertThat(server.heard()).contains("STARTTLS in clear", "AUTH encrypted", "DATA encrypted");
            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void withoutEncryptionNotEvenThePasswordLeaves() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Manner.OFFER_NO_PRIVACY)) {
            assertRefused(account(server.address()), "secret", MailRefused.Step.NO_PRIVACY);

            assertThat(server.heard()).noneMatch(command -> command.startsWith("AUTH"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSE_THE_PASSWORD, WRONG_PASSWORD",
        "REFUSE_RECIPIENTS, WRONG_RECIPIENT",
        "REFUSE_THE_MESSAGE, REFUSED"
    })
    void whatStopsAMessageIsSaid(ScriptedServer.Manner manner, MailRefused.Step step) throws IOException {
        try (ScriptedServer server = new ScriptedServer(manner)) {
            assertRefused(account(server.address()), "secret", step);
        }
    }

    @Test
    void aConnectionLostInTheMiddleOfTheMessageIsNoDoubt() throws IOException {
        byte[] long4Megabytes = message("Bonjour. ".repeat(500_000));
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Manner.HANG_UP_IN_THE_MESSAGE)) {
            assertThatThrownBy(() ->
                            TestServer.carrier().deliver(account(server.address()), "secret", CLIENT, long4Megabytes))
                    .asInstanceOf(type(MailRefused.class))
                    .extracting(MailRefused::step)
                    .isEqualTo(MailRefused.Step.NO_CONNECTION);
        }
    }

    @Test
    void silenceAfterTheWholeMessageIsADoubt() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Manner.HANG_UP_AFTER_THE_MESSAGE)) {
            assertThatThrownBy(
                            () -> TestServer.carrier().deliver(account(server.address()), "secret", CLIENT, message()))
                    .isInstanceOf(MailInDoubt.class);

            assertThat(server.messages()).hasSize(1);
        }
    }

    @Test
    void aMissingGoodbyeTakesNothingBack() throws IOException {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.Manner.HANG_UP_INSTEAD_OF_GOODBYE)) {
            String answer = TestServer.carrier().deliver(account(server.address()), "secret", CLIENT, message());

            assertThat(answer).startsWith("250");
        }
    }

    @Test
    void aServerThatDoesNotExistOrAnswerIsSaid() throws IOException {
        int closed;
        try (ServerSocket free = new ServerSocket(0)) {
            closed = free.getLocalPort();
        }
        assertRefused(
                account(new MailServer("localhost", closed, MailSecurity.TLS)),
                "secret",
                MailRefused.Step.NO_CONNECTION);
        assertRefused(
                account(new MailServer("smtp.invalid", 465, MailSecurity.TLS)),
                "secret",
                MailRefused.Step.UNKNOWN_HOST);
    }

    private static void assertRefused(MailAccount account, String password, MailRefused.Step step) {
        assertThatThrownBy(() -> TestServer.carrier().deliver(account, password, CLIENT, message()))
                .asInstanceOf(type(MailRefused.class))
                .extracting(MailRefused::step)
                .isEqualTo(step);
    }

    private static MailAccount account(MailServer server) {
        return new MailAccount(SENDER, server, TestServer.OWNER, "");
    }

    private static byte[] message() {
        return message("Bonjour,\n\nÀ bientôt");
    }

    private static byte[] message(String text) {
        return new MimeMailWriter()
                .message(
                        new OutgoingMail(Optional.of(SENDER), CLIENT, "Relance", text, List.of()),
                        "<1@lefebvre.test>",
                        Instant.parse("2026-11-24T09:00:00Z"));
    }
}
