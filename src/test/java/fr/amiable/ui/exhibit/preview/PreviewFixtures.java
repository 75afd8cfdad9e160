package fr.amiable.ui.exhibit.preview;

import fr.amiable.document.source.Pictures;
import fr.amiable.evidence.FileType;
import fr.amiable.evidence.Fingerprint;
import fr.amiable.evidence.exhibit.ExhibitId;
import fr.amiable.evidence.preview.PreviewedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small exhibits made for the tests of the preview. */
final class PreviewFixtures {

    private static final Instant ADDED_AT = Instant.parse("2026-10-01T08:00:00Z");

    private PreviewFixtures() {}

    static PreviewedExhibit exhibit(int number, String title, String file, byte[] bytes) {
        return new PreviewedExhibit(
                new ExhibitId(number),
                Optional.of(number),
                title,
                new PreviewedFile(file, () -> bytes),
                Optional.of(
                        new PreviewedExhibit.Facts(ADDED_AT, FileType.of(bytes), bytes.length, Fingerprint.of(bytes))));
    }

    static PreviewedExhibit contract() {
        return exhibit(3, "Procès-verbal de réception", "pv.pdf", pdf(3, ""));
    }

    static PreviewedExhibit locked() {
        return exhibit(4, "Relevé du coffre", "coffre.pdf", pdf(1, "secret"));
    }

    static PreviewedExhibit photo() {
        return exhibit(
                5,
                "Fissure de la porte",
                "IMG_0012.JPG",
                Pictures.jpegTaken("2026:03:12 14:05:11", "Apple", "iPhone 12", 6));
    }

    static PreviewedExhibit heic() {
        return exhibit(6, "Photo du mur", "IMG_0044.HEIC", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
    }

    static PreviewedExhibit mail() {
        String photo = Base64.getMimeEncoder().encodeToString(Pictures.jpeg(64, 48));
        return exhibit(
                7,
                "Courriel de M. Loiseau",
                "reclamation.eml",
                ("From: Marc Loiseau <m.loiseau@bati-ouest.fr>\r\nTo: anne@atelier.fr\r\nSubject: Fissure sur la porte\r\n"
                                + "MIME-Version: 1.0\r\nDate: Sat, 14 Nov 2026 10:05:00 +0100\r\n"
                                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nLa porte présente "
                                + "une fissure de 2 mm, voir les photos.\r\n\r\nMarc Loiseau\r\n"
                                + "--b\r\nContent-Type: image/jpeg; name=porte.jpg\r\n"
                                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n" + photo
                                + "\r\n--b\r\nContent-Type: text/plain; name=notes.txt\r\n"
                                + "Content-Disposition: attachment\r\n\r\nCompte rendu de visite\r\n--b--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static PreviewedExhibit conversation() {
        return exhibit(
                8,
                "Messages avec M. Loiseau",
                "Discussion WhatsApp.txt",
                ("12/03/2026, 09:14 - Les messages sont chiffrés de bout en bout.\n"
                                + "12/03/2026 à 09:15 - Anne: Bonjour, la pose est prévue jeudi.\n"
                                + "12/03/26, 09:17 - Marc Loiseau: Parfait 🙂\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static PreviewedExhibit broken() {
        return exhibit(9, "Devis", "devis.pdf", bytes("%PDF-1.7 cassé"));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each page bears its number. */
    static byte[] pdf(int pages, String password) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage added = new PDPage(PDRectangle.A4);
                document.addPage(added);
                try (PDPageContentStream pen = new PDPageContentStream(document, added)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 26);
                    pen.newLineAtOffset(70, 740);
                    pen.showText("Proces-verbal, page " + page);
                    pen.endText();
                    pen.setNonStrokingColor(0.9f, 0.9f, 0.88f);
                    for (int line = 0; line < 14; line++) {
                        pen.addRect(70, 660 - 30 * line, 460 - 17 * (line * line % 9), 10);
                        pen.fill();
                    }
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
