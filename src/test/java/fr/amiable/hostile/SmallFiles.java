package fr.amiable.hostile;

import fr.amiable.document.OddPdfs;
import fr.amiable.document.source.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An honest little file of each kind that is read, for those that are damaged. */
final class SmallFiles {

    private static final String WEBP =
            "UklGRjwAAABXRUJQVlA4TC8AAAAvO8AJABcgEEjaH3qN+RcQFPk/2vwHXwoUtW0DleSxDeJwFkCfEf2fgM/HXA5UFQA=";
    private static final String CHAT = "12/03/2026, 09:15 - Anne: La porte est posée.\n"
            + "12/03/2026, 09:17 - Vous: IMG-1.jpg (fichier joint)\n12/03/2026, 09:20 - Anne: Merci\n";
    private static final String SMS = "<?xml version='1.0' encoding='UTF-8'?><smses count=\"2\">"
            + "<sms address=\"+33612345678\" date=\"1773303300000\" type=\"1\" body=\"Bonjour\" contact_name=\"Anne\"/>"
            + "<mms address=\"+33612345678\" date=\"1773303400000\" msg_box=\"2\"><parts>"
            + "<part ct=\"text/plain\" text=\"Voici\"/><part ct=\"image/jpeg\" name=\"photo.jpg\" data=\"%s\"/>"
            + "</parts></mms></smses>";
    private static final String MAIL =
            "From: Anne <anne@exemple.fr>\r\nTo: atelier@exemple.fr\r\nSubject: =?utf-8?q?D=C3=A9g=C3=A2t?=\r\n"
                    + "Date: Thu, 12 Mar 2026 09:15:00 +0100\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                    + "<p>Bonjour <img src=\"cid:1\"></p><table><tr><td>a</td><td>b</td></tr></table>\r\n"
                    + "--b\r\nContent-Type: image/jpeg; name=\"photo.jpg\"\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n--b--\r\n";
    private static final String PAGE = "<!doctype html><html><head><title>Avis</title></head><body><h1>Avis</h1>"
            + "<ul><li>un<li>deux</ul><table><tr><th>a<th>b<tr><td>1<td>2</table><pre>x  y</pre></body></html>";

    private SmallFiles() {}

    static List<HostileFile> all() throws IOException {
        byte[] photo = Pictures.jpegTaken("2026:03:12 09:15:00", "Canon", "G7", 6);
        String packed = Base64.getMimeEncoder().encodeToString(photo);
        return List.of(
                new HostileFile("photo.jpg", photo),
                picture("a.png", BufferedImage.TYPE_INT_RGB, "png"),
                picture("alpha.png", BufferedImage.TYPE_INT_ARGB, "png"),
                picture("palette.png", BufferedImage.TYPE_BYTE_INDEXED, "png"),
                picture("a.bmp", BufferedImage.TYPE_INT_RGB, "bmp"),
                picture("a.gif", BufferedImage.TYPE_BYTE_INDEXED, "gif"),
                new HostileFile(
                        "a.tiff",
                        Pictures.tiff(
                                Pictures.flag(60, 40, BufferedImage.TYPE_INT_RGB),
                                Pictures.flag(60, 40, BufferedImage.TYPE_BYTE_BINARY))),
                new HostileFile("a.webp", Base64.getDecoder().decode(WEBP)),
                words("conversation.txt", CHAT),
                new HostileFile("conversation.zip", archive(CHAT, photo)),
                words("sms.xml", String.format(SMS, packed.replaceAll("\\s", ""))),
                words("message.eml", String.format(MAIL, packed)),
                words("page.html", PAGE),
                words("lettre.txt", "Monsieur,\n\nJe conteste.\n"),
                new HostileFile("devis.pdf", OddPdfs.withoutItsFont()),
                new HostileFile("verrou.pdf", OddPdfs.locked("secret")),
                words("lettre.rtf", "{\\rtf1 Bonjour}"),
                new HostileFile("vide", new byte[0]));
    }

    private static HostileFile picture(String name, int type, String format) {
        return new HostileFile(name, Pictures.written(Pictures.flag(60, 40, type), format));
    }

    static HostileFile words(String name, String words) {
        return new HostileFile(name, words.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] archive(String chat, byte[] photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../../WhatsApp - Anne.txt"));
            zip.write(chat.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("../../../IMG-1.jpg"));
            zip.write(photo);
        }
        return out.toByteArray();
    }
}
