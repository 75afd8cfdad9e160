package fr.amiable.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.amiable.common.Texts;
import fr.amiable.document.PaperPdf;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final PaperPdf PAPER = new PaperPdf();
    private static final Path PUBLIC = Path.of("../shared/data/eml");

    private final PageSources sources = new PageSources(new Texts(), () -> PAPER);

    @Test
    void aMailShowsItsHeadersAndItsWords() throws Exception {
        String mail = headers("=?UTF-8?Q?D=C3=A9lai_de_paiement?=")
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Bonjour,\r\n\r\nJe r=E8glerai vendredi.\r\n";
        assertThat(words(mail))
                .contains("Courriel", "Délai de paiement", "Marc Dubois <marc@dubois.fr>", "anne@atelier.fr")
                .contains("lundi 2 mars 2026 à 10:05:00 (UTC+01:00)")
                .contains("<abc@dubois.fr>", "Je règlerai vendredi.");
    }

    @Test
    void lettersOfWindowsThatTheMailDoesNotAnnounceAreRead() throws Exception {
        byte[] mail =
                (headers("Relance") + "\r\nRéglé à l’échéance : 1 200 €").getBytes(Charset.forName("windows-1252"));
        try (ExhibitPages pages = sources.open(ExhibitFile.of("a.eml", mail), List.of())) {
            assertThat(flat(pages)).contains("Réglé à l’échéance : 1 200 €");
        }
    }

    @Test
    void joinedFilesAndForwardedMailsArePiecesOfTheirOwn() throws Exception {
        String photo = Base64.getMimeEncoder().encodeToString(Pictures.jpeg(64, 48));
        String mail = headers("Photos du chantier") + "Content-Type: multipart/mixed; boundary=frontiere\r\n\r\n"
                + "--frontiere\r\nContent-Type: text/plain\r\n\r\nVoir la photo.\r\n"
                + "--frontiere\r\nContent-Type: application/octet-stream; name=\"=?UTF-8?Q?fa=C3=A7ade.bin?=\"\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n" + photo + "\r\n"
                + "--frontiere\r\nContent-Type: message/rfc822\r\n\r\n" + headers("Commande")
                + "\r\nNous commandons.\r\n"
                + "--frontiere--\r\n";
        try (ExhibitPages pages = sources.open(mail(mail), List.of())) {
            assertThat(flat(pages)).contains("Voir la photo.", "façade.bin (1 Ko)");
            assertThat(pages.parts()).extracting(ExhibitFile::name).containsExactly("façade.bin", "message.eml");
            try (ExhibitPages first = sources.open(pages.parts().get(0), List.of());
                    ExhibitPages second = sources.open(pages.parts().get(1), List.of())) {
                assertThat(first.document().getNumberOfPages()).isEqualTo(1);
                assertThat(flat(second)).contains("Nous commandons.");
            }
        }
    }

    @Test
    void aPageIsCleanedAndNothingIsFetched() throws Exception {
        String photo = Base64.getMimeEncoder().encodeToString(Pictures.jpeg(64, 48));
        String mail = headers("Devis") + "Content-Type: multipart/related; boundary=frontiere\r\n\r\n"
                + "--frontiere\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<style>p{color:red}</style><script>alert('x')</script><p>Prix <b>ferme</b></p>"
                + "<img src=\"https://suivi.example/p.gif?id=7\"><img src=\"cid:photo1\">\r\n"
                + "--frontiere\r\nContent-Type: image/jpeg; name=p.jpg\r\nContent-ID: <photo1>\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\n\r\n" + photo
                + "\r\n--frontiere--\r\n";
        try (ExhibitPages pages = sources.open(mail(mail), List.of())) {
            assertThat(flat(pages))
                    .contains("Prix ferme", "[image restée sur internet : https://suivi.example/p.gif?id=7]")
                    .doesNotContain("alert", "color");
            assertThat(pages.document().getPage(0).getResources().getXObjectNames())
                    .isNotEmpty();
            assertThat(pages.parts()).isEmpty();
        }
    }

    @Test
    void aMailThatCannotBeReadShowsItsRawText() throws Exception {
        String mail =
                headers("Cassé") + "Content-Type: multipart/mixed; boundary=absente\r\n\r\nDes mots quand même.\r\n";
        try (ExhibitPages pages = sources.open(mail(mail), List.of())) {
            assertThat(pages.warnings()).anyMatch(warning -> warning.contains("texte brut"));
            assertThat(flat(pages)).contains("Des mots quand même.", "boundary=absente");
        }
    }

    @Test
    void aMailOfTooManyPartsWithinPartsShowsItsRawTextAndLosesNothing() throws Exception {
        StringBuilder mail = new StringBuilder(headers("Poupées"));
        for (int depth = 0; depth < 25; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(depth);
            mail.append("\r\n\r\n--b").append(depth).append("\r\n");
        }
        mail.append("Content-Type: text/plain\r\n\r\nTout au fond.\r\n");
        for (int depth = 24; depth >= 0; depth--) {
            mail.append("--b").append(depth).append("--\r\n");
        }
        try (ExhibitPages pages = sources.open(mail(mail.toString()), List.of())) {
            assertThat(pages.warnings()).anyMatch(warning -> warning.contains("texte brut"));
            assertThat(flat(pages)).contains("Tout au fond.");
        }
    }

    @Test
    void aConversationOfAnIphoneIsNumbered() throws Exception {
        String saved = "[12/03/2026 09:15:02] Anne : Bonjour, la facture est échue 🙂\n"
                + "[12/03/2026 09:17:40] Marc: Je règle\nvendredi.\n"
                + "[14/03/2026 18:02:11] Marc: \u200e<pièce jointe : 00000012-PHOTO.jpg>\n";
        assertThat(words(saved))
                .contains("Conversation", "Anne, Marc", "du 12/03/2026 au 14/03/2026", "jeudi 12 mars 2026")
                .contains("1 · 09:15:02 · Anne Bonjour, la facture est échue [slightly smiling face]")
                .contains("2 · 09:17:40 · Marc Je règle vendredi.")
                .contains(
                        "3 · 18:02:11 · Marc Fichier envoyé, non enregistré avec la conversation : 00000012-PHOTO.jpg");
    }

    @Test
    void aConversationOfAnAndroidIsNumbered() throws Exception {
        String saved = "12/03/2026, 09:14 - Les messages sont chiffrés de bout en bout.\n"
                + "12/03/2026 à 09:15 - Anne: IMG-1.jpg (fichier joint)\n12/03/26, 09:17 - Marc: Reçu\n";
        assertThat(words(saved))
                .contains("1 · 09:14 · Application Les messages sont chiffrés")
                .contains(
                        "2 · 09:15 · Anne Fichier envoyé, non enregistré avec la conversation : IMG-1.jpg",
                        "3 · 09:17 · Marc Reçu");
    }

    @Test
    void ordinaryTextAndPagesOfTheWebAreRead() throws Exception {
        assertThat(words("Compte rendu du 12/03/2026\n\n- chantier arrêté\n")).contains("Texte", "chantier arrêté");
        assertThat(words("<html><title>Conditions</title><ul><li>un<li>deux</ul><table><tr><td>a<td>b</table>"))
                .contains("Page web", "Conditions", "un", "deux", "a b");
    }

    @Test
    void charactersWithoutALetterInTheFontsAreCounted() throws Exception {
        try (ExhibitPages pages = sources.open(mail("Devis 日本 reçu"), List.of())) {
            assertThat(flat(pages)).contains("Devis ?? reçu");
            assertThat(pages.warnings()).singleElement().asString().startsWith("2 caractères");
        }
    }

    @Test
    void everyPublicMailHasPages() throws Exception {
        assumeTrue(Files.isDirectory(PUBLIC), "the public mails are not beside the project");
        try (Stream<Path> mails = Files.list(PUBLIC)) {
            for (Path mail : mails.toList()) {
                try (ExhibitPages pages = sources.open(ExhibitFile.of(mail), List.of())) {
                    assertThat(pages.document().getNumberOfPages())
                            .as(mail.toString())
                            .isPositive();
                    assertThat(flat(pages)).as(mail.toString()).startsWith("Courriel");
                }
            }
        }
    }

    private static String headers(String subject) {
        return "Message-ID: <abc@dubois.fr>\r\nFrom: Marc Dubois <marc@dubois.fr>\r\nTo: anne@atelier.fr\r\n"
                + "Date: Mon, 2 Mar 2026 10:05:00 +0100\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n";
    }

    private static ExhibitFile mail(String content) {
        return ExhibitFile.of("fichier.pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    private String words(String content) throws IOException, PagesRefused {
        try (ExhibitPages pages = sources.open(mail(content), List.of())) {
            return flat(pages);
        }
    }

    private static String flat(ExhibitPages pages) throws IOException {
        return new PDFTextStripper()
                .getText(pages.document())
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
