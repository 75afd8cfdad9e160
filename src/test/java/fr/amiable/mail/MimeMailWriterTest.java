package fr.amiable.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.letter.mailing.MailAttachment;
import fr.amiable.letter.mailing.OutgoingMail;
import fr.amiable.letter.mailing.account.MailSender;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MimeMailWriterTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T09:00:00Z");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0xff, '\n', '\r'};
    private static final String TEXT = "Bonjour,\n\nIl reste dû 1 234,56 € <sauf erreur> & omission.\nÀ bientôt";

    private final MimeMailWriter writer = new MimeMailWriter();

    @Test
    void aMessageHoldsItsWordsTwiceAndItsFileToTheByte() throws MessagingException, IOException {
        MimeMessage read = read(writer.message(
                mail(Optional.of(
                        new MailSender("a@lefebvre.test", "Menuiserie Lefèvre, Élise", "compta@lefebvre.test"))),
                "<7@lefebvre.test>",
                MOMENT));

        assertThat(read.getMessageID()).isEqualTo("<7@lefebvre.test>");
        assertThat(read.getSubject()).isEqualTo("Relance – « œuvre » n° 12");
        assertThat(read.getSentDate()).isEqualTo(MOMENT);
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("Menuiserie Lefèvre, Élise");
        assertThat(read.getReplyTo()[0]).hasToString("compta@lefebvre.test");
        assertThat(read.getRecipients(Message.RecipientType.TO)).hasSize(2);
        Multipart words = (Multipart) part(read.getContent(), 0);
        assertThat(part(words, 0)).asString().isEqualToNormalizingNewlines(TEXT);
        assertThat(part(words, 1)).asString().contains("&lt;sauf erreur&gt; &amp; omission.<br>", "<p>Bonjour,</p>");
        assertThat(file(read)).isEqualTo(PDF);
    }

    @Test
    void aDraftOpensReadyToBeSentAndNamesNobodyAsItsSender() throws MessagingException, IOException {
        MimeMessage read = read(writer.draft(mail(Optional.empty()), MOMENT));

        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertThat(read.getFrom()).isNull();
        assertThat(read.getMessageID()).isNull();
        assertThat(file(read)).isEqualTo(PDF);
    }

    @Test
    void aSubjectOfTwoLinesAddsNoHeader() throws MessagingException {
        OutgoingMail mail = new OutgoingMail(
                Optional.empty(), List.of("x@client.test"), "Relance\r\nBcc: tout@monde.test", "Bonjour", List.of());

        MimeMessage read = read(writer.draft(mail, MOMENT));

        assertThat(read.getHeader("Bcc")).isNull();
    }

    private static OutgoingMail mail(Optional<MailSender> sender) {
        return new OutgoingMail(
                sender,
                List.of("x@client.test", "y@client.test"),
                "Relance – « œuvre » n° 12",
                TEXT,
                List.of(new MailAttachment("relance.pdf", "application/pdf", PDF)));
    }

    private static byte[] file(MimeMessage read) throws MessagingException, IOException {
        Multipart whole = (Multipart) read.getContent();
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("relance.pdf");
        try (InputStream file = whole.getBodyPart(1).getInputStream()) {
            return file.readAllBytes();
        }
    }

    private static Object part(Object multipart, int place) throws MessagingException, IOException {
        return ((Multipart) multipart).getBodyPart(place).getContent();
    }

    private static MimeMessage read(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }
}
